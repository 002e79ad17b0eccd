package regesta.json;

import java.util.ArrayList;
import java.util.Collection;
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

  /** A value with its name in an object. */
  record Field(String name, Json value) {}

  /**
   * An object.
   *
   * @param fields each with a name of its own, in the order in which they are written
   */
  record Fields(List<Field> fields) implements Json {
    public Fields {
      fields = List.copyOf(fields);
    }

    /**
     * This object with one value more; under a name that it has, the new value replaces the old.
     */
    public Fields with(String name, Json value) {
      var more = new ArrayList<Field>(fields.size() + 1);
      more.addAll(fields);
      put(new Field(name, value), more);
      return new Fields(more);
    }

    private static void put(Field field, List<Field> fields) {
      for (int i = 0; i < fields.size(); i++) {
        if (fields.get(i).name().equals(field.name())) {
          fields.set(i, field);
          return;
        }
      }
      fields.add(field);
    }

    /** The value under a name, if there is one. */
    public Optional<Json> value(String name) {
      return fields.stream()
          .filter(field -> field.name().equals(name))
          .map(Field::value)
          .findFirst();
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
      if (others.fields.isEmpty()) {
        return this;
      }
      var more = new ArrayList<>(fields);
      others.fields.forEach(field -> put(field, more));
      return new Fields(more);
    }
  }

  /** An object without names, to begin one with. */
  static Fields object() {
    return new Fields(List.of());
  }

  /** An object of these values, in the order of the map. */
  static Fields object(Map<String, ? extends Json> values) {
    return new Fields(values.entrySet().stream()
        .map(value -> new Field(value.getKey(), value.getValue()))
        .toList());
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
