/**
 * How fast the stages are, measured by JMH on a chronology that is generated here. Part of no jar;
 * compiled and run by {@code mvn -Pbench} alone.
 */
@NullMarked
package regesta.bench;

import org.jspecify.annotations.NullMarked;
