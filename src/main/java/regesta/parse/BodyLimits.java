package regesta.parse;

import java.util.Optional;
import regesta.problem.Location;
import regesta.problem.Problem;

/**
 * How large the parts of a body may be. Flexmark goes over the lines and the signs of a paragraph,
 * and over the lists and quotations around it, once for each of them; without limits a small file
 * could keep it busy for hours. No text that somebody reads comes near them.
 */
final class BodyLimits {
  private static final int LONGEST_BODY = 300_000;
  private static final int MOST_LINES = 1_000;
  private static final int MOST_SIGNS = 4_000;
  private static final int DEEPEST = 16;

  private final Manuscript manuscript;
  private final String text;
  private final int start;

  private BodyLimits(Manuscript manuscript, int start) {
    this.manuscript = manuscript;
    this.text = manuscript.text();
    this.start = start;
  }

  /** What of a body, from an offset on, is too large; at most the first such part. */
  static Optional<Problem> check(Manuscript manuscript, int start) {
    return new BodyLimits(manuscript, start).check();
  }

  /** What is wrong with a body that lies in too many lists, quotations or marks. */
  static Problem tooDeep(Location at) {
    return Problem.error("too-deep", at, "the body is nested too deeply")
        .withHint("write fewer lists, quotations or marks within one another");
  }

  private Optional<Problem> check() {
    int length = text.length() - start;
    if (length > LONGEST_BODY) {
      return tooLong(
          start,
          "the body has %s characters, more than %s".formatted(length, LONGEST_BODY),
          "divide it into several files");
    }
    int lines = 0;
    int signs = 0;
    int end;
    for (int line = start; line < text.length(); line = end + 1) {
      int found = text.indexOf('\n', line);
      end = found < 0 ? text.length() : found;
      int first = behindContainers(line, end);
      if (first < 0) {
        return Optional.of(tooDeep(manuscript.at(line, end - line)));
      }
      lines = first == end ? 0 : lines + 1;
      signs = first == end ? 0 : signs + signs(first, end);
      if (lines > MOST_LINES) {
        return tooMany(line, "%s lines".formatted(MOST_LINES));
      }
      if (signs > MOST_SIGNS) {
        return tooMany(line, "%s signs such as `[`, `*` and `\"`".formatted(MOST_SIGNS));
      }
    }
    return Optional.empty();
  }

  private Optional<Problem> tooMany(int line, String what) {
    return tooLong(
        line,
        "the paragraph, list or table has more than %s".formatted(what),
        "leave a line blank where a new one can begin");
  }

  private Optional<Problem> tooLong(int at, String message, String hint) {
    return Optional.of(
        Problem.error("too-long", manuscript.at(at, Integer.MAX_VALUE), message).withHint(hint));
  }

  /**
   * Where the text of a line begins, behind the signs of quotations and of items; its end if there
   * is none, negative if there are too many signs.
   */
  private int behindContainers(int line, int end) {
    int depth = 0;
    int at = line;
    while (at < end) {
      if (isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      int behind = behindContainer(at, end);
      if (behind == at) {
        return at;
      }
      if (++depth > DEEPEST) {
        return -1;
      }
      at = behind;
    }
    return end;
  }

  /** Where the sign of one quotation or item ends; {@code at} if there is none. */
  private int behindContainer(int at, int end) {
    char sign = text.charAt(at);
    if (sign == '>') {
      return at + 1;
    }
    int digits = at;
    while (digits < end && isDigit(text.charAt(digits))) {
      digits++;
    }
    char last = digits < end ? text.charAt(digits) : ' ';
    boolean item =
        digits == at ? last == '-' || last == '+' || last == '*' : last == '.' || last == ')';
    return item && (digits + 1 == end || isBlank(text.charAt(digits + 1))) ? digits + 1 : at;
  }

  private int signs(int from, int end) {
    int signs = 0;
    for (int i = from; i < end; i++) {
      if (isSign(text.charAt(i))) {
        signs++;
      }
    }
    return signs;
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case '[', ']', '(', '*', '_', '`', '<', '&', '"', '\'', '@', '{', '~', '\\' -> true;
      default -> false;
    };
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
