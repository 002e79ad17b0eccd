package regesta.propose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.dating.DateFinder;
import regesta.dating.DatedWords;
import regesta.dating.Tense;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.Span;

/**
 * The dates of a whole text, each with its paragraph, and what they say of one another.
 *
 * @param dates in the order of the text
 */
record Reading(LocalDate published, List<Dated> dates) {
  /** A report tells its own event at its beginning. */
  private static final int PARAGRAPHS_OF_THE_LEAD = 2;

  /** An older day is not the day of the report's own event. */
  private static final int DAYS_OF_NEWS = 7;

  Reading {
    dates = List.copyOf(dates);
  }

  /**
   * Words that date something.
   *
   * @param paragraph from 1
   */
  record Dated(int paragraph, DatedWords words) {
    Edtf date() {
      return words.date();
    }

    /** The words and their place: {@code “Oct. 3”, para. 11}. */
    String basis() {
      return "“%s”, para. %s".formatted(words.words(), paragraph);
    }
  }

  static Reading of(List<String> paragraphs, LocalDate published) {
    var finder = new DateFinder(published);
    List<Dated> dates = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int number = i + 1;
      finder.find(paragraphs.get(i)).forEach(words -> dates.add(new Dated(number, words)));
    }
    return new Reading(published, dates);
  }

  List<DatedWords> inParagraph(int number) {
    return dates.stream()
        .filter(dated -> dated.paragraph() == number)
        .map(Dated::words)
        .toList();
  }

  /** The one day of which the report speaks as planned, if it is one. */
  Optional<Dated> planned() {
    List<Dated> days = dates.stream().filter(this::isPlannedDay).toList();
    boolean one = days.stream().map(dated -> dated.date().span()).distinct().count() == 1;
    return one ? Optional.of(days.get(0)) : Optional.empty();
  }

  /** The day of the report's own event: the first one that its first paragraphs name. */
  Optional<Dated> event() {
    return dates.stream()
        .filter(dated -> dated.paragraph() <= PARAGRAPHS_OF_THE_LEAD)
        .filter(dated -> dated.words().tense() == Tense.PAST)
        .filter(dated -> day(dated).filter(this::isNews).isPresent())
        .findFirst();
  }

  /** The day among several possible ones that the text names elsewhere, if it is one. */
  Optional<Dated> narrower(DatedWords words) {
    Span span = words.date().span();
    if (span.isOneDay() || span.first().isEmpty() || span.last().isEmpty()) {
      return Optional.empty();
    }
    return planned()
        .filter(one -> words.tense() == Tense.FUTURE)
        .filter(one -> span.covers(one.date().span()));
  }

  private boolean isPlannedDay(Dated dated) {
    return dated.words().tense() == Tense.FUTURE
        && day(dated).filter(day -> day.isAfter(published)).isPresent();
  }

  private boolean isNews(LocalDate day) {
    return !day.isAfter(published) && day.plusDays(DAYS_OF_NEWS).isAfter(published);
  }

  private static Optional<LocalDate> day(Dated dated) {
    Span span = dated.date().span();
    return span.isOneDay()
        ? span.first().map(Day::toString).map(LocalDate::parse)
        : Optional.empty();
  }
}
