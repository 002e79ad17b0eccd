package regesta.propose;

import java.util.Optional;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.Span;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.parse.Slugs;

/** What a new file is called, and where it stands. */
public final class FileName {
  private static final int LONGEST_TITLE = 40;
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;
  private static final int LAST_YEAR = 9999;

  private FileName() {}

  /** The slug of an entry: {@code 2025-05-31-ministers-meet}; empty if no letter is ASCII. */
  public static Optional<Slug> entry(String title, Edtf date) {
    return words(title).map(words -> new Slug(prefix(date) + words));
  }

  /** The slug of a source: publisher and date as far as they are known, else the title. */
  public static Optional<Slug> source(
      String title, Optional<String> publisher, Optional<Edtf> published) {
    Optional<Slug> name = publisher.map(FileName::withoutArticle).flatMap(FileName::words);
    if (name.isEmpty() || published.isEmpty()) {
      return name.isEmpty() ? words(title) : words(name.get() + " " + title);
    }
    String date = prefix(published.get());
    return Slugs.of(name.get() + "-" + date);
  }

  /** The slug of anything else. */
  public static Optional<Slug> words(String title) {
    return Slugs.of(title).map(slug -> new Slug(shortened(slug.value())));
  }

  /** The path of a file of this kind; an entry stands in the folder of its year. */
  public static String path(Kind kind, Slug slug, Optional<Edtf> date) {
    String folder =
        date.flatMap(day -> day.span().anchor()).map(day -> year(day) + "/").orElse("");
    return "%s/%s%s.md".formatted(kind.folder(), folder, slug);
  }

  private static String withoutArticle(String publisher) {
    return publisher.replaceFirst("(?i)^the ", "");
  }

  /**
   * As much of the date as all its days share, but at least the year; nothing where that has not
   * four digits.
   */
  private static String prefix(Edtf date) {
    Span span = date.span();
    Optional<Day> known = span.anchor().filter(day -> day.year() >= 0 && day.year() <= LAST_YEAR);
    if (known.isEmpty()) {
      return "";
    }
    Day anchor = known.get();
    boolean month = span.first().isPresent()
        && span.last()
            .filter(last -> last.year() == anchor.year() && last.month() == anchor.month())
            .isPresent();
    int shared = span.isOneDay() ? DAY : month ? MONTH : YEAR;
    return anchor.toString().substring(0, shared) + "-";
  }

  private static String year(Day day) {
    String iso = day.toString();
    return iso.substring(0, iso.length() - "-MM-DD".length());
  }

  private static String shortened(String slug) {
    if (slug.length() <= LONGEST_TITLE) {
      return slug;
    }
    int end = slug.lastIndexOf('-', LONGEST_TITLE);
    return slug.substring(0, end > 0 ? end : LONGEST_TITLE);
  }
}
