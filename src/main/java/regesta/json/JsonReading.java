package regesta.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.json.PlacedJson.Place;

/** What became of a text that should be JSON (RFC 8259). */
public sealed interface JsonReading {

  record Valid(PlacedJson value) implements JsonReading {}

  /**
   * The text is no JSON.
   *
   * @param at where reading stopped: at the mistake, or behind it
   * @param message what is wrong, in one lower-case clause
   */
  record Broken(Place at, String message) implements JsonReading {}

  /** Reads a text; one object must not give a name twice. */
  static JsonReading read(String text) {
    return new Walk(text).read();
  }

  /** One walk through a text. */
  final class Walk {
    /** How Gson tells its position, in its messages and when it is asked for it as text. */
    private static final Pattern POSITION = Pattern.compile("at line (\\d+) column (\\d+)");

    private final JsonReader reader;

    private Walk(String text) {
      this.reader = new JsonReader(new StringReader(text));
      reader.setStrictness(Strictness.STRICT);
    }

    private JsonReading read() {
      try {
        PlacedJson value = value();
        return reader.peek() == JsonToken.END_DOCUMENT
            ? new Valid(value)
            : new Broken(place(reader.toString(), 1), "something stands behind the end");
      } catch (TwiceException e) {
        return new Broken(e.at, e.message);
      } catch (MalformedJsonException | EOFException e) {
        return new Broken(
            place(Optional.ofNullable(e.getMessage()).orElse(""), 0),
            "this cannot be read as JSON");
      } catch (IOException e) {
        throw new UncheckedIOException("a text in memory cannot fail", e);
      }
    }

    private PlacedJson value() throws IOException {
      JsonToken token = reader.peek();
      // The reader stands behind the first character by now, or behind a whole number or word.
      String position = reader.toString();
      return switch (token) {
        case BEGIN_OBJECT -> new PlacedJson.Fields(fields(), place(position, 1));
        case BEGIN_ARRAY -> new PlacedJson.Items(items(), place(position, 1));
        case NULL -> nothing(position);
        case BOOLEAN -> word(String.valueOf(reader.nextBoolean()), PlacedJson.Kind.TRUTH, position);
        case NUMBER -> word(reader.nextString(), PlacedJson.Kind.NUMBER, position);
        default ->
          new PlacedJson.Scalar(reader.nextString(), PlacedJson.Kind.TEXT, place(position, 0));
      };
    }

    private PlacedJson nothing(String position) throws IOException {
      reader.nextNull();
      return new PlacedJson.Scalar("", PlacedJson.Kind.NOTHING, place(position, "null".length()));
    }

    private static PlacedJson word(String word, PlacedJson.Kind kind, String position) {
      return new PlacedJson.Scalar(word, kind, place(position, word.length()));
    }

    private Map<String, PlacedJson> fields() throws IOException {
      var fields = new LinkedHashMap<String, PlacedJson>();
      reader.beginObject();
      while (reader.hasNext()) {
        String position = reader.toString();
        String name = reader.nextName();
        if (fields.containsKey(name)) {
          throw new TwiceException(
              "`%s` stands twice in one object".formatted(name), place(position, 0));
        }
        fields.put(name, value());
      }
      reader.endObject();
      return fields;
    }

    private List<PlacedJson> items() throws IOException {
      var items = new ArrayList<PlacedJson>();
      reader.beginArray();
      while (reader.hasNext()) {
        items.add(value());
      }
      reader.endArray();
      return items;
    }

    /** The place so many characters before a position. */
    private static Place place(String position, int back) {
      Matcher matcher = POSITION.matcher(position);
      return matcher.find()
          ? new Place(
              Integer.parseInt(matcher.group(1)),
              Math.max(1, Integer.parseInt(matcher.group(2)) - back))
          : new Place(1, 1);
    }

    /** Unwinds to {@link #read}. */
    private static final class TwiceException extends IOException {
      private static final long serialVersionUID = 1L;
      private final String message;
      private final transient Place at;

      TwiceException(String message, Place at) {
        super(message);
        this.message = message;
        this.at = at;
      }
    }
  }
}
