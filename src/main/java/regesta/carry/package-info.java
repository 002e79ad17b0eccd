/**
 * What other programs tell of events, read from their files: TimelineJS, tables, dated Markdown of
 * other generators, SIMILE Timeline.
 *
 * <p>A reader makes {@linkplain regesta.propose.Happening happenings} and reports each value that
 * an entry has no place for; {@link regesta.propose.HappeningImport} makes files of them.
 */
@NullMarked
package regesta.carry;

import org.jspecify.annotations.NullMarked;
