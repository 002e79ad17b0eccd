package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.Project.Answer;

/** Compares two versions of a content. */
class ChangesCommandIT {
  private Project before = new Project(Path.of(""));
  private Project after = new Project(Path.of(""));

  @BeforeEach
  void create(@TempDir Path folder) throws IOException {
    before = Project.in(folder.resolve("before"));
    after = Project.in(folder.resolve("after"));
  }

  private String changes() {
    Answer answer = after.run("changes", "--from", before.content().toString());
    assertEquals(0, answer.status(), answer.err());
    assertEquals("", answer.err());
    return answer.out();
  }

  private static String entry(String title, String date, String more) {
    return "---\ntitle: '%s'\ndate: %s\nsources: star-2015-06-01\n%s---\nText [@star-2015-06-01].\n"
        .formatted(title, date, more);
  }

  @Test
  void nothingChangedIsSaid() throws IOException {
    after.write("topics/guidelines.md", after.text("topics/guidelines.md").replace("\n", "\r\n"));
    assertEquals("## What changed\n\nNothing in the content changed.\n", changes());
  }

  @Test
  void everythingThatChangedIsSaid() throws IOException {
    before.write("entries/2015/kept.md", entry("Kept", "2015-05", ""));
    after.write("entries/2015/kept.md", entry("Kept", "2015-05-30", ""));
    before.write("entries/2015/old.md", entry("Moved", "2015", ""));
    after.write("entries/2015/new.md", entry("Moved on", "2015", "aliases: [old]\n"));
    before.write("entries/2015/ready.md", entry("Ready", "2015", "draft: true\n"));
    after.write("entries/2015/ready.md", entry("Ready", "2015", ""));
    after.write("entries/2015/idea.md", entry("Idea", "2015", "draft: true\n"));
    Files.delete(after.content().resolve("topics/guidelines.md"));
    after.write("actors/ash-carter.md", "---\nname: Ash Carter\nkind: person\n---\n");
    after.write("site.yaml", "title: Other\ndescription: D\n");
    assertEquals("""
        ## What changed

        ### Entries

        Added (1)

        - `2015` Idea (draft), `entries/2015/idea.md`

        Changed (3)

        - `2015-05-30` Kept; was dated `2015-05`, `entries/2015/kept.md`
        - `2015` Moved on; was “Moved”; was `entries/2015/old.md`, `entries/2015/new.md`
        - `2015` Ready; was a draft, `entries/2015/ready.md`

        ### Actors

        Added (1)

        - Ash Carter, `actors/ash-carter.md`

        ### Topics

        Removed (1)

        - Guidelines, `topics/guidelines.md`

        The settings in `site.yaml` changed.
        """, changes());
  }

  @Test
  void aFileThatCannotBeReadIsNotTakenForRemoved() throws IOException {
    after.write("entries/2015/talks.md", "no front matter");
    assertTrue(changes().contains("### Entries\n\nCannot be read\n\n- `talks`\n"), changes());
  }

  @Test
  void aTitleIsNoMarkup() throws IOException {
    after.write(
        "entries/2015/a.md", entry("<img src=x> [a](https://b.example) @all | *b*", "2015", ""));
    String line = "\\<img src=x\\> \\[a\\]\\(https\\://b.example\\) \\@all \\| \\*b\\*,";
    assertTrue(changes().contains(line), changes());
  }

  @Test
  void aLongListIsCut() throws IOException {
    for (int i = 0; i < 120; i++) {
      after.write("topics/t-%d.md".formatted(i), "---\ntitle: T\n---\n");
    }
    assertTrue(changes().contains("Added (120)"), changes());
    assertTrue(changes().contains("- and 20 more\n"), changes());
  }

  @Test
  void theEarlierVersionMustBeThere() {
    assertEquals(2, after.run("changes").status());
    Answer answer = after.run("changes", "--from", "nowhere");
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("there is no folder `nowhere`"), answer.err());
  }
}
