/**
 * The values that pass from stage to stage: what authors wrote ({@link regesta.model.Content}), the
 * chronology that it makes ({@link regesta.model.Chronology}), and the files that show it
 * ({@link regesta.model.Site}).
 *
 * <p>Everything here is immutable and plain Java: no input, no output, no library. Constructors
 * reject what a stage should never have let through; what an author may get wrong is checked
 * before.
 *
 * <p>Uses {@link regesta.problem}, because a value remembers where its author wrote it, and
 * {@link regesta.edtf} for dates.
 */
@NullMarked
package regesta.model;

import org.jspecify.annotations.NullMarked;
