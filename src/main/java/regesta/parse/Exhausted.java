package regesta.parse;

import regesta.problem.Problem;
import regesta.problem.SourceFile;

/** What is said of a file that a library could not read with the stack or the memory there is. */
final class Exhausted {
  private Exhausted() {}

  static Problem by(VirtualMachineError error, SourceFile file) {
    return error instanceof StackOverflowError
        ? Problem.error("too-deep", file.whole(), "the file is nested too deeply to be read")
            .withHint("write fewer brackets, lists or marks within one another")
        : Problem.error("large-file", file.whole(), "there is too little memory to read the file")
            .withHint("divide it into several files, or give Java more memory with `-Xmx`");
  }
}
