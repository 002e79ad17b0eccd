package regesta;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import regesta.model.Content;
import regesta.model.History;
import regesta.parse.ActorFields;
import regesta.parse.ContentParser;
import regesta.parse.EntryFields;
import regesta.parse.Field;
import regesta.parse.FieldType;
import regesta.parse.PageFields;
import regesta.parse.SourceFields;
import regesta.parse.TopicFields;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.resolve.Drafts;
import regesta.resolve.Resolver;

/**
 * Misspells every name of a field and every reference of a content that uses them all, one letter
 * at a time. Each slip has one message, on its line: nothing that follows from it is told as well.
 */
class MisspeltIT {
  private static final String UPKEEP = """
      added: 2026-11-22
      corrections: [{date: 2026-12-01, text: The day was wrong.}]
      %s: [former-%s]
      withdrawn: {date: 2026-12-01, reason: The report was retracted.}
      allow: [{warning: raw-html, reason: The tag is quoted.}]
      draft: false
      """;

  private static final List<SourceFile> FILES = List.of(
      file("entries/ministers-agree.md", """
          ---
          title: Ministers agree
          date: 2015-05-30
          status: planned
          milestone: true
          place: Tokyo
          summary: They agree.
          actors: [ash-carter, {actor: gen-nakatani, role: host}]
          topics: [cyber-defence]
          sources:
            - star-2015-06-01
            - source: kyodo-2015-05-31
              quotes: [{at: para. 3, text: a cyber umbrella}]
          stated: 2015-05-29
          outcome: [umbrella-opens]
          variants: [{date: 2015-05-31, claim: A day later., sources: [star-2015-06-01], note: n}]
          order: 2
          %s---
          They agree <b>[@star-2015-06-01]. [He](actor:gen-nakatani) hosts
          [@kyodo-2015-05-31, para. 3].

          It is [about](topic:cyber-defence) [that](entry:umbrella-opens), says
          [the paper](source:star-2015-06-01), and see [the rules](page:about-this-site).[^1]

          [^1]: A note.

          ![A flag](images/flag.png "Photo: A. B.")
          """.formatted(UPKEEP.formatted("aliases", "entry"))),
      file("entries/umbrella-opens.md", """
          ---
          title: The umbrella opens
          date: 2015-06-02
          sources: star-2015-06-01
          status: planned
          outcome: unknown
          outcome-note: Not in the ministry's releases.
          ---
          It opens [@star-2015-06-01].
          """),
      file("actors/gen-nakatani.md", """
          ---
          name: Gen Nakatani
          native-name: 中谷元
          native-language: ja
          names: [{name: G. Nakatani, native-name: 中谷, when: 1957/1990, sources: [star-2015-06-01]}]
          sort-as: Nakatani, Gen
          reading: なかたに げん
          kind: person
          aliases: [Nakatani Gen]
          roles:
            - title: Minister of Defense
              when: 2014-12-24/2016-08-03
              organisation: mod-japan
              sources: [kyodo-2015-05-31]
            - {title: Member, attested: [2015-05-30]}
          part-of: [mod-japan]
          predecessor: [ash-carter]
          same-as: ["https://www.wikidata.org/wiki/Q28796"]
          %s---
          He writes <b>.
          """.formatted(UPKEEP.formatted("former-slugs", "actor"))),
      file("actors/ash-carter.md", """
          ---
          name: Ash Carter
          kind: person
          successor: [gen-nakatani]
          ---
          """),
      file("actors/mod-japan.md", """
          ---
          name: Ministry of Defense
          kind: organisation
          ---
          """),
      file("sources/star-2015-06-01.md", """
          ---
          type: article-newspaper
          title: Umbrella
          title-kind: seen
          publisher: The Star
          agency: Reuters
          authors: [{family: Kubo, given: Nobuhiro}, Kyodo Staff]
          published: 2015-06-01
          published-basis: dateline
          language: en
          url: https://example.org/news/1
          archived: {url: "https://archive.example/1", date: 2015-06-02}
          accessed: 2026-11-20
          via: [The Star, Reuters]
          read: excerpt
          note: Behind a paywall.
          %s---
          It says <b>.
          """.formatted(UPKEEP.formatted("aliases", "source"))),
      file("sources/kyodo-2015-05-31.md", """
          ---
          type: article-newspaper
          title: Talks
          published: 2015-05-31
          ---
          """),
      file("topics/cyber-defence.md", """
          ---
          title: Cyber defence
          order: 1
          %s---
          All of it <b>.
          """.formatted(UPKEEP.formatted("aliases", "topic"))),
      file("pages/about-this-site.md", """
          ---
          title: About
          order: 1
          %s---
          All of it <b>.
          """.formatted(UPKEEP.formatted("aliases", "page"))),
      file("site.yaml", "title: T\ndescription: D\nbase-url: https://example.org/\n"));

  private static final Pattern NAME =
      Pattern.compile("(?m)(?:^ *(?:- )?|[{,] ?)([a-z-]+):(?= |\n)");
  private static final Pattern REFERENCE = Pattern.compile(
      "(?<!former-)\\b(star-2015-06-01|kyodo-2015-05-31|gen-nakatani|ash-carter|mod-japan"
          + "|cyber-defence|umbrella-opens|about-this-site)\\b");

  private static SourceFile file(String path, String text) {
    return new SourceFile("content", path, text);
  }

  @Test
  void theContentItselfIsRight() {
    assertEquals("", told(problems(FILES)));
  }

  @Test
  void everyFieldIsThere() {
    var names = new TreeSet<String>();
    Stream.of(EntryFields.ALL, ActorFields.ALL, SourceFields.ALL, TopicFields.ALL, PageFields.ALL)
        .forEach(fields -> addNames(fields, names));
    var found = new TreeSet<String>();
    FILES.forEach(file -> NAME.matcher(file.text()).results().forEach(m -> found.add(m.group(1))));
    names.removeAll(found);
    assertEquals(Set.of(), names);
  }

  private static void addNames(List<Field<?>> fields, Set<String> names) {
    for (Field<?> field : fields) {
      names.add(field.name());
      addNames(inner(field.type()), names);
    }
  }

  private static List<Field<?>> inner(FieldType<?> type) {
    if (type instanceof FieldType.ListOf<?> list) {
      return inner(list.element());
    }
    if (type instanceof FieldType.BriefOr<?, ?> either) {
      return either.full().fields();
    }
    return type instanceof FieldType.Group<?> group ? group.fields() : List.of();
  }

  @Test
  void aMisspeltFieldHasOneMessage() {
    assertOneMessage(NAME);
  }

  @Test
  void aMisspeltReferenceHasOneMessage() {
    assertOneMessage(REFERENCE);
  }

  /** Misspells each match of the pattern in every way, and collects the slips that are not well. */
  private static void assertOneMessage(Pattern pattern) {
    var wrong = new ArrayList<String>();
    int slips = 0;
    for (SourceFile file : FILES) {
      for (MatchResult match : pattern.matcher(file.text()).results().toList()) {
        for (String slip : slips(match.group(1))) {
          var changed = file(
              file.path(),
              file.text().substring(0, match.start(1))
                  + slip
                  + file.text().substring(match.end(1)));
          slips++;
          wrong(changed, match.start(1)).ifPresent(wrong::add);
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(slips > 80, "slips: " + slips);
  }

  /** A word with a letter left out, doubled, or swapped with the one before it. */
  private static Set<String> slips(String word) {
    int middle = word.length() / 2;
    String before = word.substring(0, middle);
    String letter = word.substring(middle, middle + 1);
    String after = word.substring(middle + 1);
    String swapped = before.substring(0, middle - 1) + letter + before.charAt(middle - 1) + after;
    var slips = new LinkedHashSet<>(
        List.of(before + after, before + letter + letter + after, swapped, word + "s"));
    slips.remove(word);
    return slips;
  }

  private static Optional<String> wrong(SourceFile changed, int offset) {
    List<SourceFile> files = FILES.stream()
        .map(file -> file.path().equals(changed.path()) ? changed : file)
        .toList();
    List<Problem> found = problems(files);
    int line = changed.at(offset, 1).line();
    boolean well = found.size() == 1
        && found.get(0).at().file().equals(changed)
        && found.get(0).at().line() == line;
    return well
        ? Optional.empty()
        : Optional.of(
            "%s:%s: %s\n%s".formatted(changed.path(), line, changed.line(line), told(found)));
  }

  private static List<Problem> problems(List<SourceFile> files) {
    var problems = new Problems();
    Content content = ContentParser.parse(files, Set.of("flag.png"), Optional.empty(), problems);
    Resolver.resolve(content, History.NONE, Drafts.LEFT_OUT, problems);
    return problems.sorted();
  }

  private static String told(List<Problem> problems) {
    return problems.stream().map(Problem::format).collect(joining());
  }
}
