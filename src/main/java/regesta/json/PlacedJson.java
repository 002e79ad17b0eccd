package regesta.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that was read, and where it stands. */
public sealed interface PlacedJson {
  Place at();

  /**
   * A position.
   *
   * @param line from 1
   * @param column from 1, in Java characters
   */
  record Place(int line, int column) {}

  /** What a scalar is. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  /**
   * A text, a number as it is written, {@code true} or {@code false}, or nothing.
   *
   * @param text empty for {@code null}
   * @param at its first character; of a text, the one behind the quotation mark
   */
  record Scalar(String text, Kind kind, Place at) implements PlacedJson {}

  record Items(List<PlacedJson> items, Place at) implements PlacedJson {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * An object.
   *
   * @param values by name, in the order of the text
   */
  record Fields(Map<String, PlacedJson> values, Place at) implements PlacedJson {
    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
