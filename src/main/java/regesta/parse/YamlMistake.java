package regesta.parse;

import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import regesta.problem.Location;
import regesta.problem.Problem;

/** Explains in an editor's words why SnakeYAML could not read on. */
final class YamlMistake {
  private static final String NAME = "yaml";
  private static final Pattern FIELD = Pattern.compile("[ \\t]*(?:- +)?([\\w-]+):[ \\t]+(\\S.*)");
  private static final Pattern ITEM = Pattern.compile("[ \\t]*- +([a-z0-9][a-z0-9-]*)[ \\t]*");
  private static final Pattern OTHER_SIGN =
      Pattern.compile("[ \\t]*(?:- +)?([A-Za-z][\\w-]*)[ \\t]*(=|:?\uff1a|\ufe55)[ \\t]*(.*)");
  private static final Pattern ODD_SPACE = Pattern.compile("[\\p{Z}&&[^ ]]");
  private static final Pattern OPEN_QUOTE =
      Pattern.compile("[ \\t]*(?:- +)?(?:[\\w-]+:[ \\t]+)?(?:\"[^\"]*|'[^']*)");
  private static final Pattern UNSPACED = Pattern.compile("[ \\t]*(?:- +)?([\\w-]+):(\\S.*)");

  private final Manuscript manuscript;
  private final int start;
  private final int end;
  private final ToIntFunction<Mark> offset;

  /**
   * For the YAML between two offsets.
   *
   * @param offset where in the file a mark stands
   */
  YamlMistake(Manuscript manuscript, int start, int end, ToIntFunction<Mark> offset) {
    this.manuscript = manuscript;
    this.start = start;
    this.end = end;
    this.offset = offset;
  }

  static Problem unexplained(Location at) {
    return Problem.error(NAME, at, "the fields cannot be read from here on")
        .withHint("put a value with special characters in quotes");
  }

  Problem explain(MarkedYAMLException exception) {
    String problem = exception.getProblem() == null ? "" : exception.getProblem();
    int at =
        exception.getProblemMark() == null ? start : offset.applyAsInt(exception.getProblemMark());
    int context =
        exception.getContextMark() == null ? at : offset.applyAsInt(exception.getContextMark());
    if (problem.startsWith("mapping values are not allowed")) {
      return colon(at);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return problem(at, 1, "a list cannot begin on the line of its field")
          .withHint("begin it on the next line, or write `[one, two]`");
    }
    if (problem.startsWith("found undefined alias")) {
      return wrongStart(at, problem.length() - "found undefined alias".length());
    }
    if (problem.contains("cannot start any token")) {
      return wrongStart(at);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return noField(context);
    }
    if (problem.startsWith("found unknown escape")) {
      return problem(at - 1, 2, "`\\%c` means nothing in double quotes".formatted(charAt(at)))
          .withHint("write `\\\\` for a backslash");
    }
    return byContext(String.valueOf(exception.getContext()), problem, at, context);
  }

  private Problem byContext(String scanning, String problem, int at, int context) {
    if (scanning.contains("quoted scalar")) {
      return unclosedQuote(context);
    }
    if (scanning.contains("alias") || scanning.contains("anchor") || scanning.contains("tag")) {
      return wrongStart(context);
    }
    if (scanning.contains("block scalar")) {
      return problem(context, 1, "the text after `%c` begins too early".formatted(charAt(context)))
          .withHint("begin it on the next line, or put it in quotes");
    }
    if (scanning.contains("simple key") || charAt(at) == '?') {
      return charAt(at) == '?' ? wrongStart(at) : noField(context);
    }
    if (problem.startsWith("expected ',' or")) {
      return unclosed(at, context);
    }
    if (problem.startsWith("expected the node content")) {
      return charAt(at) == ','
          ? problem(at, 1, "a value is missing before the comma").withHint("remove the comma")
          : wrongStart(at);
    }
    if (problem.startsWith("expected")) {
      return misplaced(at);
    }
    return unexplained(manuscript.at(at, 1));
  }

  /** A colon where none may be: in a value, or after a line that is no field. */
  private Problem colon(int at) {
    String before = text(lineStart(at), at);
    Matcher field = FIELD.matcher(text(lineStart(at), lineEnd(at)));
    if (field.matches() && lineStart(at) + field.start(2) <= at) {
      return problem(at, 1, "the value of `%s` has a colon in it".formatted(field.group(1)))
          .withHint(
              "put the value in quotes: `%s`".formatted(quoted(field.group(1), field.group(2))));
    }
    int above = lineAbove(at);
    Matcher item = ITEM.matcher(text(above, lineEnd(above)));
    if (above < lineStart(at) && item.matches()) {
      return problem(
              above + item.start(1),
              item.group(1).length(),
              "the item has fields below it, so it must be one too")
          .withHint("write its name before it, such as `- source: %s`".formatted(item.group(1)));
    }
    if (above < lineStart(at) && !text(above, lineEnd(above)).contains(": ")) {
      Matcher open =
          Pattern.compile("[ \\t]*(?:- +)?[\\w-]+:[ \\t]*").matcher(text(above, lineEnd(above)));
      if (!open.matches() && !text(above, lineEnd(above)).stripLeading().startsWith("- ")) {
        return noField(above);
      }
    }
    int first = lineStart(at) + before.length() - before.stripLeading().length();
    return problem(first, at - first, "the line is indented too far")
        .withHint("begin it in the column of the field above");
  }

  private static String quoted(String name, String value) {
    if (value.indexOf('"') < 0 && value.indexOf('\\') < 0) {
      return "%s: \"%s\"".formatted(name, value.strip());
    }
    return "%s: '%s'".formatted(name, value.strip().replace("'", "''"));
  }

  private Problem noField(int at) {
    String line = text(at, lineEnd(at)).strip();
    Matcher unspaced = UNSPACED.matcher(line);
    int first = at + text(at, lineEnd(at)).indexOf(line);
    Matcher odd = ODD_SPACE.matcher(text(at, lineEnd(at)));
    if (odd.find()) {
      return problem(at + odd.start(), 1, "this is another space than the one on the keyboard")
          .withHint("write a plain space");
    }
    Matcher sign = OTHER_SIGN.matcher(line);
    if (sign.matches()) {
      return problem(
              first + sign.start(2),
              sign.group(2).length(),
              "`%s` stands where a colon should".formatted(sign.group(2)))
          .withHint("write `%s: %s`".formatted(sign.group(1), sign.group(3)));
    }
    if (line.startsWith("<<<<<<<") || line.startsWith(">>>>>>>") || line.startsWith("=======")) {
      return problem(first, line.length(), "a merge left two versions here")
          .withHint("keep one, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`");
    }
    if (unspaced.matches()) {
      return problem(first + unspaced.end(1), 1, "a space is missing after the colon")
          .withHint("write `%s: %s`".formatted(unspaced.group(1), unspaced.group(2)));
    }
    return problem(first, line.length(), "the line is no field")
        .withHint("write `name: value`, or indent the line if it continues the value above");
  }

  private Problem wrongStart(int at) {
    if (charAt(at) == '\t') {
      int tabs = at;
      while (tabs < end && charAt(tabs) == '\t') {
        tabs++;
      }
      return problem(at, tabs - at, "a tab stands where spaces should").withHint("write spaces");
    }
    return wrongStart(at, 1);
  }

  private Problem wrongStart(int at, int length) {
    if (charAt(at) == '*' && charAt(at + 1) == ' ' && text(lineStart(at), at).isBlank()) {
      return problem(at, 1, "an item of a list begins with a hyphen")
          .withHint("write `- %s`".formatted(text(at + 2, lineEnd(at)).strip()));
    }
    return problem(at, length, "a value cannot begin with `%c`".formatted(charAt(at)))
        .withHint("put the value in quotes");
  }

  private Problem unclosed(int at, int open) {
    char closing = charAt(open) == '[' ? ']' : '}';
    String thing = closing == ']' ? "list" : "group";
    if (text(at, lineEnd(open)).indexOf(closing) >= 0) {
      return problem(at, 1, "the %s cannot be read on from here".formatted(thing))
          .withHint("put a value with a colon or a bracket in quotes");
    }
    return problem(open, 1, "the %s is never closed".formatted(thing))
        .withHint("write `%c` at its end".formatted(closing));
  }

  private Problem misplaced(int at) {
    String before = text(lineStart(at), at).stripTrailing();
    if (before.endsWith("\"") || before.endsWith("'")) {
      return unclosedAbove(at).orElseGet(() -> behindQuote(at, before));
    }
    char found = charAt(at);
    if (found == ']' || found == '}') {
      return problem(at, 1, "`%c` closes nothing".formatted(found))
          .withHint("remove it, or put the value in quotes");
    }
    if (before.endsWith("]") || before.endsWith("}")) {
      Matcher field = FIELD.matcher(text(lineStart(at), lineEnd(at)));
      return problem(at, lineEnd(at) - at, "text follows the closing bracket")
          .withHint(
              field.matches()
                  ? "put the value in quotes: `%s`"
                      .formatted(quoted(field.group(1), field.group(2)))
                  : "put the value in quotes");
    }
    int above = lineAbove(at);
    if (lineStart(at) == at && above < at && lineAbove(above) == above && charAt(above) == ' ') {
      String lead = text(above, lineEnd(above));
      return problem(
              above, lead.length() - lead.stripLeading().length(), "the first field is indented")
          .withHint("begin it in the first column");
    }
    if (found == '-' && lineStart(at) == at) {
      return problem(at, lineEnd(at) - at, "the item belongs to no field")
          .withHint("write the field's name and a colon on the line above the list");
    }
    return problem(at, lineEnd(at) - at, "the line is not aligned with the lines above")
        .withHint("begin it in the column of the field above");
  }

  private Problem behindQuote(int at, String before) {
    String rest = text(at, lineEnd(at)).strip();
    char quote = before.charAt(before.length() - 1);
    return problem(at, rest.length(), "text follows the closing quotation mark")
        .withHint(
            rest.equals(",") || rest.equals(";")
                ? "remove the `%s`".formatted(rest)
                : quote == '"'
                    ? "put the whole value in single quotes"
                    : "put the whole value in double quotes");
  }

  /** A quotation mark above that is never closed, so that another line's mark seems to close it. */
  private Optional<Problem> unclosedAbove(int at) {
    for (int line = lineStart(at); line > start; ) {
      line = lineStart(line - 1);
      if (OPEN_QUOTE.matcher(text(line, lineEnd(line))).matches()) {
        String written = text(line, lineEnd(line));
        int quote = Math.max(written.indexOf('"'), written.indexOf('\''));
        return Optional.of(unclosedQuote(line + quote));
      }
    }
    return Optional.empty();
  }

  private Problem unclosedQuote(int at) {
    return problem(at, 1, "the quotation mark is never closed")
        .withHint("write `%c` at the end of the value".formatted(charAt(at)));
  }

  private Problem problem(int at, int length, String message) {
    return Problem.error(NAME, manuscript.at(at, Math.max(1, length)), message);
  }

  private char charAt(int at) {
    return at < end ? manuscript.text().charAt(at) : ' ';
  }

  private String text(int from, int to) {
    return from < to ? manuscript.text().substring(from, to) : "";
  }

  private int lineStart(int at) {
    return Math.max(start, manuscript.text().lastIndexOf('\n', at - 1) + 1);
  }

  private int lineEnd(int at) {
    int found = manuscript.text().indexOf('\n', at);
    int line = found < 0 || found > end ? end : found;
    return line > at && manuscript.text().charAt(line - 1) == '\r' ? line - 1 : line;
  }

  /** The start of the nearest line above that is not blank; of this line if there is none. */
  private int lineAbove(int at) {
    int line = lineStart(at);
    while (line > start) {
      line = lineStart(line - 1);
      if (!text(line, lineEnd(line)).isBlank()) {
        return line;
      }
    }
    return lineStart(at);
  }
}
