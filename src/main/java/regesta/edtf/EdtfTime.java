package regesta.edtf;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * A time of day, to the second. The order is that of the clock at the place, since the day beside
 * it is that of the place too.
 *
 * @param clock what the clock at the place shows, in whole seconds
 * @param offset how far that clock is ahead of UTC, if the source says
 */
public record EdtfTime(LocalTime clock, Optional<ZoneOffset> offset)
    implements Comparable<EdtfTime> {

  static final EdtfTime MIDNIGHT = new EdtfTime(LocalTime.MIDNIGHT, Optional.empty());

  private static final Comparator<EdtfTime> BY_CLOCK = comparing(EdtfTime::clock)
      .thenComparing(time -> time.offset.isPresent())
      .thenComparing(
          comparingInt(time -> time.offset.map(ZoneOffset::getTotalSeconds).orElse(0)));

  public EdtfTime {
    if (!clock.equals(clock.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException("not in whole seconds: " + clock);
    }
    if (offset.isPresent() && offset.get().getTotalSeconds() % 60 != 0) {
      throw new IllegalArgumentException("not in whole minutes: " + offset.get());
    }
  }

  /** As it follows the {@code T}: {@code 10:30:00}, {@code 10:30:00Z}, {@code 10:30:00+04:30}. */
  public String text() {
    String zone = offset.map(ZoneOffset::getId).orElse("");
    return DateTimeFormatter.ISO_LOCAL_TIME.format(clock) + zone;
  }

  @Override
  public int compareTo(EdtfTime other) {
    return BY_CLOCK.compare(this, other);
  }
}
