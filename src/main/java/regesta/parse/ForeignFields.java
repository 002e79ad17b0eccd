package regesta.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.problem.Location;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/**
 * The YAML of a file that is not ours, whatever fields it has.
 *
 * @param leaves its texts in their order
 * @param body what stands below the fields
 * @param bodyStart the offset of {@code body}
 */
public record ForeignFields(List<Leaf> leaves, String body, int bodyStart) {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\R(?:(.*?)\\R)??---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

  public ForeignFields {
    leaves = List.copyOf(leaves);
  }

  /**
   * A text somewhere in the fields.
   *
   * @param name of its field, behind those of the fields around it: {@code image.src}; items of a
   *     list have the name of the list
   */
  public record Leaf(String name, String text, Location at) {}

  /** The fields between two lines of three hyphens; empty if the file does not begin with such. */
  public static Optional<ForeignFields> ofFrontMatter(SourceFile file, Problems problems) {
    Matcher found = FRONT_MATTER.matcher(file.text());
    if (!found.find()) {
      return Optional.empty();
    }
    boolean any = found.start(1) >= 0;
    List<Leaf> leaves = any ? leaves(file, found.start(1), found.end(1), problems) : List.of();
    return Optional.of(new ForeignFields(leaves, file.text().substring(found.end()), found.end()));
  }

  /** The fields of a file that is nothing but YAML. */
  public static List<Leaf> ofYaml(SourceFile file, Problems problems) {
    return leaves(file, 0, file.text().length(), problems);
  }

  private static List<Leaf> leaves(SourceFile file, int start, int end, Problems problems) {
    var manuscript = new Manuscript(file);
    var leaves = new ArrayList<Leaf>();
    YamlReader.read(manuscript, start, end).ifPresent(pairs -> add("", pairs, manuscript, leaves));
    problems.reportAll(manuscript.problems());
    return leaves;
  }

  private static void add(String name, YamlValue value, Manuscript manuscript, List<Leaf> leaves) {
    if (value instanceof YamlValue.Items list) {
      list.items().forEach(item -> add(name, item, manuscript, leaves));
    } else if (value instanceof YamlValue.Pairs fields) {
      for (YamlValue.Pair field : fields.pairs()) {
        String below =
            name.isEmpty() ? field.name().text() : name + "." + field.name().text();
        add(below, field.value(), manuscript, leaves);
      }
    } else {
      String text = ((YamlValue.Text) value).text();
      int length = Math.max(1, value.end() - value.start());
      leaves.add(new Leaf(name, text, manuscript.at(value.start(), length)));
    }
  }
}
