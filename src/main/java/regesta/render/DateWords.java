package regesta.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfDate;
import regesta.edtf.EdtfInterval;
import regesta.edtf.EdtfInterval.Endpoint;
import regesta.edtf.EdtfInterval.Undated;
import regesta.edtf.EdtfSet;
import regesta.edtf.EdtfSet.Kind;
import regesta.edtf.EdtfSet.Member;
import regesta.edtf.EdtfSet.Single;
import regesta.edtf.Qualifier;
import regesta.model.SiteSettings;

/**
 * Dates in words, in the language of a message bundle, and never more precise than they were
 * written. The order of day, month and year is the bundle's.
 */
final class DateWords {
  private static final String ANY_UNIT = "date";

  private final Messages messages;
  private final YearWords years;
  private final SingleDateWords dates;
  private final DoubtWords doubts;
  private final WordList lists;

  /** Those asked for so far, by what was written: one date stands on many pages. */
  private final Map<String, Shown> shown = new ConcurrentHashMap<>();

  private DateWords(Messages messages, YearWords years) {
    this.messages = messages;
    this.years = years;
    this.dates = new SingleDateWords(messages, years);
    this.doubts = new DoubtWords(messages);
    this.lists = new WordList(messages);
  }

  static DateWords of(Messages messages, SiteSettings settings) {
    return settings.eras() ? withEras(messages) : withYears(messages);
  }

  /** Years are numbers, as most languages count them. */
  static DateWords withYears(Messages messages) {
    return new DateWords(messages, new YearWords(messages, YearWords.Count.WESTERN));
  }

  /** Years are those of Japan's eras, as far as there are any. */
  static DateWords withEras(Messages messages) {
    return new DateWords(messages, new YearWords(messages, YearWords.Count.ERAS));
  }

  String words(Edtf date) {
    return text(date).words();
  }

  private String inWords(Edtf date) {
    if (date instanceof EdtfInterval interval) {
      return interval(interval);
    }
    if (date instanceof EdtfSet set) {
      return set(set);
    }
    return words((EdtfDate) date, true);
  }

  /** A year as a number, whatever years are counted by. */
  String plainYear(long astronomicalYear) {
    return years.year(astronomicalYear);
  }

  /** A year as a heading. The year 0 is 1 BC. */
  String year(long astronomicalYear) {
    return years.heading(astronomicalYear);
  }

  /**
   * The date with its words and the form that HTML's {@code time} element takes, which has no form
   * for what is in doubt.
   */
  DateText text(Edtf date) {
    return shown(date).text();
  }

  /** The mark that a date has in lists. */
  DateMarker marker(Edtf date) {
    return shown(date).marker();
  }

  private record Shown(DateText text, DateMarker marker) {}

  private Shown shown(Edtf date) {
    String written = date.text();
    // Asked first, because only that takes no lock.
    Shown known = shown.get(written);
    return known != null
        ? known
        : shown.computeIfAbsent(
            written, text -> new Shown(newText(date, text), DateMarker.of(date)));
  }

  private DateText newText(Edtf date, String written) {
    Optional<String> machine = date instanceof EdtfDate single && isForHtml(single)
        ? Optional.of(written)
        : Optional.empty();
    return new DateText(inWords(date), machine, written);
  }

  /** HTML: a valid year, month, date, or date and time string. */
  private static boolean isForHtml(EdtfDate date) {
    return isKnown(date) && date.season().isEmpty() && date.year().first() > 0;
  }

  /** Whether every part is written out and nothing is in doubt. */
  private static boolean isKnown(EdtfDate date) {
    return !date.hasUnspecifiedDigit()
        && !date.year().isLong()
        && date.year().significantDigits().isEmpty()
        && date.qualifier().equals(Optional.of(Qualifier.NONE));
  }

  private String words(EdtfDate date, boolean alone) {
    return doubts.with(dates.wording(date), date, alone);
  }

  private String interval(EdtfInterval interval) {
    Optional<EdtfDate> start = interval.start().date();
    Optional<EdtfDate> end = interval.end().date();
    if (start.isPresent() && end.isPresent()) {
      return bounded(interval, start.get(), end.get());
    }
    if (start.isPresent()) {
      return messages.text("date.from" + suffix(interval.end()), words(start.get(), true));
    }
    if (end.isPresent()) {
      return messages.text("date.until" + suffix(interval.start()), words(end.get(), true));
    }
    if (interval.start() == interval.end()) {
      return messages.text("date.always");
    }
    return messages.text(
        interval.start() == Undated.OPEN ? "date.always.until" : "date.always.from");
  }

  private static String suffix(Endpoint other) {
    return other == Undated.UNKNOWN ? ".unknown" : "";
  }

  private String bounded(EdtfInterval interval, EdtfDate start, EdtfDate end) {
    if (start.equals(end)) {
      return start.day().isPresent()
          ? words(start, true)
          : messages.text("date.within", words(start, true));
    }
    boolean definite = dates.wording(start).definite() && dates.wording(end).definite();
    return shared(
        interval.dates(),
        piece -> definite
            ? lists.span(piece.apply(start), piece.apply(end))
            : messages.text("date.from-to", piece.apply(start), piece.apply(end)));
  }

  private String set(EdtfSet set) {
    if (set.members().size() > 1) {
      return list(set);
    }
    Member member = set.members().get(0);
    return member instanceof Single single
        ? words(single.date(), true)
        : range(set.kind(), member, piece(set.dates()));
  }

  private String list(EdtfSet set) {
    boolean open = set.members().stream().anyMatch(DateWords::isOpen);
    boolean definite = set.dates().stream().allMatch(date -> dates.wording(date).definite());
    if (open || !definite) {
      Function<EdtfDate, String> piece = piece(set.dates());
      List<String> items =
          set.members().stream().map(m -> member(set.kind(), m, piece)).toList();
      return set.kind() == Kind.ONE_OF ? lists.orLong(items) : lists.andLong(items);
    }
    return shared(set.dates(), piece -> {
      List<String> items =
          set.members().stream().map(m -> member(set.kind(), m, piece)).toList();
      return set.kind() == Kind.ONE_OF ? lists.or(items) : lists.and(items);
    });
  }

  private String member(Kind kind, Member member, Function<EdtfDate, String> piece) {
    if (member instanceof Single single) {
      return piece.apply(single.date());
    }
    return isOpen(member)
        ? range(kind, member, piece)
        : lists.span(piece.apply(first(member)), piece.apply(last(member)));
  }

  /** A range of a set, with what is said of the days, months or years in it. */
  private String range(Kind kind, Member range, Function<EdtfDate, String> piece) {
    String of = kind == Kind.ONE_OF ? "date.one." : "date.each.";
    if (range.first().isEmpty()) {
      return messages.text(of + "until." + unitOfOne(last(range)), piece.apply(last(range)));
    }
    if (range.last().isEmpty()) {
      return messages.text(of + "from." + unitOfOne(first(range)), piece.apply(first(range)));
    }
    EdtfDate first = first(range);
    EdtfDate last = last(range);
    String unit = unit(first).equals(unit(last)) ? unit(first) : ANY_UNIT;
    return messages.text(
        of + unit,
        shared(List.of(first, last), part -> lists.span(part.apply(first), part.apply(last))));
  }

  /** What the smallest part of a date is called in keys. */
  private static String unit(EdtfDate date) {
    if (date.season().isPresent()) {
      return SingleDateWords.kind(date.season().get().season());
    }
    return date.day().isPresent() ? "day" : date.month().isPresent() ? "month" : "year";
  }

  private String unitOfOne(EdtfDate date) {
    return dates.wording(date).definite() ? unit(date) : ANY_UNIT;
  }

  private static boolean isOpen(Member member) {
    return member.first().isEmpty() || member.last().isEmpty();
  }

  private static EdtfDate first(Member member) {
    return member.first().orElseThrow();
  }

  private static EdtfDate last(Member member) {
    return member.last().orElseThrow();
  }

  /**
   * The words of each of several dates. One doubt about all of them stands before each; where they
   * differ, a word before one could be heard as said of those after it too.
   */
  private Function<EdtfDate, String> piece(List<EdtfDate> all) {
    boolean alike = all.stream()
            .map(date -> date.qualifier().map(Qualifier::symbol))
            .distinct()
            .count()
        == 1;
    return date -> words(date, alike);
  }

  /** Joins dates in such a way that a month and a year that all of them share is said once. */
  private String shared(List<EdtfDate> all, Function<Function<EdtfDate, String>, String> join) {
    boolean sameYear = all.stream().map(EdtfDate::year).distinct().count() == 1
        && all.stream().map(years::year).distinct().count() == 1;
    boolean known = all.stream().allMatch(date -> isKnown(date) && date.month().isPresent());
    boolean days = all.stream().allMatch(date -> date.day().isPresent());
    boolean months = all.stream().allMatch(date -> date.day().isEmpty());
    if (!sameYear || !known || !days && !months) {
      return join.apply(piece(all));
    }
    String year = years.year(all.get(0)).words();
    if (months) {
      return messages.text("date.month-year", join.apply(this::month), year);
    }
    return all.stream().map(EdtfDate::month).distinct().count() == 1
        ? messages.text("date.day-month-year", join.apply(this::day), month(all.get(0)), year)
        : messages.text(
            "date.days-year", join.apply(date -> dates.dayAndMonth(day(date), month(date))), year);
  }

  private String month(EdtfDate date) {
    return dates.month(date.month().orElseThrow().value().orElseThrow());
  }

  private String day(EdtfDate date) {
    return dates.day(date.day().orElseThrow().value().orElseThrow());
  }
}
