package regesta.json;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value. There is no null: what is absent is left out. */
public sealed interface Json {
  record Text(String text) implements Json {}

  record Whole(long number) implements Json {}

  record Truth(boolean value) implements Json {}

  record Items(List<Json> items) implements Json {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * An object.
   *
   * @param values by name, in the order in which they are written
   */
  record Fields(Map<String, Json> values) implements Json {
    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * This object with one value more; under a name that it has, the new value replaces the old.
     */
    public Fields with(String name, Json value) {
      var more = new LinkedHashMap<>(values);
      more.put(name, value);
      return new Fields(more);
    }

    public Fields with(String name, String value) {
      return with(name, new Text(value));
    }

    public Fields with(String name, long value) {
      return with(name, new Whole(value));
    }

    public Fields with(String name, boolean value) {
      return with(name, new Truth(value));
    }

    /** This object with one value more, if there is a value. */
    public Fields with(String name, Optional<String> value) {
      return value.map(present -> with(name, present)).orElse(this);
    }

    public Fields with(Fields others) {
      if (others.values.isEmpty()) {
        return this;
      }
      var more = new LinkedHashMap<>(values);
      more.putAll(others.values);
      return new Fields(more);
    }
  }

  /** An object without names, to begin one with. */
  static Fields object() {
    return new Fields(Map.of());
  }

  static Items list(Collection<? extends Json> items) {
    return new Items(List.copyOf(items));
  }

  static Items texts(Collection<String> texts) {
    return list(texts.stream().map(Text::new).toList());
  }

  /**
   * The value on one line, for programs. The characters that HTML reads as markup are escaped, so
   * that it can stand in a {@code <script>}.
   */
  default String compact() {
    return JsonText.compact(this);
  }

  /** The value on one line, with markup as it is: for files, not for pages. */
  default String plain() {
    return JsonText.plain(this);
  }

  /** The value on indented lines, for people and programs, with a line end at its end. */
  default String indented() {
    return JsonText.indented(this);
  }
}
