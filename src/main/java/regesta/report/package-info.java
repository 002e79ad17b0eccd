/**
 * Problems in the formats that terminals, GitHub and tools read.
 *
 * <p>A {@linkplain regesta.report.Format format} turns all problems of a run into one text. Uses
 * {@link regesta.problem} and {@link regesta.json}.
 */
@NullMarked
package regesta.report;

import org.jspecify.annotations.NullMarked;
