package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.Project.Answer;
import regesta.model.Kind;
import regesta.parse.Field;
import regesta.parse.FileFields;

/** Makes new files as a user does, from options and by answering questions. */
class NewCommandIT {
  private static final String ENTRY = "entries/2015/2015-05-30-ministers-meet.md";

  private Project project = new Project(Path.of(""));

  @BeforeEach
  void create(@TempDir Path folder) throws IOException {
    project = Project.in(folder);
  }

  private Answer ministersMeet(String... more) {
    String[] command = {
      "new", "entry", "Ministers meet", "--date", "2015-05-30", "--source", "star-2015-06-01"
    };
    return project.run(Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void anEntryIsASoundDraftAtTheRightPlace() throws IOException {
    Answer answer = ministersMeet("--actor", "gen-nakatani", "--topic", "guidelines");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains(ENTRY + " is written"), answer.out());
    String text = project.text(ENTRY);
    assertTrue(text.contains("\ntitle: Ministers meet\n"), text);
    assertTrue(text.contains("\ndate: 2015-05-30\n"), text);
    assertTrue(text.contains("\nactors: [gen-nakatani]\n"), text);
    assertTrue(text.contains("\ntopics: [guidelines]\n"), text);
    assertTrue(text.contains("\n  - source: star-2015-06-01\n"), text);
    assertTrue(text.contains("\ndraft: true\n"), text);
    project.assertSound();
  }

  @Test
  void aFinishedEntryIsSound() throws IOException {
    ministersMeet();
    String text = project.text(ENTRY);
    assertTrue(text.contains("\nTo write: "), text);
    project.write(
        ENTRY,
        text.replace("\ndraft: true\n", "\n").replaceAll("\nTo write: .* \\[@", "\nThey met [@"));
    project.assertSound();
  }

  @ParameterizedTest
  @CsvSource({
    "entry, entries/2015/2015-05-30-ministers-meet.md",
    "source, sources/a-paper-2015-05-30.md",
    "actor, actors/ministers-meet.md",
    "topic, topics/ministers-meet.md"
  })
  void everyFieldStandsInTheFile(String kind, String path) throws IOException {
    Answer answer = project.run(
        switch (kind) {
          case "entry" ->
            new String[] {
              "new", "entry", "Ministers meet", "--date=2015-05-30", "--source=star-2015-06-01"
            };
          case "source" ->
            new String[] {
              "new",
              "source",
              "Ministers meet",
              "--type=report",
              "--publisher=A Paper",
              "--published=2015-05-30",
              "--url=https://a.example/2"
            };
          case "actor" -> new String[] {"new", "actor", "Ministers meet", "--kind=body"};
          default -> new String[] {"new", "topic", "Ministers meet"};
        });
    assertEquals(0, answer.status(), answer.err());
    String text = project.text(path);
    for (Field<?> field : fields(kind)) {
      assertTrue(text.contains("\n# " + field.description() + "\n"), field.name());
      boolean given = text.contains("\n" + field.name() + ":");
      assertTrue(given || text.contains("\n#" + field.line() + "\n"), field.name());
    }
    project.assertSound();
  }

  private static Iterable<Field<?>> fields(String kind) {
    return FileFields.all().stream()
        .filter(file -> file.kind().map(Kind::word).filter(kind::equals).isPresent())
        .findFirst()
        .orElseThrow()
        .fields();
  }

  @Test
  void aFieldIsUsedByRemovingItsMark() throws IOException {
    ministersMeet();
    String text = project.text(ENTRY);
    for (String name : Set.of("place", "status", "summary", "stated", "order", "quotes")) {
      assertTrue(text.contains("#" + name + ": "), name);
      text = text.replace("#" + name + ": ", name + ": ");
    }
    project.write(ENTRY, text);
    project.assertSound();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-05-30 | Ministers meet | entries/2015/2015-05-30-ministers-meet.md",
        "2015-05    | Ministers meet | entries/2015/2015-05-ministers-meet.md",
        "2014       | Ministers meet | entries/2014/2014-ministers-meet.md",
        "2015-22    | Ministers meet | entries/2015/2015-ministers-meet.md",
        "2015-05-30~ | Ministers meet | entries/2015/2015-05-30-ministers-meet.md",
        "[2015-05-22..2015-05-28] | A | entries/2015/2015-05-a.md",
        "[..2015-05-31] | A | entries/2015/2015-a.md",
        "1997/2015  | A | entries/1997/1997-a.md",
        "-0044-03-15 | Cæsar is killed | entries/-0044/caesar-is-killed.md",
        "2015-05-30 | Übereinkunft: São Paulo & Łódź | "
            + "entries/2015/2015-05-30-ubereinkunft-sao-paulo-lodz.md",
        "2015-05-30 | A title that is far too long to be an address of a page | "
            + "entries/2015/2015-05-30-a-title-that-is-far-too-long-to-be-an.md"
      })
  void theFileIsNamedForDateAndTitle(String date, String title, String path) throws IOException {
    Answer answer =
        project.run("new", "entry", title, "--date", date, "--source", "star-2015-06-01");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(project.files().contains(path), project.files().toString());
    project.assertSound();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
          Kubo, Nobuhiro    | "{family: Kubo, given: Nobuhiro}"
          半沢,尚久         | "{family: 半沢, given: 尚久}"
          O'Neill, J. {'J'} | "{family: O'Neill, given: 'J. {''J''}'}"
          Kyodo Staff       | Kyodo Staff
          Sea, Air and Land, Ministry of | "'Sea, Air and Land, Ministry of'"
          """)
  void anAuthorIsTakenApartAtItsComma(String author, String yaml) throws IOException {
    Answer answer =
        project.run("new", "source", "Talks", "--author", author, "--author=Jane Doe", "--slug=a");
    assertEquals(0, answer.status(), answer.err());
    String text = project.text("sources/a.md");
    assertTrue(text.contains("\nauthors: [" + yaml + ", Jane Doe]\n"), text);
    project.assertSound();
  }

  @Test
  void aTitleIsReadBackAsItWasGiven() throws IOException {
    String title = "'A: b' #c — [d], \"e\" {f}: g";
    Answer answer = project.run("new", "topic", title, "--slug", "odd");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(project.text("topics/odd.md").contains("\ntitle: '''A: b'' #c — [d], "));
    project.assertSound();
  }

  @Test
  void nothingIsEverReplaced() throws IOException {
    ministersMeet();
    project.write(ENTRY, "years of work");
    Answer answer = ministersMeet();
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("/content/" + ENTRY + "` exists already"), answer.err());
    assertTrue(
        answer
            .err()
            .contains("hint: change that file, or give the new one another name, such as"
                + " `2015-05-30-ministers-meet-2`"),
        answer.err());
    assertTrue(answer.err().endsWith("nothing was written\n"), answer.err());
    assertEquals("years of work", project.text(ENTRY));
    assertEquals(0, ministersMeet("--slug", "another-name").status());
  }

  @Test
  void aSlugOfAnotherYearIsTaken() throws IOException {
    Answer answer = project.run(
        "new", "entry", "Talks", "--date=1999", "--source=star-2015-06-01", "--slug=talks");
    assertEquals(2, answer.status());
    assertTrue(
        answer.err().contains("/content/entries/2015/talks.md` exists already"), answer.err());
  }

  @Test
  void whatIsMissingIsNamedWhereNobodyCanBeAsked() {
    Answer answer = project.run("new", "entry", "Ministers meet");
    assertEquals(2, answer.status());
    assertTrue(answer.err().startsWith("regesta: missing `--date`, `--source`\n"), answer.err());
    assertTrue(answer.err().contains("hint: for example `new entry "), answer.err());
    assertEquals(2, project.run("new", "actor").status());
    assertEquals(2, project.run("new").status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--actor=gen-nakatni | there is an actor named `gen-nakatani`",
        "--topic=guidlines | there is a topic named `guidelines`",
        "--source=nowhere | if it is a new one, make it first, with `new source`",
        "--actor=Gen Nakatani | write `gen-nakatani`",
        "--status=plannd | write `planned`",
        "--slug=Two Words | write `two-words`",
        "--slug=../escape | write `escape`"
      })
  void aWrongOptionIsAnsweredWithTheWayOut(String option, String hint) throws IOException {
    Set<String> before = project.files();
    Answer answer = ministersMeet(option);
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("hint: " + hint), answer.err());
    assertEquals(before, project.files());
  }

  @Test
  void aDateThatIsNoneIsAnsweredWithTheHint() {
    Answer answer = project.run(
        "new", "entry", "Ministers meet", "--date", "30 May 2015", "--source", "star-2015-06-01");
    assertEquals(2, answer.status());
    assertTrue(answer.err().startsWith("--date:1:"), answer.err());
    assertTrue(answer.err().contains("hint: write `2015-05-30`"), answer.err());
  }

  @ParameterizedTest
  @CsvSource({"2016-01-01, every source is older than", "../.., has neither a beginning nor an end"
  })
  void aFileThatWouldBeWrongIsNotWritten(String date, String message) throws IOException {
    Set<String> before = project.files();
    Answer answer =
        project.run("new", "entry", "Later", "--date", date, "--source=star-2015-06-01");
    assertEquals(1, answer.status());
    assertTrue(answer.err().contains(message), answer.err());
    assertEquals(before, project.files());
  }

  @Test
  void aTitleWithoutLettersOfAsciiNeedsAName() throws IOException {
    Answer answer = project.run("new", "actor", "防衛省", "--kind", "organisation");
    assertEquals(2, answer.status());
    assertEquals("""
        regesta: the name has no letter from a to z to make the file's name of
          hint: give one, such as `--slug gen-nakatani`
        nothing was written
        """, answer.err());
  }

  @Test
  void aNameForTheFileIsAskedForInWordsThatSayWhatToType() throws IOException {
    Answer answer = project.typing(
        "Mod Japan\ngen-nakatani\nmod-japan\n", "new", "actor", "防衛省", "--kind=body");
    assertEquals(0, answer.status(), answer.err());
    assertEquals("""
          the name has no letter from a to z to make the file's name of
          `Mod Japan` is not a slug
          hint: write `mod-japan`: lower-case letters, digits and hyphens
          `%s/actors/gen-nakatani.md` exists already
          hint: change that file, or give the new one another name, such as `gen-nakatani-2`
        """.formatted(project.content()), answer.err());
    assertTrue(answer.out().startsWith("""
            the file's name, without .md
              lower-case letters, digits and hyphens, for example gen-nakatani
            > \
            """), answer.out());
    assertTrue(project.files().contains("actors/mod-japan.md"));
  }

  @Test
  void theUserIsAskedForWhatIsMissingUntilItIsRight() throws IOException {
    String typed = """

        Ministers meet
        30 May 2015
        2015-05-30
        star
        star-2015-06-01
        gen-nakatani, gen-nakatani-2
        gen-nakatani

        """;
    Answer answer = project.typing(typed, "new", "entry");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().startsWith("what happened, in one line\n  for example "), answer.out());
    assertTrue(answer.err().startsWith("  this needs an answer; "), answer.err());
    assertTrue(answer.err().contains("hint: write `2015-05-30`"), answer.err());
    assertTrue(answer.err().contains("unknown source `star`"), answer.err());
    assertTrue(answer.err().contains("unknown actor `gen-nakatani-2`"), answer.err());
    String text = project.text(ENTRY);
    assertTrue(text.contains("\nactors: [gen-nakatani]\n"), text);
    assertTrue(text.contains("\n#topics: "), text);
    project.assertSound();
  }

  @Test
  void theAnswerToAWrongAnswerSaysWhatToType() {
    String typed = """
        A
        monday
        2013-..
        '2015-05'
        2015-05-30
        The Star
        star-2015-06-01.md
        [star-2015-06-01]
        Nakatani; Guidelines


        """;
    Answer answer = project.typing(typed, "new", "entry");
    assertEquals(0, answer.status(), answer.err());
    assertEquals("""
          `monday` is not a date
          hint: for example `2013-10-03`
          an open end stands behind a slash
          hint: write `2013/..`
          a date has only digits and plain hyphens
          hint: write `2015-05`
          unknown source `the-star`
          hint: there is a source named `star-2015-06-01`
          no file has the name `star-2015-06-01.md`
          hint: write `star-2015-06-01`
          unknown actor `nakatani`
          hint: there is an actor named `gen-nakatani`
          unknown actor `guidelines`
          hint: if it is a new one, make it first, with `new actor`
        """, answer.err());
  }

  @Test
  void whatThereIsIsListedOnRequest() {
    Answer entry =
        project.typing("2015-05-30\n?\nstar-2015-06-01\n?\n\n\n", "new", "entry", "Ministers meet");
    assertTrue(entry.out().contains("""
            what it is drawn from, at least one
              type the names of files in content/sources/, without .md and with commas between;
              for example star-2015-06-01; ? lists them
            >   star-2015-06-01
            """), entry.out());
    assertTrue(entry.out().contains("Enter leaves it out\n>   gen-nakatani\n"), entry.out());
    Answer source = project.typing("?\nbook\n\n\n\n", "new", "source", "A book");
    assertTrue(source.out().contains("\n  article-newspaper\n  bill\n"), source.out());
  }

  @Test
  void whatWasGivenIsNotAskedForAgain() throws IOException {
    Answer answer = project.typing(
        "2015-05-30\n\n\n", "new", "entry", "Ministers", "meet", "--source", "star-2015-06-01");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().startsWith("when, no more precise"), answer.out());
    assertTrue(project.files().contains(ENTRY), project.files().toString());
  }

  @Test
  void aCommandWithAllThatIsNeededAsksNothing() {
    Answer answer =
        project.typing("", "new", "entry", "A", "--date=2015-05-30", "--source=star-2015-06-01");
    assertEquals(0, answer.status(), answer.err());
    assertFalse(answer.out().contains(">"), answer.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ministers meet\n", "Ministers meet\n2015-05-30\nwrong\n"})
  void endingTheInputEndsTheCommand(String typed) throws IOException {
    Set<String> before = new TreeSet<>(project.files());
    Answer answer = project.typing(typed, "new", "entry");
    assertEquals(2, answer.status());
    assertTrue(answer.err().endsWith("nothing was written\n"), answer.err());
    assertFalse(answer.err().contains("\tat "), answer.err());
    assertEquals(before, project.files());
  }

  @Test
  void aSourceIsAskedForToo() throws IOException {
    String typed = """
        Tokyo plans
        article-newspapr
        article-newspaper
        The Star
        2015-06-02
        example.org
        https://example.org/
        """;
    Answer answer = project.typing(typed, "new", "source");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.err().contains("write `article-newspaper`"), answer.err());
    assertTrue(answer.err().contains("write `https://example.org`"), answer.err());
    assertTrue(project.text("sources/star-2015-06-02.md").contains("\npublisher: The Star\n"));
    project.assertSound();
  }

  @Test
  void aMissingFolderIsAnsweredWithTheWayOut() throws IOException {
    var nowhere = new Project(project.folder().resolve("nowhere"));
    Answer answer = nowhere.run("new", "topic", "A");
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("there is no folder `"), answer.err());
    assertFalse(Files.exists(nowhere.content()));
  }
}
