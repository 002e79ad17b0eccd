package regesta.export.timeline;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import regesta.edtf.Day;
import regesta.export.timeline.DrawnDate.Point;
import regesta.json.Json;
import regesta.model.Chronology;
import regesta.model.CitedText;
import regesta.model.DataFile;
import regesta.model.Export;
import regesta.model.Keyword;
import regesta.model.Lazy;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.LongFile;
import regesta.model.PlainText;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Status;
import regesta.model.Topic;
import regesta.model.Words;

/**
 * The entries as a text of Markwhen, which reads dates of EDTF's level 0 with years of four digits.
 */
public final class Markwhen {
  private static final int LAST_YEAR = 9999;

  /**
   * Stands in marks that are none here. The form has no escapes; this is no white space to it and
   * nothing to readers.
   */
  private static final String WORD_JOINER = "\u2060";

  /** Where a tag, a link or an image, and a share of what is done must be broken. */
  private static final Pattern MARK = Pattern.compile(
      "(?<=(?:^|\\s)#)(?=\\w)|(?<=\\])(?=\\()|(?<=(?:^|\\s)\\d{1,3})(?=%(?:\\s|$))");

  /** And in a title an id, the start or end of another event, a box to tick and a comment. */
  private static final Pattern MARK_OF_TITLE =
      Pattern.compile("(?<=!)(?=\\w)|(?<=\\.)(?=start|end)|(?<=^\\[)|(?<=^/)(?=/)");

  /** What all of those marks have one of, which most texts do not. */
  private static final String SIGNS_OF_MARKS = "#(%";

  /** How a section, a comment and an item of a list begin. */
  private static final String OTHER = "#/[-";

  private static final Pattern NO_TAG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Markwhen() {}

  public static Export of(Chronology chronology, Words words) {
    var entries = new Lazy<>(() -> chronology.entries().stream()
        .filter(entry -> isWritable(DrawnDate.of(entry.date())))
        .toList());
    var file = new DataFile(
        "data/timeline.mw",
        "text/plain",
        "markwhen",
        "Markwhen",
        List.of("Markwhen", "Obsidian"),
        TimelineJs.share(entries, chronology));
    return Export.of(file, new LongFile(text -> {
      text.write(header(chronology));
      String between = "";
      for (LinkedEntry entry : entries.get()) {
        text.append(between).append(event(entry, words));
        between = "\n";
      }
    }));
  }

  private static boolean isWritable(DrawnDate date) {
    return Stream.of(date.start().first(), date.last())
        .map(Day::year)
        .allMatch(year -> year > 0 && year <= LAST_YEAR);
  }

  private static String header(Chronology chronology) {
    return "title: %s\ndescription: %s\n\n"
        .formatted(
            quoted(chronology.settings().title()), quoted(chronology.settings().description()));
  }

  /**
   * Text in quotation marks, as JSON has it, is YAML; but Markwhen takes {@code #x} for a colour.
   */
  private static String quoted(String text) {
    return new Json.Text(text).compact().replace("#", "\\u0023");
  }

  private static String event(LinkedEntry linked, Words words) {
    DrawnDate date = DrawnDate.of(linked.date());
    String tags =
        linked.topics().stream().map(Topic::slug).map(slug -> " #" + tag(slug)).collect(joining());
    String days = date(date.start()) + date.end().map(end -> "/" + date(end)).orElse("");
    List<Source> sources = linked.sources().stream().map(CitedSource::source).toList();
    String text = Stream.of(
            linked.entry().status() == Status.HAPPENED
                ? Optional.<String>empty()
                : Optional.of(words.text("status." + Keyword.of(linked.entry().status()))),
            date.isWhole() ? Optional.<String>empty() : Optional.of(words.date(linked.date())),
            Optional.of(CitedText.of(linked.entry().body(), sources)),
            Optional.of(list(sources)))
        .flatMap(Optional::stream)
        .collect(joining("\n"));
    String title = MARK_OF_TITLE.matcher(plain(linked.entry().title())).replaceAll(WORD_JOINER);
    String lines = text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> PlainText.spaced(line).strip())
        .map(line -> (isOther(line) ? WORD_JOINER : "") + plain(line) + "\n")
        .collect(joining());
    return days + ": " + title + tags + "\n" + lines;
  }

  /** Whether a line could be an event, a property, a section, a comment or an item of a list. */
  private static boolean isOther(String line) {
    return OTHER.indexOf(line.charAt(0)) >= 0 || line.indexOf(':') >= 0;
  }

  private static String list(List<Source> sources) {
    return IntStream.range(0, sources.size())
        .mapToObj(i -> "[%s] %s".formatted(i + 1, source(sources.get(i))))
        .collect(joining("\n"));
  }

  private static String source(Source source) {
    return TimelineJs.words(source) + source.url().map(url -> ", " + url).orElse("");
  }

  /** A tag of digits alone would be none. */
  private static String tag(Slug slug) {
    String tag = NO_TAG.matcher(slug.value()).replaceAll("_");
    return (NUMBER.matcher(tag).matches() ? "_" : "") + tag;
  }

  private static String plain(String text) {
    boolean mayHaveMarks =
        text.chars().anyMatch(character -> SIGNS_OF_MARKS.indexOf(character) >= 0);
    return mayHaveMarks ? MARK.matcher(text).replaceAll(WORD_JOINER) : text;
  }

  private static String date(Point point) {
    String year = "%04d".formatted(point.year());
    String month = point.month().isPresent() ? "-%02d".formatted(point.month().getAsInt()) : "";
    String day = point.day().isPresent() ? "-%02d".formatted(point.day().getAsInt()) : "";
    return year + month + day;
  }
}
