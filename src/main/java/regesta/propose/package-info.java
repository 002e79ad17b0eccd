/**
 * New files for an editor: from answers, from an issue form, from a saved text.
 *
 * <p>Everything here returns {@linkplain regesta.propose.ProposedFile files} and writes nothing;
 * {@link regesta.write.NewFiles} puts them on the disk. What a file may hold comes from the
 * declarations in {@link regesta.parse}, and a proposal is read by the same parser as any other
 * file.
 *
 * <p>A saved page goes one way: {@link regesta.propose.SourceText} is what it says,
 * {@link regesta.propose.Draft} what may be written from it.
 *
 * <p>Uses {@link regesta.model}, {@link regesta.problem}, {@link regesta.edtf},
 * {@link regesta.dating} and {@link regesta.parse}.
 */
@NullMarked
package regesta.propose;

import org.jspecify.annotations.NullMarked;
