package regesta.render;

import java.util.Optional;
import java.util.stream.Stream;
import regesta.model.LinkedEntry.Lag;

/**
 * How long after an event it was reported, in words. Ranges are rounded outwards, so that they
 * never say more than is known.
 */
final class LagWords {
  /** A wider range that reaches to both sides of the event says nothing of the report. */
  private static final long WIDEST_AROUND = 31;

  private enum Unit {
    DAYS("days", 1, 21),
    WEEKS("weeks", 7, 70),
    MONTHS("months", 30.44, 730),
    YEARS("years", 365.25, Long.MAX_VALUE);

    private final String key;
    private final double length;
    private final long mostDays;

    Unit(String key, double length, long mostDays) {
      this.key = key;
      this.length = length;
      this.mostDays = mostDays;
    }

    static Unit of(long days) {
      return Stream.of(values())
          .filter(unit -> days <= unit.mostDays)
          .findFirst()
          .orElse(YEARS);
    }

    long down(long days) {
      return (long) Math.floor(days / length);
    }

    long up(long days) {
      return (long) Math.ceil(days / length);
    }

    /** Whether so many days are a number of these, no more and no less. */
    boolean divides(long days) {
      return length == Math.rint(length) && days % (long) length == 0;
    }
  }

  private final Messages messages;

  LagWords(Messages messages) {
    this.messages = messages;
  }

  /**
   * {@code 3 days after}, {@code announced 2 to 5 weeks before}; nothing where the range reaches
   * far to both sides of the event.
   */
  Optional<String> words(Lag lag) {
    if (lag.least() >= 0) {
      return Optional.of(oneSided("lag.after", lag.least(), lag.most()));
    }
    if (lag.most() <= 0) {
      return Optional.of(oneSided("lag.before", -lag.most(), -lag.least()));
    }
    return lag.most() - lag.least() > WIDEST_AROUND
        ? Optional.empty()
        : Optional.of(around(-lag.least(), lag.most()));
  }

  /** A lag of {@code least} to {@code most} days on the side that {@code key} names. */
  private String oneSided(String key, long least, long most) {
    if (most == 0) {
      return messages.text("lag.same-day");
    }
    if (most == 1) {
      return messages.text(least == 1 ? key + ".next-day" : key + ".same-or-next-day");
    }
    return messages.text(key, least == most ? exactly(most) : between(least, most));
  }

  private String exactly(long days) {
    Unit unit = Unit.of(days);
    String words = count(unit, Math.round(days / unit.length));
    return unit.divides(days) ? words : messages.text("lag.about", words);
  }

  private String between(long least, long most) {
    Unit unit = Unit.of(most);
    long from = unit.down(least);
    long to = unit.up(most);
    return from == 0
        ? messages.text("lag.at-most", count(unit, to))
        : messages.count("lag.range." + unit.key, to, from);
  }

  private String around(long before, long after) {
    Unit unit = Unit.of(Math.max(before, after));
    return messages.text("lag.around", count(unit, unit.up(before)), count(unit, unit.up(after)));
  }

  private String count(Unit unit, long number) {
    return messages.count("lag." + unit.key, number);
  }
}
