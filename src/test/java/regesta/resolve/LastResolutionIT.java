package regesta.resolve;

import static java.util.Collections.newSetFromMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.RandomEdits;
import regesta.model.Chronology;
import regesta.model.Content;
import regesta.model.History;
import regesta.model.LinkedEntry;
import regesta.parse.ContentParser;
import regesta.parse.ParsedFiles;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.read.ContentFolder;
import regesta.read.TextReader;

/**
 * A chronology that is resolved again and again while it is edited. Enough entries that most edits
 * leave most of them alone: only then is anything kept.
 */
class LastResolutionIT {
  private static final int ENTRIES = 60;
  private static final int EDITS = 80;

  @TempDir
  private Path folder = Path.of("");

  private final TextReader texts = new TextReader();
  private final ParsedFiles parsed = new ParsedFiles();
  private final LastResolution last = LastResolution.kept();

  /** A chronology, the content that it was made of, and what was told of both. */
  private record Resolved(Content content, Chronology chronology, List<Problem> problems) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyEditIsResolvedAsIfAllWereNew(long seed) throws IOException {
    var edits = new RandomEdits(folder, ENTRIES, seed);
    edits.writeAll();
    for (int i = 0; i < EDITS; i++) {
      String edit = i == 0 ? "nothing" : edits.edit();
      Resolved again = resolve(edits.touched());
      Resolved anew = resolve(new ParsedFiles(), LastResolution.notKept());
      assertSame(anew, again, "seed %d, edit %d: %s".formatted(seed, i, edit));
    }
  }

  private static void assertSame(Resolved anew, Resolved again, String when) {
    assertEquals(anew.problems(), again.problems(), when);
    assertEquals(anew.content(), again.content(), when);
    Chronology expected = anew.chronology();
    Chronology actual = again.chronology();
    assertEquals(expected.asOf(), actual.asOf(), when);
    assertEquals(expected.entries(), actual.entries(), when);
    assertEquals(expected.withdrawn(), actual.withdrawn(), when);
    assertEquals(expected.byReportDate(), actual.byReportDate(), when);
    assertEquals(actors(expected), actors(actual), when);
    assertEquals(expected.sources(), actual.sources(), when);
    assertEquals(expected.topics(), actual.topics(), when);
    assertEquals(expected.years(), actual.years(), when);
    assertEquals(expected.redirects(), actual.redirects(), when);
  }

  /** All that is known of actors; whom they appear with is found when it is asked for. */
  private static List<List<Object>> actors(Chronology chronology) {
    return chronology.actors().stream()
        .map(actor -> List.<Object>of(
            actor.actor(),
            actor.names(),
            actor.roles(),
            actor.entries(),
            actor.with(),
            actor.partOf(),
            actor.parts(),
            actor.cited()))
        .toList();
  }

  @Test
  void anEditOfAnEntryLeavesAllButItsNeighboursAlone() throws IOException {
    Chronology before = written();
    LinkedEntry edited = entry(before, "entry-7");
    Chronology now = change("entries/entry-7.md", "title: .*", "title: Other").chronology();

    assertEquals("Other", entry(now, "entry-7").entry().title());
    // Those before and after it in time, and those before and after it of each of its actors.
    int concerned = 3 + 2 * edited.actors().size();
    assertTrue(count(before.entries(), now.entries()) >= before.entries().size() - concerned);
  }

  @Test
  void anEditOfAnActorLeavesEntriesAloneThatDoNotNameIt() throws IOException {
    Chronology before = written();
    Chronology now = change("actors/actor-2.md", "name: .*", "name: Other").chronology();

    List<LinkedEntry> naming = now.entries().stream()
        .filter(entry -> entry.actors().stream().anyMatch(part -> part.name().equals("Other")))
        .toList();
    assertTrue(!naming.isEmpty() && count(before.entries(), naming) == 0);
    List<LinkedEntry> others = now.entries().stream()
        .filter(entry -> !entry.entry().file().text().contains("actor-2"))
        .toList();
    assertTrue(others.size() * 4 > ENTRIES, "only %d others".formatted(others.size()));
    assertEquals(others.size(), count(before.entries(), others));
  }

  @Test
  void namesAreInTheOrderOfTheLanguageThatIsSpokenNow() throws IOException {
    written();
    write("actors/actor-1.md", "---\nname: Ärla\nkind: person\n---\n");
    Resolved inEnglish = write("actors/actor-2.md", "---\nname: Zorn\nkind: person\n---\n");
    assertTrue(isBefore("actor-1", "actor-2", inEnglish.chronology()));
    Resolved inSwedish = write("site.yaml", "title: T\ndescription: D.\nlanguage: sv\n");
    assertTrue(isBefore("actor-2", "actor-1", inSwedish.chronology()));
  }

  @Test
  void whatASourceLetsTellOfAnEntryIsToldUntilItIsMended() throws IOException {
    written();
    write("entries/entry-7.md", """
        ---
        title: Entry
        date: 1990
        sources: source-1
        ---

        Text [@source-1].
        """);
    String source = "---\ntype: report\ntitle: Source\npublished: %d\n---\n";
    assertFalse(tells("sources-too-old", write("sources/source-1.md", source.formatted(1991))));
    assertTrue(tells("sources-too-old", write("sources/source-1.md", source.formatted(1981))));
    assertTrue(tells("sources-too-old", write("topics/topic-1.md", "---\ntitle: Topic\n---\n")));
    assertFalse(tells("sources-too-old", write("sources/source-1.md", source.formatted(1991))));
  }

  private static boolean tells(String problem, Resolved resolved) {
    return resolved.problems().stream()
        .filter(told -> told.at().file().path().equals("entries/entry-7.md"))
        .anyMatch(told -> told.name().equals(problem));
  }

  private static boolean isBefore(String one, String other, Chronology chronology) {
    List<String> slugs = chronology.actors().stream()
        .map(linked -> linked.actor().slug().value())
        .toList();
    return slugs.indexOf(one) < slugs.indexOf(other);
  }

  private Resolved change(String path, String pattern, String text) throws IOException {
    return write(path, Files.readString(folder.resolve(path)).replaceFirst(pattern, text));
  }

  private Resolved write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.writeString(file, text);
    return resolve(Set.of(file));
  }

  private Chronology written() throws IOException {
    new RandomEdits(folder, ENTRIES, 4).writeAll();
    return resolve(Set.of()).chronology();
  }

  private Resolved resolve(Set<Path> touched) throws IOException {
    texts.forget(touched);
    return resolve(parsed, last);
  }

  private Resolved resolve(ParsedFiles known, LastResolution before) throws IOException {
    var problems = new Problems();
    ContentFolder read = ContentFolder.read(folder, "content", texts, problems);
    Content content =
        ContentParser.parse(read.files(), Set.of(), Optional.empty(), known, problems);
    Chronology chronology =
        Resolver.resolve(content, History.NONE, Drafts.LEFT_OUT, before, problems);
    return new Resolved(content, chronology, problems.sorted());
  }

  private static LinkedEntry entry(Chronology chronology, String slug) {
    return chronology.entries().stream()
        .filter(entry -> entry.slug().value().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  /** How many of some things are the very same objects as some of others. */
  private static long count(Collection<LinkedEntry> some, Collection<LinkedEntry> others) {
    Set<LinkedEntry> same = newSetFromMap(new IdentityHashMap<>());
    same.addAll(some);
    return others.stream().filter(same::contains).count();
  }
}
