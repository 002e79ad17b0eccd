package regesta.carry;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import regesta.model.Content;
import regesta.model.Entry;
import regesta.model.History;
import regesta.model.Inline;
import regesta.parse.ContentParser;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.Severity;
import regesta.problem.SourceFile;
import regesta.propose.Happening;
import regesta.propose.HappeningImport;
import regesta.propose.KnownFiles;
import regesta.propose.Proposal;
import regesta.propose.ProposedFile;
import regesta.resolve.Drafts;
import regesta.resolve.Resolver;

/** What an import makes of a file, read again as content. */
public record Imported(Proposal proposal, Content content) {
  private static final SourceFile SITE =
      new SourceFile("content", "site.yaml", "title: T\ndescription: D\n");

  /** Imports a text into an empty chronology. */
  public static Imported of(
      String name, String text, BiFunction<SourceFile, Problems, List<Happening>> reader) {
    return of(List.of(), name, text, reader);
  }

  /** Imports a text into a chronology of these files. */
  static Imported of(
      List<SourceFile> known,
      String name,
      String text,
      BiFunction<SourceFile, Problems, List<Happening>> reader) {
    var problems = new Problems();
    List<Happening> told = reader.apply(new SourceFile("", name, text), problems);
    return of(known, name, told, problems);
  }

  static Imported of(List<SourceFile> known, String name, List<Happening> told, Problems problems) {
    List<SourceFile> before = Stream.concat(Stream.of(SITE), known.stream()).toList();
    Proposal proposal = HappeningImport.read(
        told, name, parse(before, new Problems()), KnownFiles.of(before), problems);
    List<SourceFile> after = Stream.concat(
            before.stream(), proposal.files().stream().map(Imported::asRead))
        .toList();
    var found = new Problems();
    Content content = parse(after, found);
    Resolver.resolve(content, History.NONE, Drafts.INCLUDED, found);
    assertEquals(
        List.of(),
        found.sorted().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(Problem::format)
            .toList());
    return new Imported(proposal, content);
  }

  private static SourceFile asRead(ProposedFile file) {
    return new SourceFile("content", file.path(), file.text());
  }

  private static Content parse(List<SourceFile> files, Problems problems) {
    return ContentParser.parse(files, Set.of(), Optional.empty(), problems);
  }

  /** The problems, as the heads of their messages. */
  List<String> told() {
    return proposal.problems().stream()
        .map(problem -> "%s %s: %s".formatted(problem.at(), problem.name(), problem.message()))
        .toList();
  }

  Map<String, Entry> entries() {
    return content.entries().stream().collect(toMap(Entry::title, entry -> entry));
  }

  Entry only() {
    assertEquals(1, content.entries().size(), told().toString());
    return content.entries().get(0);
  }

  /** The words of an entry, a line for each paragraph, but for what it leaves to be written. */
  public static List<String> words(Entry entry) {
    return entry.body().blocks().stream()
        .map(block -> Inline.plain(block.inlines().filter(Imported::isLeaf).toList()))
        .map(String::strip)
        .filter(text -> !text.startsWith(Entry.TO_WRITE))
        .toList();
  }

  private static boolean isLeaf(Inline inline) {
    return inline instanceof Inline.Text
        || inline instanceof Inline.Code
        || inline instanceof Inline.LineBreak;
  }
}
