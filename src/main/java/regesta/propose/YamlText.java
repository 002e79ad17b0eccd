package regesta.propose;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/** Texts as YAML writes them, in quotes only where they would be read as something else. */
final class YamlText {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][^\\p{Cntrl}\\[\\]{},`]*");
  private static final Pattern MARKUP = Pattern.compile(":(?:\\s|$)|\\s#|\\s$");
  private static final Pattern LINE_ENDS = Pattern.compile("[\\s\\p{Cntrl}\u0085\u2028\u2029]+");

  private YamlText() {}

  /** A text on one line; its own lines are joined. */
  static String scalar(String text) {
    String line = LINE_ENDS.matcher(text.strip()).replaceAll(" ");
    boolean plain = PLAIN.matcher(line).matches() && !MARKUP.matcher(line).find();
    return plain ? line : "'" + line.replace("'", "''") + "'";
  }

  /** A list on one line. */
  static String list(List<String> items) {
    return items.stream().map(YamlText::scalar).collect(joining(", ", "[", "]"));
  }
}
