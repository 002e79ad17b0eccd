package regesta.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
   * An object: fields in the order in which they are written, each with a name of its own. One with
   * a field more shares the others with the one that it is made from, because most objects are made
   * a field at a time.
   */
  final class Fields implements Json {
    private static final Fields NONE = new Fields();

    private final Fields before;
    private final Field last;
    private final int count;

    private Fields() {
      this.before = this;
      this.last = new Field("", new Items(List.of()));
      this.count = 0;
    }

    private Fields(Fields before, Field last) {
      this.before = before;
      this.last = last;
      this.count = before.count + 1;
    }

    public boolean isEmpty() {
      return count == 0;
    }

    public List<Field> fields() {
      var fields = new Field[count];
      for (Fields some = this; some.count > 0; some = some.before) {
        fields[some.count - 1] = some.last;
      }
      return List.of(fields);
    }

    /**
     * This object with one value more; under a name that it has, the new value replaces the old.
     */
    public Fields with(String name, Json value) {
      return with(new Field(name, value));
    }

    private Fields with(Field field) {
      for (Fields some = this; some.count > 0; some = some.before) {
        if (some.last.name().equals(field.name())) {
          return replaced(field);
        }
      }
      return new Fields(this, field);
    }

    private Fields replaced(Field field) {
      boolean here = last.name().equals(field.name());
      return here ? new Fields(before, field) : new Fields(before.replaced(field), last);
    }

    /** The value under a name, if there is one. */
    public Optional<Json> value(String name) {
      return fields().stream()
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
      return value.isPresent() ? with(name, value.get()) : this;
    }

    public Fields with(Fields others) {
      if (isEmpty()) {
        return others;
      }
      Fields all = this;
      for (Field field : others.fields()) {
        all = all.with(field);
      }
      return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Fields object && fields().equals(object.fields());
    }

    @Override
    public int hashCode() {
      return fields().hashCode();
    }

    @Override
    public String toString() {
      return fields().toString();
    }
  }

  /** An object without names, to begin one with. */
  static Fields object() {
    return Fields.NONE;
  }

  /** An object of these values, in the order of the map. */
  static Fields object(Map<String, ? extends Json> values) {
    Fields object = object();
    for (Map.Entry<String, ? extends Json> value : values.entrySet()) {
      object = object.with(value.getKey(), value.getValue());
    }
    return object;
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
