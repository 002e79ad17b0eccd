package regesta.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import regesta.json.Json.Fields;

/**
 * A value too large to be held: it is written as it is told. What it holds stands on lines of their
 * own, each object within on a single one.
 */
public final class JsonFile {
  private final Writer text;
  private final JsonText values = JsonText.plain();
  private String before = "{";

  private JsonFile(Writer text) {
    this.text = text;
  }

  /** Begins an object with these fields, of which there is one at least. */
  public static JsonFile object(Fields first, Writer text) throws IOException {
    var file = new JsonFile(text);
    for (Json.Field field : first.fields()) {
      file.begin(field.name());
      file.values.write(field.value(), text);
    }
    return file;
  }

  private void begin(String name) throws IOException {
    text.write(before);
    text.write("\n ");
    write(name);
    before = ",";
  }

  private void write(String name) throws IOException {
    values.write(new Json.Text(name), text);
    text.write(": ");
  }

  /** Adds an object of objects; none is made before it is written. */
  public <T> JsonFile with(
      String name, Stream<T> items, Function<T, String> key, Function<T, Fields> value)
      throws IOException {
    begin(name);
    String start = "{";
    for (T item : (Iterable<T>) items::iterator) {
      text.write(start);
      text.write("\n  ");
      write(key.apply(item));
      values.write(value.apply(item), text);
      start = ",";
    }
    text.write(start.equals("{") ? "{}" : "\n }");
    return this;
  }

  /** Adds a list; none of its values is made before it is written. */
  public JsonFile with(String name, Stream<Fields> items) throws IOException {
    begin(name);
    add(items.iterator(), "\n ");
    return this;
  }

  /** Ends the object and the file. */
  public void end() throws IOException {
    text.write("\n}\n");
  }

  /** Writes a list as a whole file. */
  public static void list(Stream<Fields> items, Writer text) throws IOException {
    new JsonFile(text).add(items.iterator(), "\n");
    text.write('\n');
  }

  private void add(Iterator<Fields> items, String line) throws IOException {
    String start = "[";
    while (items.hasNext()) {
      text.write(start);
      text.write(line);
      text.write(' ');
      values.write(items.next(), text);
      start = ",";
    }
    text.write(start.equals("[") ? "[]" : line + "]");
  }
}
