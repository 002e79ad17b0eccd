package regesta.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An object too large to be held as a value: it is written as it is told. What it holds stands on
 * lines of their own, each object within on a single one.
 */
public final class JsonFile {
  private static final FormattingStyle LINES =
      FormattingStyle.PRETTY.withNewline("\n").withIndent(" ");

  private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
  private final JsonWriter writer =
      new JsonWriter(new OutputStreamWriter(octets, StandardCharsets.UTF_8));

  /** Begins a file with these fields. */
  public JsonFile(Json.Fields first) {
    writer.setFormattingStyle(LINES);
    try {
      writer.beginObject();
      for (Json.Field field : first.fields()) {
        writer.name(field.name()).jsonValue(field.value().plain());
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Adds an object of objects; none is made before it is written. */
  public <T> JsonFile with(
      String name, Stream<T> items, Function<T, String> key, Function<T, Json> value) {
    try {
      writer.name(name).beginObject();
      for (T item : (Iterable<T>) items::iterator) {
        writer.name(key.apply(item)).jsonValue(value.apply(item).plain());
      }
      writer.endObject();
    } catch (IOException e) {
      throw failure(e);
    }
    return this;
  }

  /** The whole file; nothing can be added to it. */
  public byte[] bytes() {
    try {
      writer.endObject();
      writer.close();
    } catch (IOException e) {
      throw failure(e);
    }
    octets.write('\n');
    return octets.toByteArray();
  }

  private static UncheckedIOException failure(IOException e) {
    return new UncheckedIOException("a text in memory cannot fail", e);
  }
}
