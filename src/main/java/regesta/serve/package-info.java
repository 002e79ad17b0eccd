/**
 * Shows the site while it is being edited: a {@linkplain regesta.serve.Preview server on loopback}
 * that makes a page when a browser asks for it, watches the files, and tells the browser when they
 * change and what is wrong with them.
 *
 * <p>It knows nothing of how a site is made: that is a {@link regesta.serve.SiteSource} from the
 * root. Nothing is served from the disk and nothing is written there.
 *
 * <p>Uses {@link regesta.model}, {@link regesta.problem}, the HTTP server of the JDK, and
 * directory-watcher.
 */
@NullMarked
package regesta.serve;

import org.jspecify.annotations.NullMarked;
