package regesta.export.calendar;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Content lines of a calendar (RFC 5545, section 3.1) before they are folded, as ical4j writes
 * them, which takes three times as long for its patterns.
 */
final class ContentLines {
  private static final String END = "\r\n";

  private final StringBuilder lines = new StringBuilder(1 << 10);

  /** Adds a line with a value that needs no escapes. */
  ContentLines with(String name, String value) {
    lines.append(name).append(':').append(value).append(END);
    return this;
  }

  /** Adds a line with a text as its value. */
  ContentLines withText(String name, String text) {
    lines.append(name).append(':');
    escape(text);
    lines.append(END);
    return this;
  }

  /** Adds a line with several texts as its value. */
  ContentLines withTexts(String name, Collection<String> texts) {
    lines.append(name);
    char before = ':';
    for (String text : texts) {
      lines.append(before);
      escape(text);
      before = ',';
    }
    lines.append(END);
    return this;
  }

  /** RFC 5545, section 3.3.11: the signs that divide texts, and the ends of lines. */
  private void escape(String text) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\\' || sign == ',' || sign == ';' || sign == '\n') {
        boolean pair = sign == '\n' && i > written && text.charAt(i - 1) == '\r';
        lines.append(text.substring(written, pair ? i - 1 : i));
        lines.append('\\').append(sign == '\n' ? 'n' : sign);
        written = i + 1;
      }
    }
    lines.append(text.substring(written));
  }

  /** A day as a value of the type {@code DATE}. */
  static String day(LocalDate day) {
    // The year has four digits, but for the day after the last.
    int digits = (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    return (day.getYear() > 9999 ? "+" : "") + digits;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
