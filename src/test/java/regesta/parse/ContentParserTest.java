package regesta.parse;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import regesta.model.Actor;
import regesta.model.Content;
import regesta.model.Entry;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Status;
import regesta.model.Tenure;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** What a whole content becomes. */
class ContentParserTest {
  private static final String ENTRY = """
      ---
      title: "Ministers meet: Tokyo"
      date: 2013-10-03
      status: planned
      place: Tokyo
      summary: >
        Two lines
        of summary.
      actors: [gen-nakatani, {actor: ash-carter, role: host}]
      topics: cyber-defence
      sources:
        - a
        - source: b
          quotes:
            - at: para. 3
              text: 'a "cyber  umbrella"'
      stated: 2013-09-30
      outcome: unknown
      outcome-note: Not found.
      variants: [{date: 2013-10-02, sources: b, note: Local time.}]
      order: -2
      aliases: old-name
      corrections: [{date: 2026-12-01, text: The day.}]
      allow: [{warning: raw-html, reason: Quoted.}]
      draft: true
      ---
      They [met](actor:gen-nakatani) [@b, para. 3].
      """;

  private static final String ACTOR = """
      ---
      name: Gen Nakatani
      native-name: 中谷元
      kind: person
      roles:
        - title: Minister
          when: 2014-12-24/2016-08-03
          organisation: mod
          sources: [a]
        - title: Member
          attested: [2013, 2014]
      same-as: https://example.org/1
      former-slugs: [nakatani]
      ---
      """;

  private static final String SOURCE = """
      ---
      type: article-newspaper
      title: Cyber group
      title-kind: supplied
      published: 2015-06-01
      archived: {url: "https://archive.example/1", date: 2015-06-02}
      read: not-seen
      ---
      """;

  private static Content parse(Problems problems, SourceFile... files) {
    return Parsing.content(problems, files);
  }

  private static String told(Problems problems) {
    return problems.sorted().stream()
        .map(problem -> "%s %s".formatted(problem.at(), problem.message()))
        .collect(joining("\n"));
  }

  @Test
  void entryHasAllItsFields() {
    var problems = new Problems();
    Content content =
        parse(problems, Parsing.SITE, Parsing.file("entries/2013/ministers-meet.md", ENTRY));
    assertEquals("", told(problems));
    Entry entry = content.entries().get(0);
    assertEquals("ministers-meet", entry.slug().value());
    assertEquals("Ministers meet: Tokyo", entry.title());
    assertEquals("2013-10-03", entry.date().value().text());
    assertEquals("content/entries/2013/ministers-meet.md:3:7", entry.date().at().toString());
    assertEquals(Status.PLANNED, entry.status());
    assertEquals(Optional.of("Two lines of summary."), entry.summary());
    assertEquals(Optional.of("host"), entry.actors().get(1).role());
    assertEquals("cyber-defence", entry.topics().get(0).target().value());
    assertEquals(
        "a \"cyber  umbrella\"", entry.sources().get(1).quotes().get(0).text().value());
    assertEquals(Optional.of("Not found."), entry.outcome().searched());
    assertEquals(1, entry.variants().size());
    assertEquals(OptionalInt.of(-2), entry.order());
    assertEquals("old-name", entry.upkeep().aliases().get(0).target().value());
    assertEquals("raw-html", entry.upkeep().allow().get(0).warning());
    assertTrue(entry.upkeep().draft());
    assertEquals(
        "p('They ' actor:gen-nakatani('met') ' ' cite(b, para. 3) '.')", Trees.print(entry.body()));
    assertEquals(
        "content/entries/2013/ministers-meet.md:27:34",
        entry
            .body()
            .citations()
            .findFirst()
            .orElseThrow()
            .cites()
            .get(0)
            .source()
            .at()
            .toString());
  }

  @Test
  void actorAndSourceHaveTheirFields() {
    var problems = new Problems();
    Content content = parse(
        problems,
        Parsing.SITE,
        Parsing.file("actors/gen-nakatani.md", ACTOR),
        Parsing.file("sources/a.md", SOURCE),
        Parsing.file("topics/t.md", "---\ntitle: T\norder: 1\n---\n"),
        Parsing.file("pages/about.md", "---\ntitle: About\n---\n## How\n"));
    assertEquals("", told(problems));
    Actor actor = content.actors().get(0);
    assertEquals("Gen Nakatani", actor.sortAs());
    assertTrue(actor.roles().get(0).tenure() instanceof Tenure.Term);
    assertEquals(2, ((Tenure.Attested) actor.roles().get(1).tenure()).dates().size());
    assertEquals("nakatani", actor.upkeep().aliases().get(0).target().value());
    Source source = content.sources().get(0);
    assertTrue(source.titleSupplied());
    assertEquals(Source.Extent.NOT_SEEN, source.read());
    assertEquals("https://archive.example/1", source.archived().orElseThrow().url());
    assertEquals(OptionalInt.of(1), content.topics().get(0).order());
    assertEquals("h2#how('How')", Trees.print(content.pages().get(0).body()));
  }

  @Test
  void brokenFilesLeaveStandIns() {
    var problems = new Problems();
    Content content = parse(
        problems,
        Parsing.SITE,
        Parsing.file("actors/a.md", "---\nname: [\n---\n"),
        Parsing.file("actors/b.md", "---\nkind: person\n---\n"),
        Parsing.file("entries/c.md", "---\ntitle: C\ndate: May\nsources: a\n---\n"),
        Parsing.file("sources/Some Source.md", SOURCE));
    assertEquals(Map.of(Kind.ACTOR, Set.of(new Slug("a"))), content.standIns());
    assertEquals("b", content.actors().get(0).name());
    assertEquals("XXXX", content.entries().get(0).date().value().text());
    assertEquals(new Slug("some-source"), content.sources().get(0).slug());
    assertEquals(4, problems.sorted().size(), told(problems));
    assertEquals(
        Optional.of("rename it to `some-source.md`: lower-case letters, digits and hyphens"),
        problems.sorted().get(3).hint());
  }

  @Test
  void secondFileWithASlugIsTold() {
    var problems = new Problems();
    Content content = parse(
        problems,
        Parsing.file("entries/2014/x.md", ENTRY),
        Parsing.file("entries/2013/x.md", ENTRY),
        Parsing.SITE);
    assertEquals(
        "content/entries/2014/x.md:1:1 entry `x` is already in `content/entries/2013/x.md`",
        told(problems));
    assertEquals("entries/2013/x.md", content.entries().get(0).file().path());
    assertEquals(1, content.entries().size());
  }

  @Test
  void filesElsewhereAreTold() {
    var problems = new Problems();
    parse(
        problems,
        Parsing.SITE,
        Parsing.file("README.md", ""),
        Parsing.file("actor/a.md", ACTOR),
        Parsing.file("actors/more/a.md", ACTOR));
    assertEquals(
        List.of(
            Optional.of(
                "move it to one of the folders `entries`, `actors`, `sources`, `topics`, `pages`"),
            Optional.of("move it to `actors/a.md`"),
            Optional.of("move it to `actors/a.md`")),
        problems.sorted().stream().map(Problem::hint).toList());
  }

  @Test
  void settingsHaveDefaults() {
    var problems = new Problems();
    Content content = parse(
        problems,
        Parsing.file(
            "site.yaml",
            "title: T\ndescription: D\nbase-url: https://x.org/c\nas-of: 2026-11-22\n"));
    assertEquals("", told(problems));
    assertEquals("en", content.settings().language());
    assertEquals(Optional.of("https://x.org/c/"), content.settings().baseUrl());
    parse(problems);
    assertEquals("site.yaml:1:1 the content has no `site.yaml`", told(problems));
  }

  @Test
  void fileThatCouldNotBeReadIsToldOnce() {
    var problems = new Problems();
    SourceFile unread = Parsing.file("actors/a.md", "");
    problems.report(Problem.error("not-utf-8", unread.whole(), "the file is not UTF-8"));
    Content content = parse(problems, Parsing.SITE, unread);
    assertEquals(1, problems.sorted().size());
    assertEquals(Set.of(new Slug("a")), content.standIns().get(Kind.ACTOR));
  }

  @Test
  void promisesAreLines() {
    var problems = new Problems();
    SourceFile file = Parsing.file("addresses.txt", "# comment\nactors/a.html\r\n\n  index.html\n");
    Content content =
        ContentParser.parse(List.of(Parsing.SITE), Set.of(), Optional.of(file), problems);
    assertEquals(
        List.of("actors/a.html content/addresses.txt:2:1", "index.html content/addresses.txt:4:3"),
        content.promised().stream().map(line -> line.value() + " " + line.at()).toList());
  }
}
