/**
 * What git knows of the files of the content: {@link regesta.history.GitHistory}.
 *
 * <p>Git is asked as a program of its own, without a shell, with nothing of the environment that
 * would lead it to another repository, and with every setting that could start yet another program
 * switched off. Where it gives no answer there is no history; that is never a failure.
 *
 * <p>Uses {@link regesta.model}.
 */
@NullMarked
package regesta.history;

import org.jspecify.annotations.NullMarked;
