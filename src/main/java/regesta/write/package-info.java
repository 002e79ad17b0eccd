/**
 * Puts a {@linkplain regesta.model.Site site} on disk, all or nothing.
 *
 * <p>The new site is written into a folder beside the output, {@code .<name>.next}; then the output
 * is renamed to {@code .<name>.old}, the new folder to the output, and the old one is removed. A
 * build that is killed at any point leaves a whole site behind; if that happens between the two
 * renames, it is {@code .<name>.old}, and the next build puts it back. Only a folder with our
 * {@linkplain regesta.write.OutputFolder marker} is ever replaced.
 *
 * <p>{@link regesta.write.NewFiles} is apart from this: it adds files to the content that an editor
 * asked for, and replaces none.
 *
 * <p>Uses {@link regesta.model}, and what {@link regesta.propose} returns.
 */
@NullMarked
package regesta.write;

import org.jspecify.annotations.NullMarked;
