package regesta.propose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.model.Keyword;

/** What an event of another program can bring along: fields of an entry, and of its source. */
public enum Carried {
  TITLE,
  SLUG,
  DATE,
  /** The end of what lasted from {@link #DATE} on. */
  END,
  TEXT,
  SUMMARY,
  PLACE,
  STATUS,
  ACTORS,
  TOPICS,
  /** The slug of a source that the chronology has. */
  SOURCE,
  SOURCE_TITLE,
  SOURCE_TYPE,
  SOURCE_PUBLISHER,
  SOURCE_PUBLISHED,
  SOURCE_LANGUAGE,
  SOURCE_URL;

  /** The word that a mapping has for it: {@code source-url}. */
  public String word() {
    return Keyword.of(this);
  }

  public static Optional<Carried> named(String word) {
    return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** All words, in the order of their declaration. */
  public static List<String> words() {
    return Stream.of(values()).map(Carried::word).toList();
  }
}
