/**
 * What makes the program start quickly: {@link regesta.launch.StartArchive} has the JVM leave the
 * classes that a build loads in a file beside the jar, where the launcher finds them.
 *
 * <p>The build of the project runs it; no command does.
 */
@NullMarked
package regesta.launch;

import org.jspecify.annotations.NullMarked;
