package regesta.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.RandomEdits;
import regesta.export.Exporter;
import regesta.model.Chronology;
import regesta.model.Content;
import regesta.model.Export;
import regesta.model.FileFingerprints;
import regesta.model.Fingerprint;
import regesta.model.Fingerprints;
import regesta.model.History;
import regesta.model.Rendering;
import regesta.model.Site;
import regesta.parse.ContentParser;
import regesta.problem.Problems;
import regesta.read.ContentFolder;
import regesta.read.TextReader;
import regesta.resolve.Drafts;
import regesta.resolve.Resolver;

/**
 * Edits a chronology at random. A file that is made of what another state of the chronology made it
 * of must come out the same, on pages that are cut into parts too.
 */
class FingerprintsIT {
  private static final int EDITS = 40;
  private static final PageLimits SMALL = new PageLimits(6, 20_000, 4_000, 10, 3);

  @TempDir
  private Path project = Path.of("");

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void whatIsMadeOfTheSameIsTheSame(long seed) throws IOException {
    Path content = project.resolve("content");
    var edits = new RandomEdits(content, 40, seed);
    edits.writeAll();
    Map<String, byte[]> known = new HashMap<>();
    int files = 0;
    int kept = 0;
    for (int i = 0; i < EDITS; i++) {
      String edit = i == 0 ? "nothing" : edits.edit();
      for (Map.Entry<String, Rendering> file : site(content).files().entrySet()) {
        String path = file.getKey();
        Fingerprint madeOf = file.getValue().madeOf().orElseThrow();
        byte[] bytes = file.getValue().bytes();
        byte[] before = known.getOrDefault(path + madeOf, bytes);
        int number = i;
        assertArrayEquals(
            before, bytes, () -> "seed %d, edit %d: %s\n%s".formatted(seed, number, edit, path));
        files++;
        kept += known.put(path + madeOf, bytes) == null ? 0 : 1;
      }
    }
    assertTrue(kept * 5 > files, "only %d of %d files would be kept".formatted(kept, files));
  }

  private static Site site(Path folder) throws IOException {
    var problems = new Problems();
    List<regesta.problem.SourceFile> files =
        ContentFolder.read(folder, "content", new TextReader(), problems).files();
    Content content = ContentParser.parse(files, Set.of(), Optional.empty(), problems);
    Chronology chronology = Resolver.resolve(content, History.NONE, Drafts.LEFT_OUT, problems);
    TemplateEngine templates = SharedTemplates.standard();
    var fingerprints = new Fingerprints(chronology, new FileFingerprints(), List.of());
    Export export = Exporter.export(chronology, templates.words(chronology.settings()))
        .withFiles(file -> file.madeOf(fingerprints::whole));
    return SiteRenderer.render(
        chronology,
        templates,
        export,
        file -> Optional.empty(),
        List.of(),
        Optional.of(fingerprints),
        problems,
        SMALL);
  }
}
