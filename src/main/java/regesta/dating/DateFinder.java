package regesta.dating;

import static java.util.Comparator.comparing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import regesta.edtf.Edtf;

/** Finds the words that date something in texts of one day. */
public final class DateFinder {
  private static final List<Wording> WORDINGS = Stream.of(
          EnglishWordings.DAYS,
          EnglishWordings.WEEKS,
          EnglishWordings.MONTHS,
          EnglishWordings.YEARS,
          EnglishWordings.PARTS_OF_YEARS,
          JapaneseWordings.ALL)
      .flatMap(List::stream)
      .toList();

  private final LocalDate published;

  /**
   * A finder for texts that were published on a day.
   *
   * @param published where the publisher is
   */
  public DateFinder(LocalDate published) {
    this.published = published;
  }

  /** All dated words of a text, in order; none overlaps another. */
  public List<DatedWords> find(String text) {
    List<DatedWords> candidates = WORDINGS.stream()
        .flatMap(wording -> wording
            .pattern()
            .matcher(text)
            .results()
            .flatMap(words -> read(wording, words, text).stream()))
        .sorted(comparing(DatedWords::start)
            .thenComparing(DatedWords::end, (one, other) -> other - one))
        .toList();
    return Joining.of(text).join(withoutOverlap(candidates));
  }

  private Optional<DatedWords> read(Wording wording, MatchResult words, String text) {
    Tense tense = Tense.at(text, words.start(), words.end());
    try {
      String edtf = wording.reading().edtf(words, new Moment(published, tense));
      return Edtf.read(edtf)
          .value()
          .map(date -> new DatedWords(words.start(), words.group(), tense, date));
    } catch (DateTimeException e) {
      // There is no such day, such as 31 June.
      return Optional.empty();
    }
  }

  private static List<DatedWords> withoutOverlap(List<DatedWords> candidates) {
    List<DatedWords> kept = new ArrayList<>();
    int end = 0;
    for (DatedWords words : candidates) {
      if (words.start() >= end) {
        kept.add(words);
        end = words.end();
      }
    }
    return kept;
  }
}
