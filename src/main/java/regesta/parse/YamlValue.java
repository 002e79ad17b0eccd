package regesta.parse;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

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

  /**
   * Fields.
   *
   * @param unread names in lines that could not be read, which are told of already
   */
  record Pairs(List<Pair> pairs, Set<String> unread, int start, int end) implements YamlValue {
    public Pairs {
      pairs = List.copyOf(pairs);
      unread = Set.copyOf(unread);
    }

    Pairs(List<Pair> pairs, int start, int end) {
      this(pairs, Set.of(), start, end);
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
