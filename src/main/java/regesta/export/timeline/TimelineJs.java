package regesta.export.timeline;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
                .with("text", status(linked, words) + text(linked)));
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

  private static String text(LinkedEntry linked) {
    List<Source> sources = linked.sources().stream().map(CitedSource::source).toList();
    String body = Stream.of(CitedText.of(linked.entry().body(), sources).split("\n\n"))
        .filter(block -> !block.isBlank())
        .map(TimelineJs::paragraph)
        .collect(joining());
    String list = IntStream.range(0, sources.size())
        .mapToObj(i -> "[%s] %s".formatted(i + 1, source(sources.get(i))))
        .collect(joining("<br>"));
    return list.isEmpty() ? body : body + "<p>" + list + "</p>";
  }

  /** What a list of sources says of one. */
  static String words(Source source) {
    return Stream.of(
            source.publisher(),
            Optional.of(source.titleSupplied() ? "[" + source.title() + "]" : source.title()),
            source.published().map(published -> published.value().text()))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private static String source(Source source) {
    String words = escaped(words(source));
    return source
        .url()
        .map(url -> "<a href=\"%s\">%s</a>".formatted(escaped(url), words))
        .orElse(words);
  }

  private static String paragraph(String text) {
    return "<p>" + escaped(text.strip()).replace("\n", "<br>") + "</p>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
