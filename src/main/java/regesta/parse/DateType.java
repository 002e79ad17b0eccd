package regesta.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfReading;
import regesta.model.Written;
import regesta.problem.Problem;

/**
 * A date in EDTF.
 *
 * @param day whether it must be one certain day
 */
public record DateType(boolean day) implements ScalarType<Written<Edtf>> {
  private static final Pattern DAY = Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIMED = Pattern.compile("(-?\\d{4}-\\d{2}-\\d{2})(T.*)");
  private static final Pattern SET = Pattern.compile("`([\\[{][^`]*)`");

  @Override
  public String words() {
    return day ? "a day" : "a date";
  }

  /** A set of dates begins as YAML's lists and groups do, and so it must stand in quotes. */
  @Override
  public Optional<Written<Edtf>> read(YamlValue value, FieldReport report) {
    String written = report.written(value);
    if (value instanceof YamlValue.Text || Edtf.read(written).value().isEmpty()) {
      return ScalarType.super.read(value, report);
    }
    report.wrongValue(
        value,
        "a date that begins with `%s` must stand in quotes".formatted(written.charAt(0)),
        Optional.of("write `%s: '%s'`".formatted(report.field().name(), written)));
    return Optional.empty();
  }

  @Override
  public Optional<Written<Edtf>> meaning(YamlValue.Text text, FieldReport report) {
    EdtfReading reading = Edtf.read(text.text());
    if (reading instanceof EdtfReading.Invalid invalid) {
      report.report(Problem.error(
              "bad-date", report.at(text, invalid.offset(), invalid.length()), invalid.message())
          .withHint(invalid
              .hint()
              .map(hint -> inQuotes(hint, report.standing()))
              .or(() -> Optional.of(report.example()))));
      return Optional.empty();
    }
    if (day && !DAY.matcher(text.text()).matches()) {
      reportNoDay(text, report);
      return Optional.empty();
    }
    return reading.value().map(date -> new Written<>(date, report.at(text)));
  }

  /** The hint with quotes around sets, which begin as YAML's lists and groups do. */
  private static String inQuotes(String hint, FieldReport.Standing standing) {
    return standing == FieldReport.Standing.ALONE ? hint : SET.matcher(hint).replaceAll("`'$1'`");
  }

  private static void reportNoDay(YamlValue.Text text, FieldReport report) {
    Matcher timed = TIMED.matcher(text.text());
    if (timed.matches()) {
      int from = timed.start(2);
      report.report(Problem.error(
              "wrong-value",
              report.at(text, from, text.text().length() - from),
              "`%s` takes a day without a time".formatted(report.field().name()))
          .withHint("write `%s`".formatted(timed.group(1))));
    } else {
      report.wrongValue(text, "`%s` is not a single day".formatted(text.text()), Optional.empty());
    }
  }
}
