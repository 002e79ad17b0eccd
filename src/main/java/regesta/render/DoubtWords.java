package regesta.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import regesta.edtf.EdtfDate;
import regesta.edtf.Qualifier;

/** What is uncertain or approximate about a date, in words. The two never stand for each other. */
final class DoubtWords {
  private final Messages messages;
  private final WordList lists;

  DoubtWords(Messages messages) {
    this.messages = messages;
    this.lists = new WordList(messages);
  }

  /**
   * The words of {@code date} with the doubt about it.
   *
   * @param alone whether words before the date cannot be heard as said of another date too
   */
  String with(Wording wording, EdtfDate date, boolean alone) {
    String words = wording.words();
    if (date.qualifier().isEmpty()) {
      return messages.text("date.behind", words, inParts(date));
    }
    Qualifier whole = date.qualifier().get();
    if (whole == Qualifier.NONE) {
      return words;
    }
    return wording.definite() && alone
        ? messages.text("date.front." + key(whole), words)
        : messages.text("date.behind", words, doubt(whole));
  }

  private String inParts(EdtfDate date) {
    Map<Qualifier, List<String>> parts = new LinkedHashMap<>();
    add(parts, date.year().qualifier(), "year");
    date.season().ifPresent(s -> add(parts, s.qualifier(), SingleDateWords.kind(s.season())));
    date.month().ifPresent(part -> add(parts, part.qualifier(), "month"));
    date.day().ifPresent(part -> add(parts, part.qualifier(), "day"));
    parts.remove(Qualifier.NONE);
    return lists.plain(parts.entrySet().stream()
        .map(e -> messages.text("date.part-doubt", lists.and(e.getValue()), doubt(e.getKey())))
        .toList());
  }

  private void add(Map<Qualifier, List<String>> parts, Qualifier qualifier, String part) {
    parts
        .computeIfAbsent(qualifier, q -> new ArrayList<>())
        .add(messages.text("date.part." + part));
  }

  private String doubt(Qualifier qualifier) {
    return messages.text("date.doubt." + key(qualifier));
  }

  private static String key(Qualifier qualifier) {
    return switch (qualifier) {
      case UNCERTAIN -> "uncertain";
      case APPROXIMATE -> "approximate";
      case BOTH -> "both";
      case NONE -> throw new IllegalArgumentException("nothing is in doubt");
    };
  }
}
