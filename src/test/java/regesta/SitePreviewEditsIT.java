package regesta;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.model.Site;
import regesta.resolve.Drafts;
import regesta.serve.Edition;

/**
 * Edits a chronology at random, and compares what the preview makes of each edit, knowing the state
 * before, with what it makes knowing nothing.
 */
class SitePreviewEditsIT {
  @TempDir
  private Path project = Path.of("");

  @ParameterizedTest
  @CsvSource({"1, 16, 40", "2, 16, 40", "3, 16, 40", "4, 60, 20"})
  void everyEditIsShownAsIfTheSiteWereMadeAnew(long seed, int entries, int count)
      throws IOException {
    project = project.toRealPath();
    var edits = new RandomEdits(content(), entries, seed);
    edits.writeAll();
    var preview = new SitePreview(options().forPreview("http://localhost:1/"));
    preview.edition(Set.of());
    int told = 0;
    for (int i = 0; i < count; i++) {
      String edit = edits.edit();
      Edition edited = preview.edition(edits.touched());
      Edition anew = preview.afresh().edition(Set.of());
      String when = "seed %d, edit %d: %s".formatted(seed, i, edit);
      assertEquals(anew.problems(), edited.problems(), when);
      assertSame(anew.site(), edited.site(), when);
      told += edited.problems().size();
    }
    // An entry of which there is something to tell is looked into every time.
    assertTrue(told < count * entries / 2, "too many problems for a test of the rest: " + told);
  }

  private static void assertSame(Site expected, Site actual, String when) {
    assertEquals(expected.files().keySet(), actual.files().keySet(), when);
    expected.files().forEach((path, file) -> {
      byte[] found =
          actual.find(path).orElseThrow(() -> new AssertionError(when + path)).bytes();
      assertArrayEquals(file.bytes(), found, () -> when + ", " + path);
    });
  }

  private Path content() {
    return project.resolve("content");
  }

  private BuildOptions options() {
    return new BuildOptions(
        project,
        content(),
        "content",
        Path.of("templates"),
        "templates",
        project.resolve("site"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING);
  }
}
