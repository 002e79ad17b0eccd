/**
 * What is wrong with the content, and where: the {@linkplain regesta.problem.SourceFile text of a
 * file}, a {@linkplain regesta.problem.Location place} in it, and the
 * {@linkplain regesta.problem.Problem mistake} that was found there.
 *
 * <p>Every stage reports here what an author got wrong; exceptions are for our own bugs and for the
 * machine. Uses nothing else.
 */
@NullMarked
package regesta.problem;

import org.jspecify.annotations.NullMarked;
