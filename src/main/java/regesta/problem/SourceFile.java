package regesta.problem;

import java.util.Objects;

/**
 * The text of one file of the project, as it was read.
 *
 * @param folder the folder it was read from, as the user named it ({@code content}); may be empty
 * @param path below {@code folder}, with {@code /} between names: {@code actors/gen-nakatani.md}
 * @param text the whole text, without a byte order mark; empty where it could not be read
 */
public record SourceFile(String folder, String path, String text) {

  public SourceFile {
    Objects.requireNonNull(text);
    if (path.isEmpty() || path.startsWith("/")) {
      throw new IllegalArgumentException("not a path below a folder: '%s'".formatted(path));
    }
  }

  /** The path as messages show it, from the folder that the user named. */
  public String shownPath() {
    return folder.isEmpty() ? path : folder + "/" + path;
  }

  /** The file's name without its folders and its extension: the slug of what it holds. */
  public String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The text of a line without its end; empty if there is no such line. */
  public String line(int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return "";
      }
    }
    return lineFrom(start);
  }

  private String lineFrom(int start) {
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** The file as a whole: its first line, where nothing narrower can be named. */
  public Location whole() {
    return new Location(this, 1, 1, Math.max(1, line(1).length()));
  }

  /**
   * The place of {@code length} characters from {@code offset} on, cut where the line ends.
   *
   * @param offset zero-based, in Java characters; beyond the text it means the text's end
   */
  public Location at(int offset, int length) {
    int from = Math.min(Math.max(offset, 0), text.length());
    int lineStart = text.lastIndexOf('\n', from - 1) + 1;
    int number = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < lineStart; i = text.indexOf('\n', i + 1)) {
      number++;
    }
    int column = from - lineStart + 1;
    int rest = lineFrom(lineStart).length() - column + 1;
    return new Location(this, number, column, Math.max(1, Math.min(length, rest)));
  }
}
