package regesta.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.edtf.Day;
import regesta.edtf.Edtf;

/** Joins dates to the words around them: "from ... to ...", "by the end of ...", "since ...". */
final class Joining {
  private static final Pattern BETWEEN = Pattern.compile("(?i) (?:to|until|till|through|and) ");

  private static final Pattern BEFORE = Pattern.compile(
      "(?i)\\b(?:(by|before) (?:the )?end of|(?:(?:at|toward|towards|near) )?(the end) of"
          + "|(?:at )?(the (?:beginning|start)) of|(between)|(from|starting|beginning|effective)"
          + "|(since)|(by|no later than|not later than)|(until|till|through|up to)|(before"
          + "|prior to)"
          + "|(after)|(around|about|circa)) (?:the )?$");

  private static final Pattern AFTER_JAPANESE =
      Pattern.compile("^(?:(末までに|末まで|までに)|(以来|以降|から)|(ごろ|頃)|(まで))");

  private static final Pattern POINT_SINCE =
      Pattern.compile("(?i)\\b(?:first|last|latest|highest|lowest|biggest|worst)\\b[^.]*$");

  private final String text;

  private Joining(String text) {
    this.text = text;
  }

  static Joining of(String text) {
    return new Joining(text);
  }

  /** The dates with the words that change their meaning; two that make a span become one. */
  List<DatedWords> join(List<DatedWords> dates) {
    List<DatedWords> joined = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      Optional<DatedWords> span =
          i + 1 < dates.size() ? span(dates.get(i), dates.get(i + 1)) : Optional.empty();
      if (span.isPresent()) {
        joined.add(span.get());
        i++;
      } else if (isDate(dates, i)) {
        joined.add(withPostposition(withPreposition(dates.get(i))));
      }
    }
    return joined;
  }

  /** "From May to June" lasted; "between May and June" is one day of these. */
  private Optional<DatedWords> span(DatedWords first, DatedWords last) {
    String between = text.substring(first.end(), last.start());
    Optional<MatchResult> opener = opener(first);
    if (opener.isEmpty() || !BETWEEN.matcher(between).matches()) {
      return Optional.empty();
    }
    boolean single = opener.get().group(4) != null;
    boolean lasted = opener.get().group(5) != null && !between.strip().equals("and");
    if (!single && !lasted) {
      return Optional.empty();
    }
    String edtf = single
        ? "[%s..%s]".formatted(first.date().text(), last.date().text())
        : first.date().text() + "/" + last.date().text();
    return replaced(first, opener.get().start(), last.end(), edtf);
  }

  /**
   * A month or year after "and" or "to" is one only if another stands before: "Cameron and May".
   */
  private boolean isDate(List<DatedWords> dates, int index) {
    String before = text.substring(0, dates.get(index).start());
    String words = dates.get(index).words();
    boolean bare = words.matches("\\p{Lu}\\p{Ll}+\\.?|\\d{4}");
    boolean weak = bare && before.matches("(?s).*\\b(?:and|or|to) ");
    boolean follows =
        index > 0 && before.substring(dates.get(index - 1).end()).matches(",? (?:and|or|to) ");
    return !weak || follows;
  }

  private DatedWords withPreposition(DatedWords date) {
    Optional<MatchResult> opener = opener(date);
    return opener
        .flatMap(match -> changed(match, date))
        .flatMap(edtf -> replaced(date, opener.get().start(), date.end(), edtf))
        .orElse(date);
  }

  private Optional<MatchResult> opener(DatedWords date) {
    Matcher matcher = BEFORE.matcher(text.substring(0, date.start()));
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private Optional<String> changed(MatchResult opener, DatedWords date) {
    Optional<Day> first = date.date().span().first();
    Optional<Day> last = date.date().span().last();
    if (has(opener, 1)) {
      return last.map(Joining::by);
    }
    if (has(opener, 2)) {
      return last.map(Joining::about);
    }
    if (has(opener, 3)) {
      return first.map(Joining::about);
    }
    if (has(opener, 5)) {
      return plain(date).map(edtf -> edtf + "/..");
    }
    if (has(opener, 6)) {
      boolean point = POINT_SINCE.matcher(text.substring(0, opener.start())).find();
      return plain(date).map(edtf -> point ? edtf : edtf + "/..");
    }
    if (has(opener, 7)) {
      return last.map(Joining::by);
    }
    if (has(opener, 8)) {
      return plain(date).map(edtf -> "../" + edtf);
    }
    if (has(opener, 9)) {
      return first.map(day -> by(day.plusDays(-1)));
    }
    if (has(opener, 10)) {
      return last.map(day -> "[%s..]".formatted(day.plusDays(1)));
    }
    return has(opener, 11) ? plain(date).map(edtf -> edtf + "~") : Optional.empty();
  }

  private DatedWords withPostposition(DatedWords date) {
    Matcher matcher = AFTER_JAPANESE.matcher(text.substring(date.end()));
    if (!matcher.find() || date.words().matches("\\p{ASCII}+")) {
      return date;
    }
    Optional<String> edtf = matcher.group(1) != null
        ? date.date().span().last().map(Joining::by)
        : plain(date)
            .map(plain -> matcher.group(2) != null
                ? plain + "/.."
                : matcher.group(3) != null ? plain + "~" : "../" + plain);
    return edtf.flatMap(
            changed -> replaced(date, date.start(), date.end() + matcher.end(), changed))
        .orElse(date);
  }

  /** The date as an end of an interval: only a single date can be one. */
  private static Optional<String> plain(DatedWords date) {
    String edtf = date.date().text();
    return edtf.matches("[-\\dX]+") ? Optional.of(edtf) : Optional.empty();
  }

  private static String by(Day last) {
    return "[..%s]".formatted(last);
  }

  private static String about(Day day) {
    return day + "~";
  }

  private static boolean has(MatchResult match, int group) {
    return match.group(group) != null;
  }

  private Optional<DatedWords> replaced(DatedWords date, int start, int end, String edtf) {
    return Edtf.read(edtf)
        .value()
        .map(value -> new DatedWords(start, text.substring(start, end), date.tense(), value));
  }
}
