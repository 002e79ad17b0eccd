package regesta.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON values as text. */
final class JsonText {
  private static final FormattingStyle INDENTED =
      FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");

  private JsonText() {}

  static String compact(Json value) {
    return text(value, FormattingStyle.COMPACT, true);
  }

  static String plain(Json value) {
    return text(value, FormattingStyle.COMPACT, false);
  }

  static String indented(Json value) {
    return text(value, INDENTED, false) + "\n";
  }

  private static String text(Json value, FormattingStyle style, boolean escapesMarkup) {
    var text = new StringWriter();
    try (var writer = new JsonWriter(text)) {
      writer.setFormattingStyle(style);
      writer.setHtmlSafe(escapesMarkup);
      write(value, writer);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return text.toString();
  }

  private static void write(Json value, JsonWriter writer) throws IOException {
    if (value instanceof Json.Text text) {
      writer.value(text.text());
    } else if (value instanceof Json.Whole whole) {
      writer.value(whole.number());
    } else if (value instanceof Json.Truth truth) {
      writer.value(truth.value());
    } else if (value instanceof Json.Items list) {
      writer.beginArray();
      for (Json item : list.items()) {
        write(item, writer);
      }
      writer.endArray();
    } else {
      writer.beginObject();
      for (Json.Field field : ((Json.Fields) value).fields()) {
        writer.name(field.name());
        write(field.value(), writer);
      }
      writer.endObject();
    }
  }
}
