package regesta.export.timeline;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regesta.edtf.Day;
import regesta.export.timeline.DrawnDate.Point;
import regesta.json.Json;
import regesta.model.Chronology;
import regesta.model.CitedText;
import regesta.model.DataFile;
import regesta.model.Export;
import regesta.model.Keyword;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.PlainText;
import regesta.model.Source;
import regesta.model.Status;
import regesta.model.Topic;
import regesta.model.Words;

/**
 * The entries as a text of Markwhen, which reads dates of EDTF's level 0 with years of four digits.
 */
public final class Markwhen {
  private static final int LAST_YEAR = 9999;

  private static final Pattern TAG = Pattern.compile("(?<=^|\\s)#(?=\\w)");

  /** How a section, a comment and an item of a list begin. */
  private static final String OTHER = "#/[-";

  private static final Pattern NO_TAG = Pattern.compile("[^a-z0-9]+");

  private Markwhen() {}

  public static Export of(Chronology chronology, Words words) {
    List<LinkedEntry> entries = chronology.entries().stream()
        .filter(entry -> isWritable(DrawnDate.of(entry.date())))
        .toList();
    var file = new DataFile(
        "data/timeline.mw",
        "text/plain",
        "markwhen",
        "Markwhen",
        List.of("Markwhen", "Obsidian"),
        TimelineJs.share(entries, chronology));
    return Export.of(
        file,
        () -> (header(chronology)
                + entries.stream().map(entry -> event(entry, words)).collect(joining("\n")))
            .getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isWritable(DrawnDate date) {
    return Stream.of(date.start().first(), date.last())
        .map(Day::year)
        .allMatch(year -> year > 0 && year <= LAST_YEAR);
  }

  /** Text in quotation marks, as JSON has it, is YAML. */
  private static String header(Chronology chronology) {
    return "title: %s\ndescription: %s\n\n"
        .formatted(
            new Json.Text(chronology.settings().title()).compact(),
            new Json.Text(chronology.settings().description()).compact());
  }

  private static String event(LinkedEntry linked, Words words) {
    DrawnDate date = DrawnDate.of(linked.date());
    String tags = linked.topics().stream()
        .map(Topic::slug)
        .map(slug -> " #" + NO_TAG.matcher(slug.value()).replaceAll("_"))
        .collect(joining());
    String days = date(date.start()) + date.end().map(end -> "/" + date(end)).orElse("");
    List<Source> sources = linked.sources().stream().map(CitedSource::source).toList();
    String text = Stream.of(
            linked.entry().status() == Status.HAPPENED
                ? Optional.<String>empty()
                : Optional.of(words.text("status." + Keyword.of(linked.entry().status()))),
            date.isWhole() ? Optional.<String>empty() : Optional.of(words.date(linked.date())),
            Optional.of(CitedText.of(linked.entry().body(), sources)))
        .flatMap(Optional::stream)
        .collect(joining("\n"));
    return "%s: %s%s\n%s"
        .formatted(
            days,
            plain(linked.entry().title()),
            tags,
            text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> (isOther(line) ? "> " : "") + plain(line) + "\n")
                .collect(joining()));
  }

  /** Whether a line could be an event, a property, a section, a comment or an item of a list. */
  private static boolean isOther(String line) {
    return OTHER.indexOf(line.charAt(0)) >= 0 || line.indexOf(':') >= 0;
  }

  private static String plain(String text) {
    String line = PlainText.oneLine(text);
    return line.indexOf('#') < 0 ? line : TAG.matcher(line).replaceAll("\\\\#");
  }

  private static String date(Point point) {
    String year = "%04d".formatted(point.year());
    String month = point.month().isPresent() ? "-%02d".formatted(point.month().getAsInt()) : "";
    String day = point.day().isPresent() ? "-%02d".formatted(point.day().getAsInt()) : "";
    return year + month + day;
  }
}
