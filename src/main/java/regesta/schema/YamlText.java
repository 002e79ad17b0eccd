package regesta.schema;

import java.util.regex.Pattern;
import regesta.json.Json;

/** Writes a JSON value as YAML in lines, for people to read. */
final class YamlText {
  /** What YAML takes for this text and nothing else, even without quotes. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z /-]*[A-Za-z]");

  /** What YAML may take for truth values or for nothing. */
  private static final Pattern RESERVED =
      Pattern.compile("true|false|yes|no|on|off|null", Pattern.CASE_INSENSITIVE);

  private final StringBuilder text = new StringBuilder();

  private YamlText() {}

  static String of(Json.Fields value) {
    var yaml = new YamlText();
    yaml.fields(value, 0);
    return yaml.text.toString();
  }

  private void fields(Json.Fields fields, int depth) {
    for (Json.Field field : fields.fields()) {
      indent(depth);
      field(field, depth);
    }
  }

  private void field(Json.Field field, int depth) {
    text.append(scalar(field.name())).append(':');
    value(field.value(), depth + 1);
  }

  private void value(Json value, int depth) {
    if (value instanceof Json.Fields fields) {
      text.append('\n');
      fields(fields, depth);
    } else if (value instanceof Json.Items list) {
      text.append('\n');
      list.items().forEach(item -> item(item, depth));
    } else {
      text.append(' ').append(scalar(value)).append('\n');
    }
  }

  /** An item of a list; the first field of an object stands behind the hyphen. */
  private void item(Json item, int depth) {
    indent(depth);
    text.append('-');
    if (!(item instanceof Json.Fields fields)) {
      value(item, depth + 1);
      return;
    }
    boolean first = true;
    for (Json.Field field : fields.fields()) {
      if (first) {
        text.append(' ');
      } else {
        indent(depth + 1);
      }
      first = false;
      field(field, depth + 1);
    }
  }

  private void indent(int depth) {
    text.append("  ".repeat(depth));
  }

  private static String scalar(Json value) {
    return value instanceof Json.Text words ? scalar(words.text()) : value.compact();
  }

  /** A text, in quotes where YAML could read it otherwise; JSON's quotes are quotes of YAML too. */
  private static String scalar(String words) {
    boolean plain = PLAIN.matcher(words).matches() && !RESERVED.matcher(words).matches();
    return plain ? words : new Json.Text(words).indented().strip();
  }
}
