/**
 * What changed between two versions of a content: {@link regesta.compare.Changes}.
 *
 * <p>Uses {@link regesta.model}, {@link regesta.problem} and {@link regesta.edtf}.
 */
@NullMarked
package regesta.compare;

import org.jspecify.annotations.NullMarked;
