/**
 * What must hold for every text whatever, tried by a fuzzer that is guided by coverage (Jazzer).
 * Part of no jar; compiled and run by {@code mvn -Pfuzz} alone.
 *
 * <p>{@link regesta.fuzz.Fuzzing} runs the targets, each in a process of its own. A target is a
 * class with a method {@code fuzzerTestOneInput} that throws where something does not hold.
 */
@NullMarked
package regesta.fuzz;

import org.jspecify.annotations.NullMarked;
