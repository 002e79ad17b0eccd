package regesta.render;

import regesta.edtf.Day;

/** The periods of columns in words. */
final class PeriodWords {
  private final Messages messages;
  private final DateWords dates;

  PeriodWords(Messages messages, DateWords dates) {
    this.messages = messages;
    this.dates = dates;
  }

  /** One column: {@code October 2013}, {@code the first half of 2013}, {@code 1990–1994}. */
  String words(Columns columns, int column) {
    Day start = columns.start(column);
    ColumnStep step = columns.step();
    if (!step.isPartOfYear()) {
      return years(start.year(), columns.end(column).year());
    }
    String year = dates.year(start.year());
    long number = (start.month() - 1) / step.months() + 1;
    return step.equals(ColumnStep.MONTH)
        ? messages.text("date.month-year", messages.text("date.month." + number), year)
        : messages.text(
            "date." + name(step) + "-year",
            messages.text("date." + name(step) + "." + number),
            year);
  }

  /** What the columns are: “by month”. */
  String by(Columns columns) {
    ColumnStep step = columns.step();
    if (step.isPartOfYear()) {
      return messages.text("strip.by." + name(step));
    }
    return messages
        .find("strip.by.years." + step.years())
        .orElseGet(() -> messages.text("strip.by.years", step.years()));
  }

  /** Years from one to another, or one year. */
  String years(long first, long last) {
    return first == last
        ? dates.year(first)
        : messages.text("figure.span.from-to", dates.year(first), dates.year(last));
  }

  private static String name(ColumnStep step) {
    return step.equals(ColumnStep.MONTH)
        ? "month"
        : step.equals(ColumnStep.QUARTER) ? "quarter" : "half";
  }
}
