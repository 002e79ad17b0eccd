/**
 * Integration tests: the rendered site as a checker, a link follower and a browser see it.
 *
 * <p>They look at the folder that the system property {@code site.dir} names, by default
 * {@code site}, and know nothing of the code that rendered it.
 */
@NullMarked
package regesta.site;

import org.jspecify.annotations.NullMarked;
