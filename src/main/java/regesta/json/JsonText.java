package regesta.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/**
 * Writes JSON values as text, to the letter as Gson does, which looks each character up by several
 * calls and hands each piece to a writer.
 */
final class JsonText {
  private static final String HEXADECIMAL = "0123456789abcdef";
  private static final String ESCAPE = "\\u0000";

  /** The characters below 64 that cannot stand in a string as they are, a bit for each. */
  private static final long SIGNS = (1L << ' ') - 1 | 1L << '"';

  /** The paragraph separator is the next; JavaScript once took both for ends of lines. */
  private static final char LINE_SEPARATOR = '\u2028';

  /** And those that HTML reads as markup or as the end of an attribute. */
  private static final long MARKUP = 1L << '<' | 1L << '>' | 1L << '&' | 1L << '=' | 1L << '\'';

  private final long escaped;
  private final boolean indents;
  private char[] letters = new char[1 << 11];

  /** What is being quoted; arrays are quicker to read than texts. */
  private char[] read = new char[1 << 8];

  private int length;

  private JsonText(long escaped, boolean indents) {
    this.escaped = escaped;
    this.indents = indents;
  }

  /** Values on one line each, with markup as it is. */
  static JsonText plain() {
    return new JsonText(SIGNS, false);
  }

  static String compact(Json value) {
    return new JsonText(SIGNS | MARKUP, false).with(value, 0).toString();
  }

  static String plain(Json value) {
    return plain().with(value, 0).toString();
  }

  static String indented(Json value) {
    return new JsonText(SIGNS, true).with(value, 0) + "\n";
  }

  /** Writes a value to a file. */
  void write(Json value, Writer text) throws IOException {
    with(value, 0);
    text.write(letters, 0, length);
    length = 0;
  }

  private JsonText with(Json value, int depth) {
    if (value instanceof Json.Text text) {
      putQuoted(text.text());
    } else if (value instanceof Json.Whole whole) {
      put(Long.toString(whole.number()));
    } else if (value instanceof Json.Truth truth) {
      put(String.valueOf(truth.value()));
    } else if (value instanceof Json.Items list) {
      putItems(list.items(), depth);
    } else {
      putFields(((Json.Fields) value).fields(), depth);
    }
    return this;
  }

  private void putItems(List<Json> items, int depth) {
    char before = '[';
    for (Json item : items) {
      put(before);
      putLine(depth + 1);
      with(item, depth + 1);
      before = ',';
    }
    putEnd(items.isEmpty() ? "[]" : "]", depth);
  }

  private void putFields(List<Json.Field> fields, int depth) {
    char before = '{';
    for (Json.Field field : fields) {
      put(before);
      putLine(depth + 1);
      putQuoted(field.name());
      put(indents ? ": " : ":");
      with(field.value(), depth + 1);
      before = ',';
    }
    putEnd(fields.isEmpty() ? "{}" : "}", depth);
  }

  private void putEnd(String end, int depth) {
    if (end.length() == 1) {
      putLine(depth);
    }
    put(end);
  }

  private void putLine(int depth) {
    if (indents) {
      put("\n");
      put("  ".repeat(depth));
    }
  }

  private void put(char letter) {
    room(1);
    letters[length++] = letter;
  }

  private void put(String text) {
    room(text.length());
    text.getChars(0, text.length(), letters, length);
    length += text.length();
  }

  private void putQuoted(String text) {
    int count = text.length();
    room(ESCAPE.length() * count + 2);
    if (read.length < count) {
      read = new char[2 * count];
    }
    text.getChars(0, count, read, 0);
    letters[length++] = '"';
    // In variables, because the quick compiler of the JDK would read and write each of a field.
    char[] from = read;
    char[] to = letters;
    long signs = escaped;
    int end = length;
    for (int i = 0; i < count; i++) {
      char c = from[i];
      if (c < Long.SIZE ? (signs >>> c & 1) == 0 : c != '\\' && (c & ~1) != LINE_SEPARATOR) {
        to[end++] = c;
      } else {
        length = end;
        putEscaped(c);
        end = length;
      }
    }
    to[end++] = '"';
    length = end;
  }

  private void putEscaped(char c) {
    int named = "\"\\\b\f\n\r\t".indexOf(c);
    if (named >= 0) {
      letters[length++] = '\\';
      letters[length++] = "\"\\bfnrt".charAt(named);
      return;
    }
    put(ESCAPE);
    for (int i = 1, left = c; left > 0; i++, left >>= 4) {
      letters[length - i] = HEXADECIMAL.charAt(left & 0xf);
    }
  }

  private void room(int count) {
    if (letters.length - length < count) {
      letters = Arrays.copyOf(letters, Math.max(2 * letters.length, length + count));
    }
  }

  @Override
  public String toString() {
    return String.valueOf(letters, 0, length);
  }
}
