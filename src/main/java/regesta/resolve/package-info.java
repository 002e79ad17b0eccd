/**
 * Connects the content: references become links, entries fall into the order of time, and roles and
 * names are found for their date.
 *
 * <p>Runs whole on every build, because any file can change what any other means. Uses
 * {@link regesta.model}, {@link regesta.problem} and {@link regesta.edtf}.
 */
@NullMarked
package regesta.resolve;

import org.jspecify.annotations.NullMarked;
