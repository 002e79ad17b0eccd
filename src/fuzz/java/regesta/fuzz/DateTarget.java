package regesta.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfReading;
import regesta.edtf.Span;

/**
 * Dates: a text is a value, whose own text is read as the same value and whose bounds are in order,
 * or a mistake at a place in it, with a hint that can be written.
 */
public final class DateTarget {
  private static final Pattern WRITE = Pattern.compile("write `([^`]*)`");

  private DateTarget() {}

  /** Takes any text. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    EdtfReading reading = Edtf.read(text);
    if (reading instanceof EdtfReading.Invalid mistake) {
      check(text, mistake);
    } else {
      check(reading.value().orElseThrow());
    }
  }

  private static void check(String text, EdtfReading.Invalid mistake) {
    Rule.holds(
        mistake.offset() <= text.length()
            && mistake.offset() + mistake.length() <= Math.max(1, text.length() + 1),
        () -> "outside of the text: " + mistake);
    Matcher hint = WRITE.matcher(mistake.hint().orElse(""));
    while (hint.find()) {
      String meant = hint.group(1);
      Rule.holds(Edtf.read(meant).value().isPresent(), () -> "no date to write: " + mistake);
    }
  }

  private static void check(Edtf value) {
    Optional<Edtf> again = Edtf.read(value.text()).value();
    Rule.holds(again.equals(Optional.of(value)), () -> value + " is read as " + again);
    Rule.holds(
        again.map(Edtf::text).equals(Optional.of(value.text())),
        () -> "its text changes: " + value.text());
    Span span = value.span(); // a span is in order, or it cannot be made
    Rule.holds(value.widened().covers(span), () -> "the span is not within the widened: " + value);
    Rule.holds(
        value.certain().map(value.widened()::covers).orElse(true),
        () -> "what is certain is not possible: " + value);
    value
        .dates()
        .forEach(date -> Rule.holds(
            date.span().first().isPresent() && date.span().last().isPresent(),
            () -> "a date without bounds: " + date));
    Rule.holds(
        value.precision() != null
            && value.isQualified() == (value.isUncertain() || value.isApproximate()),
        () -> "qualified otherwise than said: " + value);
  }
}
