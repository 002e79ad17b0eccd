package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.Project.Answer;

/** Takes over files of other programs, as a user does. */
class ForeignImportIT {
  private Project project = new Project(Path.of(""));

  @BeforeEach
  void create(@TempDir Path folder) throws IOException {
    project = Project.in(folder);
  }

  private String file(String name, String text) throws IOException {
    Path file = project.folder().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void writesDraftsAndTellsWhatIsLost() throws IOException {
    String table = file(
        "t.csv",
        "When,Headline,Who,Extra\n2015-06-01,Ministers meet,Nakatani Gen,lost\n2016,\"Next, then\",,\n");
    Answer answer = project.run(
        "import",
        "csv",
        table,
        "--map",
        "date=When",
        "--map",
        "title=Headline",
        "--map",
        "actors=Who");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.err().contains("t.csv:2:40: warning: `Extra` is not carried"), answer.err());
    assertTrue(
        answer
            .out()
            .endsWith("new drafts of entries: 2; new sources: 1; new topics: 0;"
                + " not carried, as told: 1\n"),
        answer.out());
    String entry = project.text("entries/2015/2015-06-01-ministers-meet.md");
    assertTrue(entry.contains("\nactors: [gen-nakatani]\n"), entry);
    project.assertSound();
    assertEquals(
        0,
        project
            .run("import", "csv", table, "--map", "date=When", "--map", "title=Headline")
            .status());
    assertEquals(
        2,
        project.files().stream()
            .filter(path -> path.contains("2015-06-01-m") || path.contains("next-then"))
            .count());
  }

  @Test
  void anEntryWithoutItsSourceIsNotPublished() throws IOException {
    String timeline = file(
        "t.json",
        "{\"events\":[{\"start_date\":{\"year\":2015},\"text\":{\"headline\":\"A\",\"text\":\"B\"}}]}");
    assertEquals(0, project.run("import", "timelinejs", timeline).status());
    String path = "entries/2015/2015-a.md";
    project.write(path, project.text(path).replace("\ndraft: true\n", "\n"));
    Answer answer = project.run("check", "--templates", "templates");
    assertEquals(1, answer.status());
    assertTrue(answer.err().contains("[reference-to-draft]"), answer.err());
    assertTrue(answer.err().contains("[unwritten-text]"), answer.err());
  }

  @Test
  void readsAFolder() throws IOException {
    file("posts/2015-06-01-meet.md", "---\nlayout: post\n---\nThey met.\n");
    file("posts/more/x.markdown", "---\ntitle: X\nwhen: 2014\n---\n");
    file("posts/picture.png", "");
    String mapping = file("mapping.yaml", "title: title\ndate: when\n");
    Answer answer = project.run(
        "import", "markdown", project.folder().resolve("posts").toString(), "--mapping", mapping);
    assertEquals(0, answer.status(), answer.err());
    assertTrue(
        project
            .files()
            .containsAll(Set.of("entries/2015/2015-06-01-meet.md", "entries/2014/2014-x.md")),
        answer.out());
    project.assertSound();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          csv        | date=X     | 2 | `--map` takes two names
          csv        | when       | 1 | there is no such file
          timelinejs |            | 1 | there is no such file
          simile     |            | 1 | there is no such file
          markdown   |            | 1 | there is no such file
          """)
  void saysWhatIsWrong(String form, String map, int status, String message) throws IOException {
    var before = project.files();
    String missing = project.folder().resolve("missing").toString();
    Answer answer = map == null
        ? project.run("import", form, missing)
        : project.run("import", form, missing, "--map", status == 2 ? "title" : "title=" + map);
    assertEquals(status, answer.status(), answer.err());
    assertTrue(answer.err().contains(message), answer.err());
    assertEquals(before, project.files());
  }

  @Test
  void aWrongDateStopsTheImport() throws IOException {
    var before = project.files();
    Answer answer =
        project.run("import", "csv", file("t.csv", "date,title\n2015,A\n2015-02-30,B\n"));
    assertEquals(1, answer.status());
    assertTrue(answer.err().contains("t.csv:3:1: error: "), answer.err());
    assertTrue(answer.err().endsWith("nothing was written\n"), answer.err());
    assertEquals(before, project.files());
  }

  @Test
  void helpNamesWhatCanBeImported() {
    String help = project.run("import", "--help").out();
    for (String word : Set.of("timelinejs", "csv", "markdown", "simile", "issue-form")) {
      assertTrue(help.contains("\n  " + word), help);
    }
    assertTrue(project.run("import", "csv", "--help").out().contains("--map=OURS=THEIRS"));
  }
}
