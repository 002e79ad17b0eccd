package regesta.parse;

import java.util.List;
import java.util.OptionalInt;

/** A value of the front matter, all of its scalars still text, and where in the file it stands. */
sealed interface YamlValue {

  /** The offset of its first character. */
  int start();

  /** The offset after its last character. */
  int end();

  /** What it is, in a message. */
  String kind();

  /**
   * A scalar.
   *
   * @param text without white space around it
   * @param verbatim the offset at which {@code text} stands in the file letter by letter; absent
   *     where escapes or several lines make them differ
   */
  record Text(String text, OptionalInt verbatim, int start, int end) implements YamlValue {
    @Override
    public String kind() {
      return "text";
    }
  }

  record Items(List<YamlValue> items, int start, int end) implements YamlValue {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  record Pairs(List<Pair> pairs, int start, int end) implements YamlValue {
    public Pairs {
      pairs = List.copyOf(pairs);
    }

    @Override
    public String kind() {
      return "a group of fields";
    }
  }

  record Pair(Text name, YamlValue value) {}

  default boolean isEmpty() {
    return this instanceof Text text && text.text().isEmpty();
  }
}
