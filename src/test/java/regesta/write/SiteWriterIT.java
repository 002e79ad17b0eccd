package regesta.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static regesta.write.SampleSites.filesIn;
import static regesta.write.SampleSites.namesIn;
import static regesta.write.SampleSites.pages;
import static regesta.write.SampleSites.pagesIn;
import static regesta.write.SampleSites.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import regesta.model.Rendering;
import regesta.model.Site;

class SiteWriterIT {
  @TempDir
  Path project;

  @Test
  void writesEveryFileAndTheMarker() throws Exception {
    var written = write(Map.of("index.html", "home", "entries/a.html", "a"));
    assertEquals(
        List.of(".nojekyll", ".regesta", "entries/a.html", "index.html"), filesIn(output()));
    assertEquals("a", Files.readString(output().resolve("entries/a.html")));
    assertEquals(new SiteWriter.Written(3, 3), written);
    assertEquals(List.of("site"), namesIn(project));
  }

  @Test
  void writesTheMarkerThatIsInTheRepository() throws Exception {
    write(Map.of());
    assertArrayEquals(
        Files.readAllBytes(Path.of("site", OutputFolder.MARKER)),
        Files.readAllBytes(output().resolve(OutputFolder.MARKER)));
  }

  @Test
  void replacesTheWholeSite() throws Exception {
    write(pages("a"));
    write(pages("b"));
    assertEquals(new TreeMap<>(pages("b")), pagesIn(output()));
    assertEquals(List.of("site"), namesIn(project));
  }

  @Test
  void leavesUnchangedFilesAsTheyWere() throws Exception {
    var before = Map.of(
        "same.html",
        "same",
        "other.html",
        "before",
        "size.html",
        "1",
        "same.json",
        "same",
        "other.json",
        "before",
        "size.json",
        "1");
    write(before);
    FileTime earlier = FileTime.fromMillis(1_000_000_000_000L);
    for (String path : before.keySet()) {
      Files.setLastModifiedTime(output().resolve(path), earlier);
    }
    var written = write(Map.of(
        "same.html",
        "same",
        "other.html",
        "after!",
        "size.html",
        "22",
        "same.json",
        "same",
        "other.json",
        "after!",
        "size.json",
        "22"));
    for (String path : before.keySet()) {
      FileTime now = Files.getLastModifiedTime(output().resolve(path));
      assertEquals(path.startsWith("same"), now.equals(earlier), path);
    }
    assertEquals(new SiteWriter.Written(7, 4), written);
  }

  @Test
  void doesNotCarryOverALinkInPlaceOfAPage() throws Exception {
    write(Map.of("a.html", "a"));
    Path outside = Files.writeString(project.resolve("outside.txt"), "a");
    Files.delete(output().resolve("a.html"));
    Files.createSymbolicLink(output().resolve("a.html"), outside);
    Files.createSymbolicLink(output().resolve("all"), project);
    write(Map.of("a.html", "a"));
    assertEquals(false, Files.isSymbolicLink(output().resolve("a.html")));
    assertEquals("a", Files.readString(outside));
  }

  @Test
  void asksForEachFileOnce() throws Exception {
    var asked = new AtomicInteger();
    Rendering counted = () -> {
      asked.incrementAndGet();
      return new byte[] {1};
    };
    var files = new TreeMap<String, Rendering>();
    for (int i = 0; i < 100; i++) {
      files.put(i + ".html", counted);
    }
    SiteWriter.write(new Site(files), folder(), Ledger.empty(), step -> {});
    assertEquals(100, asked.get());
  }

  @Test
  void makesTheFolderAboveTheOutput() throws Exception {
    Path deep = project.resolve("a/b/site");
    SiteWriter.write(
        site(Map.of("x", "x")),
        OutputFolder.of(deep, project, List.of()),
        Ledger.empty(),
        step -> {});
    assertEquals("x", Files.readString(deep.resolve("x")));
  }

  @Test
  void keepsTheEarlierSiteIfAPageCannotBeMade() throws Exception {
    write(pages("a"));
    var files = new TreeMap<>(site(pages("b")).files());
    files.put("entries/wrong.html", () -> {
      throw new IllegalStateException("wrong");
    });
    assertThrows(
        IllegalStateException.class,
        () -> SiteWriter.write(new Site(files), folder(), Ledger.empty(), step -> {}));
    assertEquals(new TreeMap<>(pages("a")), pagesIn(output()));
    assertEquals(List.of("site"), namesIn(project));
  }

  @Test
  void passesOnWhatTheMachineSays() throws Exception {
    Rendering full = () -> {
      throw new UncheckedIOException(new IOException("No space left on device"));
    };
    var files = new TreeMap<String, Rendering>(Map.of("a.html", full));
    var e = assertThrows(
        NotWrittenException.class,
        () -> SiteWriter.write(new Site(files), folder(), Ledger.empty(), step -> {}));
    assertEquals(
        "`%s` was not written, and is as it was: No space left on device".formatted(output()),
        e.getMessage());
    assertEquals("make room for twice the size of the site, and build again", e.hint());
  }

  @ParameterizedTest
  @EnumSource
  void staysWholeIfItFailsAt(Step step) throws Exception {
    write(pages("a"));
    assertThrows(
        IllegalStateException.class,
        () -> SiteWriter.write(
            site(pages("b")), folder(), Ledger.empty(), reached -> failAt(step, reached)));
    boolean replaced = Set.of(Step.NEXT_MOVED_IN, Step.OLD_REMOVED).contains(step);
    assertEquals(new TreeMap<>(pages(replaced ? "b" : "a")), pagesIn(output()));

    write(pages("c"));
    assertEquals(new TreeMap<>(pages("c")), pagesIn(output()));
    assertEquals(List.of("site"), namesIn(project));
  }

  private static void failAt(Step step, Step reached) {
    if (step == reached) {
      throw new IllegalStateException("failed at " + step);
    }
  }

  @Test
  void putsTheEarlierSiteBackBeforeAnythingElse() throws Exception {
    write(pages("a"));
    Files.move(output(), project.resolve(".site.old"));
    Files.createDirectories(project.resolve(".site.next"));
    Files.writeString(project.resolve(".site.next/.regesta"), OutputFolder.MARKER_TEXT);
    Files.writeString(project.resolve(".site.next/half.html"), "half");
    assertThrows(
        IllegalStateException.class,
        () -> SiteWriter.write(
            site(pages("b")),
            folder(),
            Ledger.empty(),
            reached -> failAt(Step.RECOVERED, reached)));
    assertEquals(new TreeMap<>(pages("a")), pagesIn(output()));
    assertEquals(List.of("site"), namesIn(project));
  }

  @Test
  void refusesASecondBuildAtTheSameTime() throws Exception {
    var refusals = new ArrayList<String>();
    SiteWriter.write(site(pages("a")), folder(), Ledger.empty(), reached -> {
      if (reached == Step.BEGUN) {
        var e = assertThrows(OutputRefusedException.class, () -> write(pages("b")));
        refusals.add(e.getMessage());
      }
    });
    assertEquals(List.of("another build is writing `%s`".formatted(output())), refusals);
    assertEquals(new TreeMap<>(pages("a")), pagesIn(output()));
  }

  @Test
  void refusesForeignFoldersUnderItsOwnNames() throws Exception {
    for (String name : List.of(".site.next", ".site.old")) {
      Path foreign = Files.createDirectories(project.resolve(name));
      Files.writeString(foreign.resolve("mine.txt"), "mine");
      assertThrows(OutputRefusedException.class, () -> write(pages("a")));
      assertEquals("mine", Files.readString(foreign.resolve("mine.txt")));
      FolderTree.remove(foreign);
    }
  }

  /** A later version may have been killed here; only it knows how to go on. */
  @Test
  void refusesWhatALaterVersionLeftUnderItsOwnNames() throws Exception {
    Path later = Files.createDirectories(project.resolve(".site.old"));
    Files.writeString(later.resolve(".regesta"), "regesta site, format 2\n");
    var refused = assertThrows(OutputRefusedException.class, () -> write(pages("a")));
    assertEquals(
        "`.site.old` was written by a later version, in format 2; this one knows format 1",
        refused.getMessage());
    assertEquals(List.of(".site.old"), namesIn(project));
  }

  /** As a build leaves it that is killed while it writes the marker, at any byte. */
  @Test
  void takesFoldersWhoseMarkerWasCutOff() throws Exception {
    String marker = OutputFolder.MARKER_TEXT;
    for (int length = 0; length <= marker.length(); length += 1) {
      Path begun = Files.createDirectory(project.resolve(".site.next"));
      Files.writeString(begun.resolve(OutputFolder.MARKER), marker.substring(0, length));
      assertEquals(Recovery.NOT_NEEDED, SiteWriter.recover(folder()));
      assertEquals(List.of(), namesIn(project));
    }
  }

  @Test
  void refusesLinksUnderItsOwnNames(@TempDir Path elsewhere) throws Exception {
    write(pages("a"));
    Path thesis = Files.writeString(elsewhere.resolve("thesis.txt"), "years of work");
    for (String name : List.of(".site.next", ".site.old", ".site.lock")) {
      for (Path target : List.of(thesis, elsewhere, output(), elsewhere.resolve("nothing"))) {
        Path link = Files.createSymbolicLink(project.resolve(name), target);
        assertThrows(OutputRefusedException.class, () -> write(pages("b")), name + target);
        Files.delete(link);
      }
    }
    assertEquals("years of work", Files.readString(thesis));
    assertEquals(List.of("thesis.txt"), namesIn(elsewhere));
    assertEquals(new TreeMap<>(pages("a")), pagesIn(output()));
  }

  @Test
  void refusesALockThatIsNone() throws Exception {
    Path lock = Files.writeString(project.resolve(".site.lock"), "my notes");
    var e = assertThrows(OutputRefusedException.class, () -> write(pages("a")));
    assertEquals("`.site.lock` is not from a build", e.getMessage());
    assertEquals("my notes", Files.readString(lock));
    for (String left : List.of("", "regesta", "regesta lock\n\0\0")) {
      Files.writeString(lock, left);
      write(pages("a"));
    }
  }

  @Test
  void removesTheMarkerLast() throws Exception {
    write(Map.of("a/b/c.html", "c", "z.html", "z"));
    FolderTree.Removal removal = FolderTree.Removal.of(output());
    assertEquals(
        List.of(".nojekyll", "a/b/c.html", "z.html"),
        below(removal.first()).sorted().toList());
    assertEquals(List.of("a/b", "a", ".regesta", ""), below(removal.then()).toList());
  }

  private Stream<String> below(List<Path> paths) {
    return paths.stream().map(path -> output().relativize(path).toString());
  }

  @Test
  void refusesPathsThatLeaveTheSite() {
    for (String path : List.of("../a.html", "/a.html", "a/../../b.html", "a\\b.html", "")) {
      assertThrows(IllegalArgumentException.class, () -> write(Map.of(path, "x")), path);
    }
  }

  private SiteWriter.Written write(Map<String, String> pages)
      throws IOException, OutputRefusedException {
    return SiteWriter.write(site(pages), folder(), Ledger.empty(), step -> {});
  }

  private Path output() {
    return project.resolve("site");
  }

  private OutputFolder folder() throws IOException, OutputRefusedException {
    return OutputFolder.of(output(), project, List.of());
  }
}
