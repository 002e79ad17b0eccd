package regesta.problem;

/**
 * A span within one line of a file.
 *
 * @param line one-based
 * @param column one-based, in Java characters
 * @param length how many characters to mark, at least 1
 */
public record Location(SourceFile file, int line, int column, int length) {

  public Location {
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException(
          "not a span: line %s, column %s, length %s".formatted(line, column, length));
    }
  }

  /** The position as compilers and editors write it. */
  @Override
  public String toString() {
    return "%s:%s:%s".formatted(file.shownPath(), line, column);
  }
}
