package regesta.render;

import java.util.List;

/** Joins words to lists and spans as the language of a message bundle does. */
final class WordList {
  private final Messages messages;

  WordList(Messages messages) {
    this.messages = messages;
  }

  /** {@code 1667, 1668 or 1670}. */
  String or(List<String> items) {
    return join(items, "date.list", "date.or");
  }

  /** {@code 1667, 1668 and 1670}. */
  String and(List<String> items) {
    return join(items, "date.list", "date.and");
  }

  /** As {@link #or}, of items that have an "or" or a comma of their own. */
  String orLong(List<String> items) {
    return join(items, "date.list.long", "date.or.long");
  }

  /** As {@link #and}, of items that have an "and" or a comma of their own. */
  String andLong(List<String> items) {
    return join(items, "date.list.long", "date.and.long");
  }

  /** {@code uncertain, approximate}. */
  String plain(List<String> items) {
    return join(items, "date.list", "date.list");
  }

  /** {@code 1670 to 1672}. */
  String span(String first, String last) {
    return messages.text("date.span", first, last);
  }

  private String join(List<String> items, String between, String beforeLast) {
    int end = items.size() - 1;
    String words = items.get(0);
    for (int i = 1; i <= end; i++) {
      words = messages.text(i == end ? beforeLast : between, words, items.get(i));
    }
    return words;
  }
}
