/**
 * The command line, and the one place that knows the order of the stages: {@code SiteBuilder}.
 *
 * <p>Uses every other package, and picocli.
 */
@NullMarked
package regesta;

import org.jspecify.annotations.NullMarked;
