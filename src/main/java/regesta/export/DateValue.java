package regesta.export;

import java.util.Optional;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.json.Json;
import regesta.json.Json.Fields;

/** A date as it is written, and the days it can mean. */
final class DateValue {
  private DateValue() {}

  static Fields of(Edtf date) {
    Fields value = Json.object()
        .with("edtf", date.text())
        .with("first", date.span().first().map(Day::toString))
        .with("last", date.span().last().map(Day::toString));
    value = date.isUncertain() ? value.with("uncertain", true) : value;
    return date.isApproximate() ? value.with("approximate", true) : value;
  }

  /** The date under a name; nothing where there is none. */
  static Fields named(String name, Optional<Edtf> date) {
    return date.map(known -> Json.object().with(name, of(known))).orElse(Json.object());
  }
}
