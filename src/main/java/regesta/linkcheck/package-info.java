/**
 * The addresses outside the site, asked whether they still answer:
 * {@link regesta.linkcheck.LinkChecker}; and the copies of them that an archive keeps:
 * {@link regesta.linkcheck.Wayback}.
 *
 * <p>Only a command comes here, never a build. The addresses are the words of editors, and the
 * redirects those of strangers, so every request is a plain one without cookies, to a public
 * address, within limits of time and size, one at a time for each host, and only where the host's
 * {@code robots.txt} lets it.
 *
 * <p>Uses {@link regesta.model}, {@link regesta.problem}, {@link regesta.edtf},
 * {@link regesta.json}, and the JDK's HTTP client.
 */
@NullMarked
package regesta.linkcheck;

import org.jspecify.annotations.NullMarked;
