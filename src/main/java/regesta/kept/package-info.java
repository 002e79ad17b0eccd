/**
 * What was parsed of files, in octets from which a later build reads it again:
 * {@link regesta.kept.KeptValues}.
 *
 * <p>A type is written by what it is: a {@linkplain regesta.kept.RecordForm record} by its
 * components, so that none can be forgotten when one is added. Nothing that is read is believed
 * further than it makes sense: what does not is as if it were not there.
 *
 * <p>Uses {@link regesta.model}, {@link regesta.problem} and {@link regesta.edtf}, and reflection
 * on records.
 */
@NullMarked
package regesta.kept;

import org.jspecify.annotations.NullMarked;
