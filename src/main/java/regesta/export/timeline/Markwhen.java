package regesta.export.timeline;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
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

  /**
   * The characters below 64 that no line has which stands as it is, a bit for each: what those
   * marks have one of, and white space other than spaces.
   */
  private static final long SIGNS_TO_CHANGE = 1L << '#' | 1L << '(' | 1L << '%' | (1L << ' ') - 1;

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
        text.write(between);
        write(entry, words, text);
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

  private static void write(LinkedEntry linked, Words words, Writer text) throws IOException {
    DrawnDate date = DrawnDate.of(linked.date());
    text.write(date(date.start()));
    if (date.end().isPresent()) {
      text.write("/" + date(date.end().get()));
    }
    text.write(": " + title(linked.entry().title()));
    for (Topic topic : linked.topics()) {
      text.write(" #" + tag(topic.slug()));
    }
    text.write("\n");
    if (linked.entry().status() != Status.HAPPENED) {
      writeLines(words.text("status." + Keyword.of(linked.entry().status())), text);
    }
    if (!date.isWhole()) {
      writeLines(words.date(linked.date()), text);
    }
    List<Source> sources = linked.sources().stream().map(CitedSource::source).toList();
    writeLines(CitedText.of(linked.entry().body(), sources), text);
    for (int i = 0; i < sources.size(); i++) {
      writeLines("[" + (i + 1) + "] " + source(sources.get(i)), text);
    }
  }

  private static String title(String title) {
    return MARK_OF_TITLE.matcher(plain(title)).replaceAll(WORD_JOINER);
  }

  /** Writes what is not blank of the lines of a text. */
  private static void writeLines(String lines, Writer text) throws IOException {
    boolean spaced = !lines.contains("  ");
    // Arrays are quicker to read than texts.
    char[] letters = lines.toCharArray();
    for (int start = 0, end; start < letters.length; start = end + 1) {
      long signs = 0;
      for (end = start; end < letters.length && letters[end] != '\n'; end++) {
        signs |= letters[end] < Long.SIZE ? 1L << letters[end] : 0;
      }
      if (spaced && (signs & SIGNS_TO_CHANGE) == 0 && isStripped(letters, start, end)) {
        text.write((signs & 1L << ':') != 0 || isOther(letters[start]) ? WORD_JOINER : "");
        text.write(letters, start, end - start);
        text.write('\n');
      } else {
        writeLine(String.valueOf(letters, start, end - start), text);
      }
    }
  }

  private static boolean isStripped(char[] letters, int start, int end) {
    return start < end
        && !Character.isWhitespace(letters[start])
        && !Character.isWhitespace(letters[end - 1]);
  }

  /** Writes a line, or some with other ends than the usual, so that they are nothing else. */
  private static void writeLine(String lines, Writer text) throws IOException {
    for (String each : lines.lines().toList()) {
      String line = PlainText.spaced(each).strip();
      if (!line.isEmpty()) {
        text.write(line.indexOf(':') >= 0 || isOther(line.charAt(0)) ? WORD_JOINER : "");
        text.write(plain(line));
        text.write('\n');
      }
    }
  }

  /**
   * Whether a line that begins so could be a section, a comment or an item of a list. With a colon
   * in it, it could be an event or a property.
   */
  private static boolean isOther(char first) {
    return OTHER.indexOf(first) >= 0;
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
        text.indexOf('#') >= 0 || text.indexOf('(') >= 0 || text.indexOf('%') >= 0;
    return mayHaveMarks ? MARK.matcher(text).replaceAll(WORD_JOINER) : text;
  }

  private static String date(Point point) {
    return digits(4, point.year()) + twoDigits(point.month()) + twoDigits(point.day());
  }

  private static String twoDigits(OptionalInt part) {
    return part.isPresent() ? "-" + digits(2, part.getAsInt()) : "";
  }

  private static String digits(int least, long number) {
    String text = Long.toString(number);
    return "0".repeat(Math.max(0, least - text.length())) + text;
  }
}
