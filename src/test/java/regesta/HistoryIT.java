package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.history.Repository;
import regesta.problem.Problem;
import regesta.problem.Severity;
import regesta.resolve.Drafts;

/** Builds chronologies that lie in git repositories, and reads the days that their pages show. */
class HistoryIT {
  private static final String ENTRY =
      "---\ntitle: %s\ndate: 1969-07-20\nsources: report\n%s---\nText [@report].\n";

  @TempDir
  private Path folder = Path.of("");

  private Repository repository = new Repository(folder);

  @BeforeEach
  void makeRepository() throws IOException {
    repository = Repository.init(folder.resolve("project"));
    repository
        .write("docs/content/site.yaml", """
            title: Moon
            description: People on the Moon.
            base-url: https://example.org/moon/
            repository: https://github.com/example/moon
            """)
        .write("docs/content/sources/report.md", "---\ntype: report\ntitle: Report\n---\n");
    entry("landing", "Landing", "").commit("2026-03-01T12:00:00Z");
    entry("landing", "Landing in full", "");
    entry("start", "Start", "").commit("2026-03-08T12:00:00Z");
  }

  private Repository entry(String slug, String title, String fields) throws IOException {
    return repository.write(
        "docs/content/entries/%s.md".formatted(slug), ENTRY.formatted(title, fields));
  }

  private BuildReport build(Path project, BuildOptions.Past past) throws Exception {
    return SiteBuilder.build(new BuildOptions(
        project,
        project.resolve("docs/content"),
        "content",
        Path.of("templates"),
        "templates",
        folder.resolve("site"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        past,
        BuildOptions.WarningWeight.AS_WARNING));
  }

  private List<String> problems(Path project, BuildOptions.Past past) throws Exception {
    return build(project, past).problems().stream().map(Problem::name).toList();
  }

  private List<String> problems() throws Exception {
    return problems(repository.folder(), BuildOptions.Past.ASKED);
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }

  /** The days of a page in the list of its dates, each behind its label. */
  private String days(String slug) throws IOException {
    return page("entries/" + slug + ".html").select(".dates dl > *").eachText().stream()
        .reduce("", (before, text) -> before + "; " + text)
        .replaceFirst("^.*; Year; 1969(; )?", "");
  }

  private List<String> changes() throws IOException {
    return page("what-changed.html")
        .select(".changes h2, .changes h3, .changes li")
        .eachText();
  }

  @Test
  void pagesTellWhenTheyWerePublishedAndChanged() throws Exception {
    assertEquals(List.of(), problems());
    assertEquals("First published here; 1 March 2026; Last changed; 8 March 2026", days("landing"));
    assertEquals("First published here; 8 March 2026", days("start"));
    assertEquals(
        List.of(
            "8 March 2026",
            "New",
            "20 July 1969 Start",
            "1 March 2026",
            "New",
            "20 July 1969 Landing in full"),
        changes());
  }

  @Test
  void citationsNameTheVersionOfTheText() throws Exception {
    build(repository.folder(), BuildOptions.Past.ASKED);
    String landing = citation("landing");
    assertTrue(
        landing.matches("“Landing in full”, 20 July 1969, in: Moon,"
            + " https://example\\.org/moon/entries/landing\\.html,"
            + " version of 8 March 2026 \\([0-9a-f]{10}\\)"),
        landing);
    // What is another page's change is no new version of this one.
    entry("start", "Start", "place: Florida\n").commit("2026-03-09T12:00:00Z");
    build(repository.folder(), BuildOptions.Past.ASKED);
    assertEquals(landing, citation("landing"));
    build(repository.folder(), BuildOptions.Past.LEFT_OUT);
    assertFalse(citation("landing").contains("version"));
  }

  private String citation(String slug) throws IOException {
    return page("entries/" + slug + ".html").select(".citation").text();
  }

  @Test
  void whatTheAuthorSaysRules() throws Exception {
    entry(
            "landing",
            "Landing",
            "added: 2025-12-01\ncorrections:\n  - {date: 2026-01-02, text: The year was wrong.}\n")
        .commit("2026-03-09T12:00:00Z");
    assertEquals(List.of(), problems());
    assertEquals(
        "First published here; 1 December 2025; Last corrected; 2 January 2026", days("landing"));
    assertEquals(
        List.of(
            "8 March 2026",
            "New",
            "20 July 1969 Start",
            "2 January 2026",
            "Corrected",
            "20 July 1969 Landing The year was wrong.",
            "1 December 2025",
            "New",
            "20 July 1969 Landing"),
        changes());
  }

  @Test
  void whatWasCorrectedEarlierWasPublishedEarlierElsewhere() throws Exception {
    entry("start", "Start", "corrections:\n  - {date: 2026-03-07, text: The year was wrong.}\n");
    assertEquals(List.of(), problems());
    assertEquals("Last corrected; 7 March 2026", days("start"));
  }

  @Test
  void aDraftHasNotBeenPublished() throws Exception {
    entry("start", "Start", "draft: true\n");
    assertEquals(List.of(), problems());
    assertEquals(List.of("1 March 2026", "New", "20 July 1969 Landing in full"), changes());
  }

  @Test
  void aShallowCloneCountsAsNoHistoryAndIsNotedOnce() throws Exception {
    Path clone = folder.resolve("clone");
    String origin = repository.folder().toUri().toString();
    repository.git("clone", "--quiet", "--depth", "1", origin, clone.toString());
    assertEquals(List.of("shallow-history"), problems(clone, BuildOptions.Past.ASKED));
    assertEquals("", days("landing"));
    assertEquals(List.of(), changes());
    assertEquals("docs/content/entries/landing.md", editedFile());
  }

  @Test
  void withoutARepositoryThereIsANotice() throws Exception {
    deleteGit();
    BuildReport report = build(repository.folder(), BuildOptions.Past.ASKED);
    assertEquals(
        List.of("no-history"), report.problems().stream().map(Problem::name).toList());
    assertEquals(Severity.NOTICE, report.problems().get(0).severity());
    assertEquals("", days("landing"));
    assertEquals("content/entries/landing.md", editedFile());
  }

  @Test
  void historyCanBeLeftOut() throws Exception {
    assertEquals(List.of(), problems(repository.folder(), BuildOptions.Past.LEFT_OUT));
    assertEquals("", days("landing"));
  }

  @Test
  void pagesLeadToTheirFileWhereverTheContentLies() throws Exception {
    problems();
    assertEquals("docs/content/entries/landing.md", editedFile());
    assertEquals(List.of(), page("index.html").select("a[href*=/edit/]").eachAttr("href"));
  }

  /** The file that GitHub's editor is opened with, from the page of the landing. */
  private String editedFile() throws IOException {
    return page("entries/landing.html")
        .select("footer a[href*=/edit/]")
        .attr("href")
        .replaceFirst("^https://github.com/example/moon/edit/main/", "");
  }

  private void deleteGit() throws IOException {
    Files.move(repository.folder().resolve(".git"), folder.resolve("no-longer-git"));
  }
}
