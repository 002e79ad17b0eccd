package regesta.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    Optional<DateParts> one = DateParts.of(date);
    Optional<List<Json>> all =
        one.<List<Json>>map(parts -> List.of(numbers(parts))).or(() -> range(date));
    if (all.isEmpty()) {
      return Json.object().with("literal", date.text());
    }
    Fields fields = Json.object().with("date-parts", Json.list(all.get()));
    OptionalInt season = one.map(DateParts::season).orElse(OptionalInt.empty());
    fields = season.isPresent() ? fields.with("season", season.getAsInt()) : fields;
    return date.isQualified() ? fields.with("circa", true) : fields;
  }

  private static Optional<List<Json>> range(Edtf date) {
    return date instanceof EdtfInterval interval
        ? interval
            .start()
            .date()
            .flatMap(CslDate::end)
            .flatMap(
                from -> interval.end().date().flatMap(CslDate::end).map(to -> List.of(from, to)))
        : Optional.empty();
  }

  /** A date of an interval, of which no season can be said. */
  private static Optional<Json> end(EdtfDate date) {
    return DateParts.of(date)
        .filter(parts -> parts.season().isEmpty() && !date.hasUnspecifiedDigit())
        .map(CslDate::numbers);
  }

  private static Json numbers(DateParts parts) {
    var numbers = new ArrayList<Json>();
    numbers.add(new Whole(parts.year()));
    parts.month().ifPresent(month -> numbers.add(new Whole(month)));
    parts.day().ifPresent(day -> numbers.add(new Whole(day)));
    return Json.list(numbers);
  }
}
