package regesta.edtf;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A date, an interval or a set of dates, no more precise than it was written. */
public sealed interface Edtf permits EdtfDate, EdtfInterval, EdtfSet {

  /** Values without a time of day first, then by the clock at the place of the event. */
  Comparator<Edtf> BY_TIME_OF_DAY = comparing((Edtf value) -> value.timeOfDay().isPresent())
      .thenComparing(value -> value.timeOfDay().orElse(EdtfTime.MIDNIGHT));

  /** Reads any text whatever; see {@link EdtfReading}. */
  static EdtfReading read(String text) {
    return EdtfParser.read(text);
  }

  /** The canonical text. Reading it gives a value equal to this one. */
  String text();

  /**
   * The first and the last day this can mean. Qualifiers do not move the bounds; an unspecified
   * digit does; seasons lie where {@link Season} puts them. A bound is empty where an interval or a
   * set is open or its end is unknown.
   */
  Span span();

  /** The span with each season widened by a month on both sides, for rules that accuse. */
  Span widened();

  /**
   * The days that this includes in every reading: of an interval those from the last possible start
   * to the first possible end, seasons being widened; of a date or a set its span if that is a
   * single day. Empty where no day is certain. An open end leaves the bound empty. An unknown end
   * makes nothing certain but the day of the other end: the core of {@code 1985-04-12/} is 12
   * April.
   */
  Optional<Span> certain();

  /** Every date that is written in this, in the order they are written. */
  List<EdtfDate> dates();

  /** The time of day, which only a date can have. */
  Optional<EdtfTime> timeOfDay();

  /** The precision of the vaguest date in this, {@link Precision#NONE} where there is none. */
  default Precision precision() {
    return dates().stream().map(EdtfDate::precision).max(naturalOrder()).orElse(Precision.NONE);
  }

  /** Whether anything in this is marked {@code ?} or {@code %}. */
  default boolean isUncertain() {
    return dates().stream().anyMatch(EdtfDate::isUncertain);
  }

  /** Whether anything in this is marked {@code ~} or {@code %}. */
  default boolean isApproximate() {
    return dates().stream().anyMatch(EdtfDate::isApproximate);
  }

  /** Whether anything in this is uncertain or approximate. */
  default boolean isQualified() {
    return isUncertain() || isApproximate();
  }
}
