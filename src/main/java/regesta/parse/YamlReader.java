package regesta.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import regesta.problem.Problem;

/**
 * Reads YAML into values that stay text: no scalar becomes a number, a date or a truth value, and
 * anchors, aliases and tags are refused. It takes the parser's events, not its nodes, because only
 * they tell where an alias stands.
 */
final class YamlReader {
  private static final int LONGEST = 64 * 1024;
  private static final int DEEPEST = 12;

  /** The rest of a line that YAML takes for a comment, though it may well be meant as text. */
  private static final Pattern CUT = Pattern.compile("[ \\t]+(#[^\\s#][^\\r\\n]*)");

  private final Manuscript manuscript;
  private final int start;
  private final int end;
  private final CodePoints codePoints;
  private final Parser events;

  private YamlReader(Manuscript manuscript, int start, int end) {
    this.manuscript = manuscript;
    this.start = start;
    this.end = end;
    String yaml = manuscript.text().substring(start, end);
    this.codePoints = new CodePoints(yaml);
    this.events = new ParserImpl(new StreamReader(yaml), new LoaderOptions());
  }

  /** The fields between two offsets; empty, with a problem reported, if they cannot be read. */
  static Optional<YamlValue.Pairs> read(Manuscript manuscript, int start, int end) {
    if (end - start > LONGEST) {
      manuscript.report(Problem.error(
              "yaml", manuscript.at(start, Integer.MAX_VALUE), "the fields are too long to read")
          .withHint("keep them below %d characters".formatted(LONGEST)));
      return Optional.empty();
    }
    var reader = new YamlReader(manuscript, start, end);
    try {
      return Optional.of(reader.document());
    } catch (Unreadable e) {
      manuscript.report(e.problem);
    } catch (MarkedYAMLException e) {
      manuscript.report(new YamlMistake(manuscript, start, end, reader::offset).explain(e));
    } catch (YAMLException e) {
      manuscript.report(YamlMistake.unexplained(manuscript.at(start, Integer.MAX_VALUE)));
    }
    return Optional.empty();
  }

  private YamlValue.Pairs document() throws Unreadable {
    next(Event.ID.StreamStart);
    if (events.checkEvent(Event.ID.StreamEnd)) {
      return new YamlValue.Pairs(List.of(), start, start);
    }
    next(Event.ID.DocumentStart);
    YamlValue root = value(0);
    next(Event.ID.DocumentEnd);
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      throw unreadable(
          events.peekEvent(), "a second document begins here", "remove the line `---`");
    }
    if (root instanceof YamlValue.Pairs pairs) {
      return pairs;
    }
    if (root.isEmpty()) {
      return new YamlValue.Pairs(List.of(), start, start);
    }
    throw new Unreadable(Problem.error(
            "yaml",
            manuscript.at(root.start(), root.end() - root.start()),
            "%s stands where fields should".formatted(root.kind()))
        .withHint("write each field on a line of its own, as `name: value`"));
  }

  private Event next(Event.ID expected) {
    Event event = events.getEvent();
    if (!event.is(expected)) {
      throw new IllegalStateException("%s where %s was due".formatted(event, expected));
    }
    return event;
  }

  private YamlValue value(int depth) throws Unreadable {
    Event event = events.getEvent();
    refuse(event, depth);
    if (event instanceof ScalarEvent scalar) {
      return text(scalar);
    }
    return event.is(Event.ID.SequenceStart) ? items(event, depth) : pairs(event, depth);
  }

  private void refuse(Event event, int depth) throws Unreadable {
    boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
    boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
        || event instanceof CollectionStartEvent collection && collection.getTag() != null;
    if (event instanceof AliasEvent || anchored || tagged) {
      char mark = manuscript.text().charAt(offset(event.getStartMark()));
      throw unreadable(
          event, "a value cannot begin with `%c`".formatted(mark), "put the value in quotes");
    }
    if (depth > DEEPEST) {
      throw unreadable(event, "values are nested too deeply", "write fewer levels");
    }
  }

  private YamlValue.Items items(Event opening, int depth) throws Unreadable {
    List<YamlValue> items = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(value(depth + 1));
    }
    int close = offset(events.getEvent().getEndMark());
    return new YamlValue.Items(items, offset(opening.getStartMark()), close);
  }

  private YamlValue.Pairs pairs(Event opening, int depth) throws Unreadable {
    List<YamlValue.Pair> pairs = new ArrayList<>();
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      Event place = events.peekEvent();
      if (!(value(depth + 1) instanceof YamlValue.Text name)) {
        throw unreadable(place, "a field's name must be a word", "write `name: value`");
      }
      pairs.add(new YamlValue.Pair(name, value(depth + 1)));
    }
    int close = offset(events.getEvent().getEndMark());
    return new YamlValue.Pairs(pairs, offset(opening.getStartMark()), close);
  }

  private YamlValue.Text text(ScalarEvent scalar) throws Unreadable {
    int from = offset(scalar.getStartMark());
    String value = scalar.getValue();
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    int written = plain ? from : from + 1;
    boolean same = manuscript.text().startsWith(value, written);
    int lead = value.length() - value.stripLeading().length();
    check(scalar, value);
    return new YamlValue.Text(
        value.strip(),
        same ? OptionalInt.of(written + lead) : OptionalInt.empty(),
        from,
        offset(scalar.getEndMark()));
  }

  private void check(ScalarEvent scalar, String value) throws Unreadable {
    if (value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      throw unreadable(scalar, "the value has a character that cannot be shown", "remove it");
    }
    Matcher cut = CUT.matcher(manuscript.text()).region(offset(scalar.getEndMark()), end);
    if (scalar.getScalarStyle() == ScalarStyle.PLAIN && !value.isEmpty() && cut.lookingAt()) {
      manuscript.report(Problem.warning(
              "cut-value",
              manuscript.at(cut.start(1), cut.end(1) - cut.start(1)),
              "the value ends before `#`, which begins a comment")
          .withHint("put the value in quotes, or the comment on a line of its own"));
    }
  }

  private int offset(Mark mark) {
    return Math.min(end, start + codePoints.charIndex(mark.getIndex()));
  }

  private Unreadable unreadable(Event event, String message, String hint) {
    int from = offset(event.getStartMark());
    int length = Math.max(1, offset(event.getEndMark()) - from);
    return new Unreadable(
        Problem.error("yaml", manuscript.at(from, length), message).withHint(hint));
  }

  /** Unwinds to {@link #read} with the problem to report. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Unreadable(Problem problem) {
      this.problem = problem;
    }
  }

  /** From SnakeYAML's code points to Java's characters; the same number in most files. */
  private static final class CodePoints {
    private final int[] charIndexes;

    CodePoints(String text) {
      int count = text.codePointCount(0, text.length());
      charIndexes = new int[count == text.length() ? 0 : count + 1];
      for (int i = 0, at = 0; i < charIndexes.length; i++) {
        charIndexes[i] = at;
        at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
      }
    }

    int charIndex(int codePoint) {
      if (charIndexes.length == 0) {
        return codePoint;
      }
      return charIndexes[Math.min(codePoint, charIndexes.length - 1)];
    }
  }
}
