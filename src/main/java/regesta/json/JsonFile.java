package regesta.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value too large to be held: it is written as it is told. What it holds stands on lines of their
 * own, each object within on a single one.
 */
public final class JsonFile {
  private static final FormattingStyle LINES =
      FormattingStyle.PRETTY.withNewline("\n").withIndent(" ");

  private final Writer text;
  private final JsonWriter writer;

  private JsonFile(Writer text) {
    this.text = text;
    this.writer = new JsonWriter(text);
    writer.setFormattingStyle(LINES);
  }

  /** Begins an object with these fields. */
  public static JsonFile object(Json.Fields first, Writer text) throws IOException {
    var file = new JsonFile(text);
    file.writer.beginObject();
    for (Json.Field field : first.fields()) {
      file.writer.name(field.name()).jsonValue(field.value().plain());
    }
    return file;
  }

  /** Adds an object of objects; none is made before it is written. */
  public <T> JsonFile with(
      String name, Stream<T> items, Function<T, String> key, Function<T, Json> value)
      throws IOException {
    writer.name(name).beginObject();
    for (T item : (Iterable<T>) items::iterator) {
      writer.name(key.apply(item)).jsonValue(value.apply(item).plain());
    }
    writer.endObject();
    return this;
  }

  /** Adds a list; none of its values is made before it is written. */
  public JsonFile with(String name, Stream<? extends Json> values) throws IOException {
    writer.name(name);
    add(values);
    return this;
  }

  /** Ends the object and the file. */
  public void end() throws IOException {
    writer.endObject();
    text.write('\n');
  }

  /** Writes a list as a whole file. */
  public static void list(Stream<? extends Json> values, Writer text) throws IOException {
    new JsonFile(text).add(values);
    text.write('\n');
  }

  private void add(Stream<? extends Json> values) throws IOException {
    writer.beginArray();
    for (Json value : (Iterable<Json>) values.map(Json.class::cast)::iterator) {
      writer.jsonValue(value.plain());
    }
    writer.endArray();
  }
}
