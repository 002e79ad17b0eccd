package regesta.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfDate;
import regesta.edtf.EdtfInterval;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.json.Json.Whole;

/**
 * A date as CSL-JSON has it: numbers where they can say it, else the EDTF text.
 *
 * <p>CSL knows seasons only by the quarter that they are named after, and neither open ends nor
 * sets nor unspecified digits.
 */
final class CslDate {
  private CslDate() {}

  static Fields of(Edtf date) {
    return parts(date)
        .map(parts -> Json.object().with("date-parts", Json.list(parts)))
        .map(parts -> season(date).map(season -> parts.with("season", season)).orElse(parts))
        .map(parts -> date.isQualified() ? parts.with("circa", true) : parts)
        .orElseGet(() -> Json.object().with("literal", date.text()));
  }

  private static Optional<List<Json>> parts(Edtf date) {
    if (date instanceof EdtfDate one) {
      return known(one).map(List::of);
    }
    if (date instanceof EdtfInterval interval) {
      Optional<Json> start = interval.start().date().flatMap(CslDate::whole);
      Optional<Json> end = interval.end().date().flatMap(CslDate::whole);
      return start.flatMap(from -> end.map(to -> List.of(from, to)));
    }
    return Optional.empty();
  }

  /** A date of an interval, of which no season can be said. */
  private static Optional<Json> whole(EdtfDate date) {
    return date.season().isPresent() ? Optional.empty() : known(date);
  }

  private static Optional<Json> known(EdtfDate date) {
    boolean known = !date.hasUnspecifiedDigit()
        && !date.year().isLong()
        && date.year().significantDigits().isEmpty()
        && date.season().filter(part -> quarter(part.season().code()).isEmpty()).isEmpty();
    if (!known) {
      return Optional.empty();
    }
    var numbers = new ArrayList<Json>();
    numbers.add(new Whole(date.year().first()));
    date.month().ifPresent(month -> numbers.add(new Whole(month.value().orElseThrow())));
    date.day().ifPresent(day -> numbers.add(new Whole(day.value().orElseThrow())));
    return Optional.of(Json.list(numbers));
  }

  private static Optional<Long> season(Edtf date) {
    return date instanceof EdtfDate one
        ? one.season().flatMap(part -> quarter(part.season().code()))
        : Optional.empty();
  }

  /** Spring to winter, 1 to 4, of those seasons that name no hemisphere. */
  private static Optional<Long> quarter(int code) {
    return code >= 21 && code <= 24 ? Optional.of(code - 20L) : Optional.empty();
  }
}
