package regesta.export;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import regesta.edtf.Edtf;

/** Citations as RIS: a tag and a value on each line, lines ending as the format asks. */
final class Ris {
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("article", "UNPB"),
      Map.entry("article-journal", "JOUR"),
      Map.entry("article-magazine", "MGZN"),
      Map.entry("article-newspaper", "NEWS"),
      Map.entry("bill", "BILL"),
      Map.entry("book", "BOOK"),
      Map.entry("chapter", "CHAP"),
      Map.entry("dataset", "DATA"),
      Map.entry("entry-dictionary", "DICT"),
      Map.entry("entry-encyclopedia", "ENCYC"),
      Map.entry("hearing", "HEAR"),
      Map.entry("legal_case", "CASE"),
      Map.entry("legislation", "STAT"),
      Map.entry("map", "MAP"),
      Map.entry("motion_picture", "MPCT"),
      Map.entry("musical_score", "MUSIC"),
      Map.entry("pamphlet", "PAMP"),
      Map.entry("paper-conference", "CPAPER"),
      Map.entry("patent", "PAT"),
      Map.entry("post", "ELEC"),
      Map.entry("post-weblog", "BLOG"),
      Map.entry("report", "RPRT"),
      Map.entry("song", "SOUND"),
      Map.entry("standard", "STAND"),
      Map.entry("thesis", "THES"),
      Map.entry("webpage", "ELEC"));

  private static final String ANY = "GEN";
  private static final int MOST_YEARS = 9999;
  private static final Pattern LINE_ENDS = Pattern.compile("\\R+");

  private final StringBuilder lines = new StringBuilder(1 << 9);

  private Ris() {}

  static String of(CslItem item) {
    var ris = new Ris();
    ris.line("TY", TYPES.getOrDefault(item.type(), ANY));
    ris.line("ID", item.id());
    item.authors().forEach(author -> ris.line("AU", author.inverted()));
    ris.line("TI", item.title());
    ris.line("T2", item.container());
    ris.line("PB", item.publisher());
    ris.line(
        "PY", item.issued().flatMap(Ris::numbers).map(parts -> DateParts.digits(4, parts.year())));
    ris.line("DA", item.issued().flatMap(Ris::date));
    ris.line("LA", item.language());
    ris.line("UR", item.url());
    ris.line("Y2", item.accessed().flatMap(Ris::date));
    Notes.of(item).forEach(note -> ris.line("N1", note));
    ris.line("RN", item.annote());
    ris.line("ER", "");
    return ris.lines.toString();
  }

  private void line(String tag, Optional<String> value) {
    value.ifPresent(known -> line(tag, known));
  }

  private void line(String tag, String value) {
    // A line's end is the value's.
    String line = isOneLine(value) ? value : LINE_ENDS.matcher(value).replaceAll(" ");
    lines.append(tag).append("  - ").append(line).append("\r\n");
  }

  /** Whether there is no end of a line in a value; most have none, which is soon told. */
  private static boolean isOneLine(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= '\r' || c == '\u0085' || (c & ~1) == '\u2028') {
        return false;
      }
    }
    return true;
  }

  /** Year, month, day and what else there is to say, each of which may be missing. */
  private static Optional<String> date(Edtf date) {
    return numbers(date)
        .map(parts -> DateParts.digits(4, parts.year()) + "/" + twoDigits(parts.month()) + "/"
            + twoDigits(parts.day()) + "/" + (date.isQualified() ? "circa" : ""));
  }

  private static Optional<DateParts> numbers(Edtf date) {
    return DateParts.of(date).filter(parts -> parts.year() >= 0 && parts.year() <= MOST_YEARS);
  }

  private static String twoDigits(OptionalInt part) {
    return part.isPresent() ? DateParts.digits(2, part.getAsInt()) : "";
  }
}
