package regesta.parse;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import regesta.model.Content;
import regesta.model.Kind;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** Parses texts for tests. */
final class Parsing {
  static final SourceFile SITE = file("site.yaml", "title: T\ndescription: D\n");

  private Parsing() {}

  static SourceFile file(String path, String text) {
    return new SourceFile("content", path, text);
  }

  static Content content(Problems problems, SourceFile... files) {
    return ContentParser.parse(List.of(files), Set.of("map.png"), Optional.empty(), problems);
  }

  /** What is wrong with one file, in a content that is otherwise complete. */
  static List<Problem> problems(String path, String text) {
    var problems = new Problems();
    if (path.equals(SITE.path())) {
      content(problems, file(path, text));
    } else {
      content(problems, SITE, file(path, text));
    }
    return problems.sorted();
  }

  /** Problems, each as line:column+length, message and hint. */
  static String told(List<Problem> problems) {
    return problems.stream().map(Parsing::line).collect(joining("\n"));
  }

  private static String line(Problem problem) {
    return "%d:%d+%d %s%s"
        .formatted(
            problem.at().line(),
            problem.at().column(),
            problem.at().length(),
            problem.message(),
            problem.hint().map(" -> "::concat).orElse(""));
  }

  /** An entry's body as a tree, followed by what is wrong with it. */
  static String body(String markdown) {
    var manuscript = new Manuscript(file("entries/x.md", markdown));
    String tree = Trees.print(MarkdownParser.parse(manuscript, 0, Kind.ENTRY, Set.of("map.png")));
    String told = told(manuscript.problems().stream().sorted().toList());
    return told.isEmpty() ? tree : tree + "\n" + told;
  }
}
