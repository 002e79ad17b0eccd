package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.Project.Answer;

/** Makes drafts from saved texts as a user does. */
class DraftCommandIT {
  private static final String SOURCE = "sources/example-today-2015-06-03.md";
  private static final String ENTRY = "entries/2015/example-today-2015-06-03-draft.md";

  private static final List<String> SENTENCES = List.of(
      "Defence Minister Gen Nakatani met his counterpart in Singapore on Saturday.",
      "The guidelines were released in April, and a review will follow by the end of August.",
      "Nakatani said last week that \"nothing: is decided\" yet, and that it's early.");

  private Project project = new Project(Path.of(""));

  @BeforeEach
  void create(@TempDir Path folder) throws IOException {
    project = Project.in(folder);
  }

  private String saved(String name, String text) throws IOException {
    Path file = project.folder().resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  private String text(String date) {
    return "Ministers meet in Singapore\n\nExample Today %s\n\n%s\n\nRelated Articles\n"
        .formatted(date, String.join("\n\n", SENTENCES));
  }

  @Test
  void aTextBecomesASourceAndADraft() throws IOException {
    Set<String> before = project.files();
    Answer answer =
        project.run("draft", saved("a.txt", text("31-05-2015")), "--published", "2015-06-03");
    assertEquals(0, answer.status(), answer.err());
    Set<String> added = new TreeSet<>(project.files());
    added.removeAll(before);
    assertEquals(Set.of(SOURCE, ENTRY), added);
    assertTrue(project.text(SOURCE).contains("\ntitle: Ministers meet in Singapore\n"));
    assertTrue(project.text(SOURCE).contains("\npublished: 2015-06-03\n"));
    String entry = project.text(ENTRY);
    assertTrue(entry.contains("\n# 4. Name the file for the entry: "), entry);
    assertTrue(entry.contains("\ndraft: true\n"), entry);
    assertTrue(entry.contains("\nactors: [gen-nakatani]\n"), entry);
    assertTrue(entry.contains("\ndate: 2015-05-30\n"), entry);
    assertTrue(entry.contains("para. 2: “April”\n#    date: 2015-04\n"), entry);
    assertTrue(
        entry.contains("para. 2: “by the end of August”\n#    date: '[..2015-08-31]'"), entry);
    assertTrue(
        entry.contains("para. 3: “last week”\n#    date: '[2015-05-24..2015-05-31]'"), entry);
    project.assertSound();
  }

  @Test
  void noSentenceOfTheSourceStandsInOurWords() throws IOException {
    project.run("draft", saved("a.txt", text("June 3, 2015")));
    Stream<String> ours = project
        .text(ENTRY)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .filter(line -> !line.startsWith("        text: "));
    String published = String.join("\n", ours.toList());
    for (String sentence : SENTENCES) {
      String[] words = sentence.split(" ");
      for (int i = 0; i + 3 <= words.length; i++) {
        String three = String.join(" ", List.of(words).subList(i, i + 3));
        assertFalse(published.contains(three), three);
      }
    }
    assertTrue(published.contains("title: 'To write: "), published);
  }

  @Test
  void whatWasFoundAndWhatWasNotIsSaid() throws IOException {
    Answer answer = project.run("draft", saved("a.txt", text("June 3, 2015")));
    List<String> lines = answer.out().lines().toList();
    assertEquals("title: Ministers meet in Singapore (first line of the text)", lines.get(0));
    assertTrue(lines.contains("publisher: Example Today (beside the date)"), answer.out());
    assertTrue(lines.contains("agency: not found"), answer.out());
    assertTrue(lines.contains("published: 2015-06-03 (page line “June 3, 2015”)"), answer.out());
    assertTrue(lines.contains("known actors: gen-nakatani"), answer.out());
    assertTrue(answer.out().contains("3 paragraphs"), answer.out());
    assertTrue(answer.out().contains(ENTRY + " is written"), answer.out());
    assertTrue(lines.get(lines.size() - 1).startsWith("next: "), answer.out());
  }

  @Test
  void aPageWithoutADateAsksForIt() throws IOException {
    Set<String> before = project.files();
    String file = saved("a.html", "<h1>Ministers</h1><p>" + String.join("<p>", SENTENCES));
    Answer answer = project.run("draft", file);
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("does not say on which day"), answer.err());
    assertTrue(answer.err().contains("`--published 2015-06-01`"), answer.err());
    assertEquals(before, project.files());
    Answer given = project.run(
        "draft",
        file,
        "--published",
        "2015-06-03",
        "--source-slug",
        "given",
        "--publisher",
        "P: Q",
        "--url",
        "https://a.example/2");
    assertEquals(0, given.status(), given.err());
    assertTrue(project.text("sources/given.md").contains("\npublisher: 'P: Q'\n"));
    assertTrue(project.text("sources/given.md").contains("\nurl: https://a.example/2\n"));
    project.assertSound();
  }

  @Test
  void nothingIsReplacedAndNothingHalfWritten() throws IOException {
    String file = saved("a.txt", text("June 3, 2015"));
    project.write(ENTRY, "---\ntitle: Mine\n---\n");
    Set<String> before = project.files();
    Answer answer = project.run("draft", file);
    assertTrue(answer.status() != 0, answer.out());
    assertEquals(before, project.files());
    assertEquals("---\ntitle: Mine\n---\n", project.text(ENTRY));
    Answer taken = project.run("draft", file, "--source-slug", "star-2015-06-01");
    assertEquals(2, taken.status());
    assertTrue(
        taken.err().contains("/content/sources/star-2015-06-01.md` exists already"), taken.err());
    assertTrue(taken.err().contains("`--source-slug`"), taken.err());
  }

  @Test
  void aFileThatIsNotFoundIsAnsweredWithTheWayOut() {
    Answer missing = project.run("draft", "nowhere.txt");
    assertEquals(2, missing.status());
    assertEquals("""
        regesta: there is no file `nowhere.txt`
          hint: give the way to it from this folder, such as `../Downloads/page.html`
        """, missing.err());
    Answer inParts = project.run("draft", "saved", "page.html");
    assertEquals(2, inParts.status());
    assertEquals("""
        regesta: `draft` takes one file, and here are 2
          hint: if the name has spaces, put it in quotes: `draft "saved page.html"`
        """, inParts.err());
  }

  @Test
  void aFileOfAnotherKindIsRefusedWithTheWayOut() throws IOException {
    Set<String> before = project.files();
    Answer markdown = project.run("draft", saved("README.md", text("June 3, 2015")));
    assertEquals(2, markdown.status());
    assertEquals("""
        regesta: `README.md` is a Markdown file, not the saved page of a source
          hint: save the page as `.html`, or its text as `.txt`, and give that file
        """, markdown.err());
    Answer document = project.run("draft", saved("page.v2.pdf", "%PDF"));
    assertTrue(
        document.err().startsWith("regesta: a file that ends in `.pdf` is no saved page or text\n"),
        document.err());
    Answer nameless = project.run("draft", saved("page", text("June 3, 2015")));
    assertTrue(
        nameless
            .err()
            .startsWith("regesta: the name `page` does not say whether it is a page or a text\n"),
        nameless.err());
    assertEquals(before, project.files());
  }

  @Test
  void aFileWithoutATextIsRefused() throws IOException {
    assertEquals(2, project.run("draft", saved("a.txt", "Menu\nHome\n")).status());
    assertEquals(2, project.run("draft", saved("b.txt", "")).status());
    assertEquals(2, project.run("draft").status());
    Answer day = project.run("draft", saved("c.txt", text("")), "--published", "last week");
    assertEquals(2, day.status());
    assertTrue(day.err().contains("write a day"), day.err());
  }

  @Test
  void aPageMayBeInAnotherEncoding() throws IOException {
    Path file = project.folder().resolve("a.html");
    String page = """
        <html lang="ja"><head><meta charset="Shift_JIS"><title>会談</title></head><body>
        <p>2025年5月31日</p><p>中谷元防衛相は31日、シンガポールで米国の国防長官と会談し、協力を強めることで一致した。</p></body></html>
        """;
    Files.write(file, page.getBytes(Charset.forName("Shift_JIS")));
    Answer answer = project.run("draft", file.toString(), "--source-slug", "kaidan");
    assertEquals(0, answer.status(), answer.err());
    String entry = project.text("entries/2025/kaidan-draft.md");
    assertTrue(entry.contains("\nactors: [gen-nakatani]\n"), entry);
    assertTrue(entry.contains("\ndate: 2025-05-31\n"), entry);
  }
}
