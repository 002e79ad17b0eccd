package regesta.parse;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.problem.Problem;

/**
 * The lines of a file's fields, from which those that cannot be read are left out, so that one
 * mistake does not hide the next.
 */
final class FieldLines {
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\n?");
  private static final Pattern FIELD =
      Pattern.compile("[^\\s#\\-][^:]*:(?:\\s.*|)", Pattern.DOTALL);
  private static final Pattern VALUED = Pattern.compile("[\\w-]+: +[^\\s>|].*");
  private static final Pattern QUOTED_NAME = Pattern.compile("\"([\\w-]+)\":");
  private static final Pattern NAME = Pattern.compile("[ \\t-]*([\\w-]+)");

  private final Manuscript manuscript;
  private final int start;
  private final int end;
  private final StringBuilder text;
  private final Set<String> unread = new HashSet<>();

  FieldLines(Manuscript manuscript, int start, int end) {
    this.manuscript = manuscript;
    this.start = start;
    this.end = end;
    this.text = new StringBuilder(manuscript.text().substring(start, end));
  }

  /** The lines that are left, with spaces in the place of the others. */
  String text() {
    return text.toString();
  }

  YamlValue.Pairs withUnread(YamlValue.Pairs pairs) {
    return new YamlValue.Pairs(pairs.pairs(), unread, pairs.start(), pairs.end());
  }

  /** Whether nothing is left of the fields. */
  boolean isAllUnread(YamlValue.Pairs pairs) {
    return !unread.isEmpty() && pairs.pairs().isEmpty();
  }

  /** Leaves out the field in which a mistake stands; false if there is none. */
  boolean leaveOut(Problem mistake) {
    int at = manuscript.lineStart(mistake.at().line()) - start;
    if (at < 0 || at >= text.length()) {
      return false;
    }
    int from = isUnindented(at) || isStrayItem(at) ? at : fieldAbove(at);
    int to = lineEnd(at);
    while (isField(from) && to < text.length() && !isUnindented(to)) {
      to = lineEnd(to);
    }
    while (to < text.length() && text.charAt(to) == ':') {
      to = lineEnd(to); // the value of a name that was written with `?`
    }
    return blank(from, to);
  }

  private int fieldAbove(int at) {
    int from = at;
    while (from > 0 && !isUnindented(from)) {
      from = text.lastIndexOf("\n", from - 2) + 1;
    }
    return from;
  }

  /** Whether a line begins in the first column, and is no item of the field above. */
  private boolean isUnindented(int at) {
    char first = at < text.length() ? text.charAt(at) : '\n';
    boolean item = first == '-' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    boolean space = Character.isWhitespace(first) || Character.isSpaceChar(first);
    return !space && first != '#' && !item;
  }

  /** Whether a line is an item below a field that has its value already. */
  private boolean isStrayItem(int at) {
    int above = fieldAbove(at);
    return text.charAt(at) == '-'
        && VALUED.matcher(text.substring(above, lineEnd(above)).stripTrailing()).matches();
  }

  private boolean isField(int at) {
    return FIELD.matcher(text.substring(at, lineEnd(at))).matches();
  }

  private int lineEnd(int at) {
    Matcher line = LINE.matcher(text).region(at, text.length());
    return line.lookingAt() ? line.end() : text.length();
  }

  private boolean blank(int from, int to) {
    boolean changed = false;
    for (int line = from; line < to; line = lineEnd(line)) {
      Matcher name = NAME.matcher(text).region(line, to);
      if (name.lookingAt()) {
        unread.add(name.group(1));
      }
    }
    Matcher quoted = QUOTED_NAME.matcher(text).region(from, to);
    while (quoted.find()) {
      unread.add(quoted.group(1));
    }
    for (int i = from; i < to && i < end - start; i++) {
      if (!Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\t') {
        text.setCharAt(i, ' ');
        changed = true;
      }
    }
    return changed;
  }
}
