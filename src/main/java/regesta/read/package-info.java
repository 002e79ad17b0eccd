/**
 * Loads the files that authors and designers wrote: the {@linkplain regesta.read.ContentFolder
 * content} and the {@linkplain regesta.read.TemplateFolder templates}; and
 * {@linkplain regesta.read.SavedFile pages} that somebody saved.
 *
 * <p>A file that cannot be taken as it is, such as one in another encoding, is a problem of its
 * author; only a failure of the machine is an exception. A text that was refused is still passed
 * on, empty, so that what refers to it is not reported as well.
 *
 * <p>Uses {@link regesta.problem}.
 */
@NullMarked
package regesta.read;

import org.jspecify.annotations.NullMarked;
