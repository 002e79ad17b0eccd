package regesta;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.error.YAMLException;
import regesta.model.Body;
import regesta.model.Chronology;
import regesta.model.Content;
import regesta.model.Export;
import regesta.model.History;
import regesta.model.Site;
import regesta.parse.ContentParser;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.read.ContentFolder;
import regesta.read.TemplateFolder;
import regesta.render.SiteRenderer;
import regesta.render.TemplateEngine;
import regesta.resolve.Drafts;
import regesta.resolve.Resolver;

/**
 * Makes one slip in one file of the real content, again and again. Each slip is answered on the
 * line where it was made or a line beside it, or else the chronology is right: every value of the
 * front matter and every word, citation and link of the text, as an independent reading of the
 * changed file finds them, is in the model at its place and in its order, nothing else is, and the
 * entry's page shows the words.
 *
 * <p>{@code -Dslips=5000 -Dslips.seed=1} tries other ones.
 */
class MutationIT {
  private static final long SEED = Long.getLong("slips.seed", 20261122L);
  private static final int SLIPS = Integer.getInteger("slips", 300);

  private static List<SourceFile> files = List.of();
  private static List<SourceFile> templates = List.of();

  /** What became of a slip. */
  private enum Fate {
    TOLD_ON_ITS_LINE,
    TOLD_BESIDE_IT,
    TOLD_ABOVE,
    TOLD_WHERE_IT_SHOWS,
    RIGHT,
    ELSEWHERE,
    LOST
  }

  private record Answer(Mutation mutation, Fate fate, String detail) {}

  @BeforeAll
  static void readContent() throws IOException {
    var problems = new Problems();
    files = ContentFolder.read(Path.of("content"), "content", problems).files();
    templates = TemplateFolder.read(Path.of("templates"), "templates", problems).templates();
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void everySlipIsToldOrShows() {
    var random = new SplittableRandom(SEED);
    List<Mutation> mutations = new ArrayList<>();
    while (mutations.size() < SLIPS) {
      SourceFile file = files.get(random.nextInt(files.size()));
      Mutation mutation = Mutation.of(file, random);
      if (!mutation.file().text().equals(file.text())) {
        mutations.add(mutation);
      }
    }
    List<Answer> answers = mutations.parallelStream().map(MutationIT::answer).toList();
    System.out.println(table(answers));
    assertEquals("", told(answers, Fate.LOST));
    assertEquals("", told(answers, Fate.ELSEWHERE));
  }

  @Test
  void theContentItselfIsRight() {
    var problems = new Problems();
    Content content = parse(files, problems);
    assertEquals(List.of(), problems.sorted());
    for (SourceFile file : files) {
      assertEquals(Optional.empty(), lost(file, content), file.path());
    }
  }

  /** The comparison notices a value, a word or a link that the model does not have. */
  @Test
  void whatIsLostIsNoticed() {
    SourceFile file = files.stream()
        .filter(candidate -> candidate.path().startsWith("entries/"))
        .findFirst()
        .orElseThrow();
    Content content = parse(files, new Problems());
    for (String text : List.of(
        file.text().replaceFirst("\n---\n", "\naliases: [lost]\n---\n"),
        file.text().replaceFirst("date: ", "date: 1"),
        file.text() + "Lost.\n",
        file.text() + "[@lost]\n",
        file.text().replaceFirst("actor:", "topic:"))) {
      var changed = new SourceFile(file.folder(), file.path(), text);
      assertTrue(lost(changed, content).isPresent(), text);
    }
  }

  private static Answer answer(Mutation mutation) {
    var problems = new Problems();
    List<SourceFile> changed = files.stream()
        .map(file -> file.path().equals(mutation.file().path()) ? mutation.file() : file)
        .toList();
    Content content = parse(changed, problems);
    Chronology chronology = Resolver.resolve(content, History.NONE, Drafts.LEFT_OUT, problems);
    List<Problem> found = problems.sorted();
    if (!found.isEmpty()) {
      return new Answer(
          mutation, fate(mutation, found), found.stream().map(Problem::format).collect(joining()));
    }
    Optional<String> lost = lost(mutation.file(), content)
        .or(() -> lostOnPage(mutation.file(), chronology, content, problems));
    return new Answer(mutation, lost.isPresent() ? Fate.LOST : Fate.RIGHT, lost.orElse(""));
  }

  private static Fate fate(Mutation mutation, List<Problem> found) {
    Fate nearest = found.stream()
        .map(problem -> fate(mutation, problem))
        .min(Comparator.naturalOrder())
        .orElseThrow();
    // A deleted line is no place to point at; what it leaves wrong is told where it shows.
    return nearest == Fate.ELSEWHERE && mutation.slip() == Mutation.Slip.DELETED_LINE
        ? Fate.TOLD_WHERE_IT_SHOWS
        : nearest;
  }

  private static Fate fate(Mutation mutation, Problem problem) {
    if (!problem.at().file().path().equals(mutation.file().path())) {
      return Fate.ELSEWHERE;
    }
    int line = problem.at().line();
    int distance =
        mutation.lines().stream().mapToInt(at -> Math.abs(at - line)).min().orElseThrow();
    // What is missing is told where its fields begin, or where a source says it should be cited.
    boolean missing = Set.of("missing-field", "uncited-source").contains(problem.name());
    return distance == 0
        ? Fate.TOLD_ON_ITS_LINE
        : distance == 1 ? Fate.TOLD_BESIDE_IT : missing ? Fate.TOLD_ABOVE : Fate.ELSEWHERE;
  }

  private static Content parse(List<SourceFile> files, Problems problems) {
    return ContentParser.parse(files, Set.of(), Optional.empty(), problems);
  }

  /** What a file says and the model does not, or the model says and the file does not. */
  private static Optional<String> lost(SourceFile file, Content content) {
    SayingsOfFile written;
    try {
      written = SayingsOfFile.of(file);
    } catch (YAMLException | IllegalArgumentException e) {
      return Optional.of("read, though it cannot be read: " + e.getMessage());
    }
    Optional<Record> parsed = parsed(file, content);
    if (parsed.isEmpty()) {
      return Optional.of("the whole file");
    }
    var read = SayingsOfModel.fields(parsed.get());
    var extra = new TreeMap<>(read);
    extra.entrySet().removeAll(written.fields().entrySet());
    extra
        .entrySet()
        .removeIf(
            field -> SayingsOfModel.isDefault(field.getKey(), field.getValue(), parsed.get()));
    var missing = new TreeMap<>(written.fields());
    missing.entrySet().removeAll(read.entrySet());
    if (!missing.isEmpty() || !extra.isEmpty()) {
      return Optional.of("fields: written %s, read %s".formatted(missing, extra));
    }
    Body body = body(parsed.get());
    if (!written.words().equals(SayingsOfModel.words(body))) {
      return Optional.of(
          "words: written %s, read %s".formatted(written.words(), SayingsOfModel.words(body)));
    }
    return written.links().equals(SayingsOfModel.links(body))
        ? Optional.empty()
        : Optional.of(
            "links: written %s, read %s".formatted(written.links(), SayingsOfModel.links(body)));
  }

  private static Optional<Record> parsed(SourceFile file, Content content) {
    Stream<Map.Entry<SourceFile, Record>> all = Stream.of(
            content.entries().stream().map(one -> Map.entry(one.file(), (Record) one)),
            content.actors().stream().map(one -> Map.entry(one.file(), (Record) one)),
            content.sources().stream().map(one -> Map.entry(one.file(), (Record) one)),
            content.topics().stream().map(one -> Map.entry(one.file(), (Record) one)),
            content.pages().stream().map(one -> Map.entry(one.file(), (Record) one)),
            Stream.of(Map.entry(content.settings().file(), (Record) content.settings())))
        .flatMap(stream -> stream);
    return all.filter(one -> one.getKey().path().equals(file.path()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Body body(Record parsed) {
    if (parsed instanceof regesta.model.Entry entry) {
      return entry.body();
    }
    if (parsed instanceof regesta.model.Actor actor) {
      return actor.body();
    }
    if (parsed instanceof regesta.model.Source source) {
      return source.body();
    }
    if (parsed instanceof regesta.model.Topic topic) {
      return topic.body();
    }
    return parsed instanceof regesta.model.FreePage page ? page.body() : Body.EMPTY;
  }

  /** The words of an entry's title and text that its page does not show. */
  private static Optional<String> lostOnPage(
      SourceFile file, Chronology chronology, Content content, Problems problems) {
    Site site = SiteRenderer.render(
        chronology,
        new TemplateEngine(templates),
        Export.NONE,
        any -> Optional.empty(),
        content.promised(),
        Optional.empty(),
        problems);
    String path = "entries/" + file.stem() + ".html";
    if (!file.path().startsWith("entries/")) {
      return Optional.empty();
    }
    String page = new String(
        Optional.ofNullable(site.files().get(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    String shown = page.replaceAll("<[^>]*>", " ").replace("&#39;", "'").replace("&amp;", "&");
    Map<String, Long> counts = counts(SayingsOfFile.words(shown));
    SayingsOfFile written = SayingsOfFile.of(file);
    List<String> words = new ArrayList<>(written.words());
    words.addAll(SayingsOfFile.words(written.fields().getOrDefault("title", "")));
    List<String> lost = words.stream().filter(word -> !counts.containsKey(word)).toList();
    return lost.isEmpty() ? Optional.empty() : Optional.of("not on the page: " + lost);
  }

  private static Map<String, Long> counts(List<String> words) {
    var counts = new HashMap<String, Long>();
    words.forEach(word -> counts.merge(word, 1L, Long::sum));
    return counts;
  }

  private static String told(List<Answer> answers, Fate fate) {
    return answers.stream()
        .filter(answer -> answer.fate() == fate)
        .map(answer -> "%s %s, lines %s\n%s\n%s"
            .formatted(
                answer.mutation().slip(),
                answer.mutation().file().path(),
                answer.mutation().lines(),
                answer.mutation().lines().stream()
                    .map(line -> "  | " + answer.mutation().file().line(line))
                    .collect(joining("\n")),
                answer.detail()))
        .collect(joining("\n"));
  }

  private static String table(List<Answer> answers) {
    return Stream.of(Mutation.Slip.values())
        .map(slip -> slip + " "
            + fates(answers.stream()
                .filter(answer -> answer.mutation().slip() == slip)
                .toList()))
        .collect(joining("\n", "all " + fates(answers) + "\n", ""));
  }

  private static Map<Fate, Long> fates(List<Answer> answers) {
    return answers.stream()
        .collect(Collectors.groupingBy(
            Answer::fate, () -> new EnumMap<>(Fate.class), Collectors.counting()));
  }
}
