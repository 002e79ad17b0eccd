package regesta.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import regesta.problem.Problem;

/**
 * Reads YAML into values that stay text: no scalar becomes a number, a date or a truth value, and
 * anchors, aliases and tags are refused. The YAML is composed into nodes, which know their places,
 * and nothing is constructed from them.
 */
final class YamlReader {
  private static final int LONGEST = 64 * 1024;
  private static final int DEEPEST = 12;
  private static final int MOST_MISTAKES = 30;
  private static final LoaderOptions LIMITS = limits();
  private static final Resolver TEXT = new StringsOnly();

  /** The rest of a line that YAML takes for a comment, though it may well be meant as text. */
  private static final Pattern CUT = Pattern.compile("[ \\t]+(#[^\\s#][^\\r\\n]*)");

  private final Manuscript manuscript;
  private final int start;
  private final int end;
  private final String yaml;
  private final CodePoints codePoints;
  private final List<Problem> warnings = new ArrayList<>();

  private YamlReader(Manuscript manuscript, String yaml, int start, int end) {
    this.manuscript = manuscript;
    this.start = start;
    this.end = end;
    this.yaml = yaml;
    this.codePoints = new CodePoints(yaml);
  }

  /**
   * The fields between two offsets; empty, with a problem reported, if none can be read. Lines that
   * cannot be read are reported, and the others are read without them.
   */
  static Optional<YamlValue.Pairs> read(Manuscript manuscript, int start, int end) {
    if (end - start > LONGEST) {
      manuscript.report(Problem.error(
              "yaml", manuscript.at(start, Integer.MAX_VALUE), "the fields are too long to read")
          .withHint("keep them below %s characters".formatted(LONGEST)));
      return Optional.empty();
    }
    var lines = new FieldLines(manuscript, start, end);
    for (int attempt = 0; attempt < MOST_MISTAKES; attempt++) {
      Attempt made = new YamlReader(manuscript, lines.text(), start, end).attempt();
      if (made.pairs().isPresent()) {
        made.warnings().forEach(manuscript::report);
        return made.pairs().map(lines::withUnread).filter(pairs -> !lines.isAllUnread(pairs));
      }
      made.mistake().ifPresent(manuscript::report);
      if (!made.mistake().map(lines::leaveOut).orElse(false)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What became of the whole text: the fields, or what is wrong with it first. */
  private record Attempt(
      Optional<YamlValue.Pairs> pairs, Optional<Problem> mistake, List<Problem> warnings) {}

  private Attempt attempt() {
    try {
      return new Attempt(Optional.of(document()), Optional.empty(), warnings);
    } catch (Unreadable e) {
      return failed(e.problem);
    } catch (MarkedYAMLException e) {
      return failed(new YamlMistake(manuscript, start, end, this::offset).explain(e));
    } catch (YAMLException e) {
      // What remains is a limit or a character that YAML does not allow; neither has a mark.
      return failed(YamlMistake.unexplained(manuscript.at(start, Integer.MAX_VALUE)));
    }
  }

  private static Attempt failed(Problem mistake) {
    return new Attempt(Optional.empty(), Optional.of(mistake), List.of());
  }

  private YamlValue.Pairs document() throws Unreadable {
    var composer = new Composer(new ParserImpl(new StreamReader(yaml), LIMITS), TEXT, LIMITS);
    Optional<Node> root = Optional.ofNullable(composer.getSingleNode());
    if (root.isEmpty()) {
      return new YamlValue.Pairs(List.of(), start, start);
    }
    YamlValue value = value(root.get(), 0);
    if (value instanceof YamlValue.Pairs pairs) {
      return pairs;
    }
    if (value.isEmpty()) {
      return new YamlValue.Pairs(List.of(), start, start);
    }
    throw new Unreadable(Problem.error(
            "yaml",
            manuscript.at(value.start(), value.end() - value.start()),
            "%s stands where fields should".formatted(value.kind()))
        .withHint("write each field on a line of its own, as `name: value`"));
  }

  private static LoaderOptions limits() {
    var limits = new LoaderOptions();
    limits.setCodePointLimit(LONGEST);
    limits.setMaxAliasesForCollections(0);
    return limits;
  }

  /** Takes every plain scalar for text. */
  private static final class StringsOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }

  private YamlValue value(Node node, int depth) throws Unreadable {
    refuse(node, depth);
    if (node instanceof ScalarNode scalar) {
      return text(scalar);
    }
    return node instanceof SequenceNode items
        ? items(items, depth)
        : pairs((MappingNode) node, depth);
  }

  /**
   * Refuses what begins with an anchor or a tag, which no value of ours needs. An alias needs an
   * anchor before it, so it is refused as well.
   */
  private void refuse(Node node, int depth) throws Unreadable {
    int at = offset(node.getStartMark());
    char first = at < end ? manuscript.text().charAt(at) : ' ';
    if (first == '&' || first == '!') {
      throw unreadable(
          node, "a value cannot begin with `%c`".formatted(first), "put the value in quotes");
    }
    if (depth > DEEPEST) {
      throw unreadable(node, "values are nested too deeply", "write fewer levels");
    }
  }

  private YamlValue.Items items(SequenceNode node, int depth) throws Unreadable {
    List<YamlValue> items = new ArrayList<>();
    for (Node item : node.getValue()) {
      items.add(value(item, depth + 1));
    }
    return new YamlValue.Items(items, offset(node.getStartMark()), offset(node.getEndMark()));
  }

  private YamlValue.Pairs pairs(MappingNode node, int depth) throws Unreadable {
    List<YamlValue.Pair> pairs = new ArrayList<>();
    for (NodeTuple pair : node.getValue()) {
      if (!(value(pair.getKeyNode(), depth + 1) instanceof YamlValue.Text name)) {
        throw unreadable(pair.getKeyNode(), "a field's name must be a word", "write `name: value`");
      }
      pairs.add(new YamlValue.Pair(name, value(pair.getValueNode(), depth + 1)));
    }
    return new YamlValue.Pairs(pairs, offset(node.getStartMark()), offset(node.getEndMark()));
  }

  private YamlValue.Text text(ScalarNode scalar) throws Unreadable {
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

  private void check(ScalarNode scalar, String value) throws Unreadable {
    if (hasControl(value)) {
      throw unreadable(scalar, "the value has a character that cannot be shown", "remove it");
    }
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN || value.isEmpty()) {
      return;
    }
    Matcher cut = CUT.matcher(manuscript.text()).region(offset(scalar.getEndMark()), end);
    if (cut.lookingAt()) {
      warnings.add(Problem.warning(
              "cut-value",
              manuscript.at(cut.start(1), cut.end(1) - cut.start(1)),
              "the value ends before `#`, which begins a comment")
          .withHint("put the value in quotes, or the comment on a line of its own"));
    }
  }

  private static boolean hasControl(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t') {
        return true;
      }
    }
    return false;
  }

  private int offset(Mark mark) {
    return Math.min(end, start + codePoints.charIndex(mark.getIndex()));
  }

  private Unreadable unreadable(Node node, String message, String hint) {
    int from = offset(node.getStartMark());
    int length = node instanceof ScalarNode ? Math.max(1, offset(node.getEndMark()) - from) : 1;
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
