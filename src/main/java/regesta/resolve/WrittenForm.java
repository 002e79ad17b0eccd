package regesta.resolve;

import java.util.Optional;
import java.util.OptionalInt;
import regesta.problem.Location;
import regesta.problem.SourceFile;

/** Finds words of a text in the form in which its file writes them. */
final class WrittenForm {
  private WrittenForm() {}

  /**
   * The place at which the words stand in a file.
   *
   * @param skipped how often they stand before it, from {@code begins} on
   */
  static Optional<Location> find(String words, int skipped, Location begins) {
    SourceFile file = begins.file();
    String text = file.text();
    int left = skipped;
    for (int i = offset(begins); i < text.length() && !words.isEmpty(); i++) {
      OptionalInt end = end(text, i, words);
      if (end.isPresent() && left-- == 0) {
        return Optional.of(file.at(i, end.getAsInt() - i));
      }
    }
    return Optional.empty();
  }

  private static int offset(Location place) {
    String text = place.file().text();
    int start = 0;
    for (int line = 1; line < place.line(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + place.column() - 1;
  }

  /** Where the words end if they begin at {@code start}, if they do. */
  private static OptionalInt end(String text, int start, String words) {
    int at = start;
    for (int i = 0; i < words.length(); i++) {
      if (at >= text.length()) {
        return OptionalInt.empty();
      }
      char wanted = words.charAt(i);
      if (Character.isWhitespace(wanted)) {
        int space = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
        if (at == space) {
          return OptionalInt.empty();
        }
      } else if (typed(wanted) == typed(text.charAt(at))) {
        at++;
      } else {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(at);
  }

  /** The sign of a typewriter that becomes the given mark. */
  private static char typed(char c) {
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201C', '\u201D' -> '"';
      default -> c;
    };
  }
}
