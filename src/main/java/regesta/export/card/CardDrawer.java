package regesta.export.card;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import regesta.edtf.Edtf;
import regesta.export.card.Easel.Setting;
import regesta.model.Lazy;
import regesta.model.LinkedEntry;

/**
 * Draws the cards of a chronology. A text with a letter that our fonts lack is left out as a whole,
 * a date is then given as ISO 8601 has it: what cannot be shown is not shown in part.
 */
final class CardDrawer {
  private static final List<Setting> SITE = List.of(new Setting(104, 2), new Setting(84, 3));
  private static final List<Setting> ENTRY =
      List.of(new Setting(84, 2), new Setting(68, 3), new Setting(58, 4));
  private static final double TOP = 84;
  private static final String BETWEEN = " · ";

  private final String title;
  private final Function<Edtf, String> words;
  private final Lazy<Optional<TimeRule>> time;

  /** From the first year with an entry to the last one. */
  private final Optional<Edtf> years;

  /**
   * A drawer of cards.
   *
   * @param entries in the order of time
   * @param words dates in words
   */
  CardDrawer(String title, List<LinkedEntry> entries, Function<Edtf, String> words) {
    this.title = title;
    this.words = words;
    this.years = entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            span(entries.get(0).year(), entries.get(entries.size() - 1).year()));
    this.time =
        new Lazy<>(() -> TimeRule.of(entries.stream().map(LinkedEntry::date).toList()));
  }

  /** The picture of the whole chronology: its title, its span, and where its entries are dense. */
  byte[] site() {
    var easel = new Easel();
    boolean titled = easel.showsTitle(title);
    double base = titled ? easel.title(title, SITE, TOP) : TOP;
    time.get().ifPresent(rule -> {
      drawDate(easel, date(span(rule.firstYear(), rule.lastYear()), easel), titled, base + 92);
      drawRule(easel, rule, Easel.MARK, 190);
    });
    return easel.png();
  }

  /** The picture of an entry: its date, its title, and its place in the time of all. */
  byte[] entry(LinkedEntry entry) {
    var easel = new Easel();
    String name = entry.entry().title();
    boolean titled = easel.showsTitle(name);
    if (easel.shows(title)) {
      easel.line(title, Easel.QUIET, 36, TOP + 22);
    }
    drawDate(easel, date(entry.date(), easel), titled, TOP + 96);
    if (titled) {
      easel.title(name, ENTRY, TOP + 140);
    }
    time.get().ifPresent(rule -> {
      drawRule(easel, rule, Easel.FAINT, 64);
      easel.place(rule.start(entry.date()), rule.end(entry.date()), 76);
    });
    return easel.png();
  }

  /** Where there is no title to show, the date stands in its place. */
  private static void drawDate(Easel easel, String date, boolean beside, double base) {
    if (beside) {
      easel.line(date, Easel.ACCENT, 54, base);
    } else {
      easel.title(date, SITE, TOP + 80);
    }
  }

  /** The picture of the chronology in words. */
  String alternative() {
    return years.map(span -> title + BETWEEN + words.apply(span)).orElse(title);
  }

  String alternative(LinkedEntry entry) {
    return entry.entry().title() + BETWEEN + words.apply(entry.date());
  }

  private void drawRule(Easel easel, TimeRule rule, Color bars, double height) {
    String first = date(year(rule.firstYear()), easel);
    easel.rule(rule, bars, height, first, date(year(rule.lastYear()), easel));
  }

  private static Edtf span(long firstYear, long lastYear) {
    String first = year(firstYear).text();
    String last = year(lastYear).text();
    return read(first.equals(last) ? first : first + "/" + last);
  }

  private static Edtf year(long year) {
    String digits = String.valueOf(Math.abs(year));
    String sign = year < 0 ? "-" : "";
    return read(
        digits.length() > 4
            ? "Y" + sign + digits
            : sign + "0".repeat(4 - digits.length()) + digits);
  }

  private static Edtf read(String text) {
    return Edtf.read(text).value().orElseThrow();
  }

  private String date(Edtf date, Easel easel) {
    String text = words.apply(date);
    return easel.shows(text) ? text : date.text();
  }
}
