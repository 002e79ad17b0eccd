package regesta.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import regesta.edtf.Edtf;
import regesta.model.Author;

/**
 * Citations as BibTeX and BibLaTeX read them, in UTF-8.
 *
 * <p>Titles, and names in one piece, stand in two pairs of braces: styles then leave their capitals
 * alone, and take no word of a name for a family's.
 */
final class BibTex {
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("article-journal", "article"),
      Map.entry("article-magazine", "article"),
      Map.entry("article-newspaper", "article"),
      Map.entry("review", "article"),
      Map.entry("review-book", "article"),
      Map.entry("book", "book"),
      Map.entry("chapter", "incollection"),
      Map.entry("pamphlet", "booklet"),
      Map.entry("paper-conference", "inproceedings"),
      Map.entry("post", "online"),
      Map.entry("post-weblog", "online"),
      Map.entry("report", "techreport"),
      Map.entry("webpage", "online"));

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** What BibLaTeX understands of EDTF: level 1 of dates, and intervals of them. */
  private static final Pattern BIBLATEX_DATE = Pattern.compile(
      "(?:\\.\\.|DATE)?(?:/(?:\\.\\.|DATE)?)?"
          .replace(
              "DATE",
              "-?\\d\\d(?:\\d\\d|\\dX|XX)(?:-(?:0\\d|1[0-2]|2[1-4]|XX)(?:-(?:\\d\\d|XX))?)?[?~%]?"));

  private static final Pattern DIVIDES_NAMES = Pattern.compile("(?i),|(?<!\\S)and(?!\\S)");

  private BibTex() {}

  static String of(CslItem item) {
    var fields = new LinkedHashMap<String, String>();
    String type = TYPES.getOrDefault(item.type(), "misc");
    if (!item.authors().isEmpty()) {
      fields.put(
          "author",
          item.authors().stream()
              .map(BibTex::name)
              .reduce((one, other) -> one + " and " + other)
              .map(names -> "{" + names + "}")
              .orElseThrow());
    }
    fields.put("title", "{" + whole(item.title()) + "}");
    item.container().ifPresent(name -> putContainer(type, name, fields));
    item.publisher().ifPresent(name -> fields.put(publisher(type), "{" + whole(name) + "}"));
    putDate(item, fields);
    item.url().ifPresent(url -> fields.put("url", verbatim(url)));
    date(item.accessed()).ifPresent(day -> fields.put("urldate", "{" + day + "}"));
    item.language().ifPresent(language -> fields.put("language", text(language)));
    note(item).ifPresent(note -> fields.put("note", text(note)));
    item.annote().ifPresent(annote -> fields.put("annote", text(annote)));
    var lines = new StringBuilder(1 << 9);
    lines.append('@').append(type).append('{').append(item.id()).append(",\n");
    fields.forEach((name, value) ->
        lines.append("  ").append(name).append(" = ").append(value).append(",\n"));
    return lines.append("}\n").toString();
  }

  private static String name(Author author) {
    return author instanceof Author.Person person
        ? person
            .given()
            .map(given -> part(person.family()) + ", " + part(given))
            .orElseGet(() -> whole(person.family()))
        : whole(author.name());
  }

  /** A part of a name; braces take what would divide names for a part of it. */
  private static String part(String text) {
    return DIVIDES_NAMES.matcher(text).find() ? whole(text) : escaped(text);
  }

  private static void putContainer(String type, String name, Map<String, String> fields) {
    if (type.equals("article")) {
      fields.put("journal", "{" + whole(name) + "}");
    } else {
      // BibLaTeX shows the one, BibTeX the other.
      fields.put("organization", "{" + whole(name) + "}");
      fields.put("howpublished", "{" + whole(name) + "}");
    }
  }

  private static String publisher(String type) {
    return switch (type) {
      case "techreport" -> "institution";
      case "misc", "online", "booklet" -> "howpublished";
      default -> "publisher";
    };
  }

  /** {@code date} is BibLaTeX's; BibTeX knows years and months, and nothing in between. */
  private static void putDate(CslItem item, Map<String, String> fields) {
    date(item.issued()).ifPresent(date -> fields.put("date", "{" + date + "}"));
    item.issued().flatMap(DateParts::of).ifPresent(parts -> {
      boolean sure = item.surelyIssued().isPresent();
      fields.put("year", "{" + (sure ? "" : "ca. ") + parts.year() + "}");
      if (sure && parts.month().isPresent()) {
        fields.put("month", MONTHS.get(parts.month().getAsInt() - 1));
      }
    });
  }

  private static Optional<String> date(Optional<Edtf> date) {
    return date.flatMap(known -> Optional.of(withoutTime(known.text()))
        .filter(text -> BIBLATEX_DATE.matcher(text).matches())
        .or(() -> DateParts.of(known).map(DateParts::iso)));
  }

  /** In EDTF, only a time of day begins with a T. */
  private static String withoutTime(String date) {
    int time = date.indexOf('T');
    return time < 0 ? date : date.substring(0, time);
  }

  private static Optional<String> note(CslItem item) {
    List<String> notes = Notes.of(item);
    return notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notes));
  }

  /** A value in braces. */
  private static String text(String text) {
    return "{" + escaped(text) + "}";
  }

  /** A value, or a part of one, of which nothing is changed. */
  private static String whole(String text) {
    return "{" + escaped(text) + "}";
  }

  /**
   * Signs that LaTeX reads as commands. A brace must have its like, so that none can stand alone.
   */
  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("{\\textbackslash}");
        case '{' -> escaped.append("{\\textbraceleft}");
        case '}' -> escaped.append("{\\textbraceright}");
        case '`' -> escaped.append("{\\textasciigrave}");
        case '~' -> escaped.append("{\\textasciitilde}");
        case '^' -> escaped.append("{\\textasciicircum}");
        case '#', '$', '%', '&', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(Character.isWhitespace(c) ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  /** An address, in which LaTeX reads no commands. */
  private static String verbatim(String url) {
    var address = new StringBuilder(url.length() + 2).append('{');
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == '{' || c == '}' || c == '\\' || c <= ' ') {
        address.append("%%%02X".formatted((int) c));
      } else {
        address.append(c);
      }
    }
    return address.append('}').toString();
  }
}
