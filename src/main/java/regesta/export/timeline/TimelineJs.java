package regesta.export.timeline;

import java.util.List;
import java.util.Optional;
import regesta.export.timeline.DrawnDate.Point;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.json.JsonFile;
import regesta.model.Chronology;
import regesta.model.CitedText;
import regesta.model.DataFile;
import regesta.model.DataFile.Share;
import regesta.model.Export;
import regesta.model.Keyword;
import regesta.model.Lazy;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.LongFile;
import regesta.model.Source;
import regesta.model.Status;
import regesta.model.Words;

/**
 * The entries as slides of TimelineJS. Its texts are HTML; {@code edtf} and {@code status} are
 * ours, and the import reads them.
 */
public final class TimelineJs {
  /** JavaScript has no dates beyond these years, and TimelineJS another scale for them. */
  private static final long FARTHEST_YEAR = 271_000;

  /** The characters that have a meaning in HTML, a bit for each. */
  private static final long MARKUP = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"';

  private TimelineJs() {}

  public static Export of(Chronology chronology, Words words) {
    var entries = new Lazy<>(() -> drawable(chronology));
    var file = new DataFile(
        "data/timelinejs.json",
        "application/json",
        "timelinejs",
        "TimelineJS",
        List.of("TimelineJS"),
        share(entries, chronology));
    return Export.of(
        file,
        new LongFile(text -> JsonFile.object(
                Json.object().with("title", Json.object().with("text", title(chronology))), text)
            .with("events", entries.get().stream().map(entry -> event(entry, words)))
            .end()));
  }

  /** The entries whose days JavaScript knows. */
  static List<LinkedEntry> drawable(Chronology chronology) {
    return chronology.entries().stream()
        .filter(entry -> {
          DrawnDate date = DrawnDate.of(entry.date());
          return Math.abs(date.start().year()) <= FARTHEST_YEAR
              && Math.abs(date.last().year()) <= FARTHEST_YEAR;
        })
        .toList();
  }

  /** How many of the entries these are; nothing if they are all. */
  static Lazy<Optional<Share>> share(Lazy<List<LinkedEntry>> entries, Chronology chronology) {
    return new Lazy<>(
        () -> Optional.of(new Share(entries.get().size(), chronology.entries().size()))
            .filter(share -> share.held() < share.all()));
  }

  private static Fields title(Chronology chronology) {
    return Json.object()
        .with("headline", escaped(chronology.settings().title()))
        .with("text", paragraph(chronology.settings().description()));
  }

  private static Fields event(LinkedEntry linked, Words words) {
    DrawnDate date = DrawnDate.of(linked.date());
    Fields event = Json.object()
        .with("unique_id", linked.slug().value())
        .with("start_date", date(date.start()));
    event = date.end().isPresent() ? event.with("end_date", date(date.end().get())) : event;
    event = date.isWhole()
        ? event
        : event
            .with("display_date", escaped(words.date(linked.date())))
            .with("edtf", linked.date().text());
    // A slide is in one row. Its name is read as HTML twice: for its words, and to show these.
    return event
        .with("status", Keyword.of(linked.entry().status()))
        .with(
            "group",
            linked.topics().stream().findFirst().map(topic -> escaped(escaped(topic.title()))))
        .with(
            "text",
            Json.object()
                .with("headline", escaped(linked.entry().title()))
                .with("text", text(linked, words)));
  }

  /** A plan must not look as if it had come about. */
  private static String status(LinkedEntry linked, Words words) {
    Status status = linked.entry().status();
    return status == Status.HAPPENED ? "" : paragraph(words.text("status." + Keyword.of(status)));
  }

  /** Years before our era are negative, and there is none with the number 0. */
  private static Fields date(Point point) {
    Fields date = Json.object().with("year", point.year() > 0 ? point.year() : point.year() - 1);
    date = point.month().isPresent() ? date.with("month", point.month().getAsInt()) : date;
    return point.day().isPresent() ? date.with("day", point.day().getAsInt()) : date;
  }

  private static String text(LinkedEntry linked, Words words) {
    List<Source> sources = linked.sources().stream().map(CitedSource::source).toList();
    String text = CitedText.of(linked.entry().body(), sources);
    var html = new StringBuilder(text.length() + (1 << 10)).append(status(linked, words));
    addParagraphs(text, html);
    for (int i = 0; i < sources.size(); i++) {
      html.append(i == 0 ? "<p>[" : "<br>[").append(i + 1).append("] ");
      addSource(sources.get(i), html);
    }
    return html.append(sources.isEmpty() ? "" : "</p>").toString();
  }

  /** Adds the blocks of a text, which have an empty line between them. */
  private static void addParagraphs(String text, StringBuilder html) {
    for (int start = 0, end; start < text.length(); start = end + 2) {
      end = text.indexOf('\n', start);
      while (end >= 0 && !text.startsWith("\n", end + 1)) {
        end = text.indexOf('\n', end + 1);
      }
      end = end < 0 ? text.length() : end;
      String block = text.substring(start, end).strip();
      if (!block.isEmpty()) {
        addParagraph(block, html);
      }
    }
  }

  /** What a list of sources says of one. */
  static String words(Source source) {
    var words = new StringBuilder(128);
    source.publisher().ifPresent(publisher -> words.append(publisher).append(", "));
    words.append(source.titleSupplied() ? "[" + source.title() + "]" : source.title());
    source
        .published()
        .ifPresent(published -> words.append(", ").append(published.value().text()));
    return words.toString();
  }

  private static void addSource(Source source, StringBuilder html) {
    source.url().ifPresent(url -> {
      html.append("<a href=\"");
      escape(url, MARKUP, html);
      html.append("\">");
    });
    escape(words(source), MARKUP, html);
    html.append(source.url().isPresent() ? "</a>" : "");
  }

  private static String paragraph(String text) {
    var html = new StringBuilder();
    addParagraph(text.strip(), html);
    return html.toString();
  }

  private static void addParagraph(String text, StringBuilder html) {
    html.append("<p>");
    escape(text, MARKUP | 1L << '\n', html);
    html.append("</p>");
  }

  static String escaped(String text) {
    var html = new StringBuilder(text.length() + 16);
    escape(text, MARKUP, html);
    return html.toString();
  }

  /** Adds a text with what HTML has for those of its characters below 64 whose bit is given. */
  private static void escape(String text, long signs, StringBuilder html) {
    // Arrays are quicker to read than texts.
    char[] letters = text.toCharArray();
    int written = 0;
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (c < Long.SIZE && (signs >>> c & 1) != 0) {
        html.append(text.substring(written, i)).append(escaped(c));
        written = i + 1;
      }
    }
    html.append(written == 0 ? text : text.substring(written));
  }

  private static String escaped(char sign) {
    return switch (sign) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "<br>";
    };
  }
}
