/**
 * The entries for programs that draw timelines: TimelineJS, Markwhen, vis-timeline.
 *
 * <p>None of them knows doubt. An imprecise date is drawn over all days that it can mean, its words
 * are beside it, and the EDTF where the form has a place for it.
 */
@NullMarked
package regesta.export.timeline;

import org.jspecify.annotations.NullMarked;
