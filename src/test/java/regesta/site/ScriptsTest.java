package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Weighs the scripts of the pages, and holds the one that is not ours to its release. */
class ScriptsTest {
  private static final Path ASSETS = Path.of("templates/assets");
  private static final String LIBRARY = "minisearch.js";

  /** The bytes that all our scripts may have together when they are compressed. */
  private static final int BUDGET = 12 * 1024;

  /** What blocks the first paint fits, compressed, beside the headers of a single packet. */
  private static final int BLOCKING = 800;

  @Test
  void theLibraryIsTheReleasedOne() throws IOException, GeneralSecurityException {
    byte[] library = Files.readAllBytes(ASSETS.resolve(LIBRARY));
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(library);
    List<String> recorded = Files.readAllLines(ASSETS.resolve("minisearch.sha256"));
    assertEquals(HexFormat.of().formatHex(sum) + "  " + LIBRARY, recorded.get(1));
    assertTrue(recorded.get(0).contains("minisearch 7.2.0"), recorded.get(0));
  }

  @Test
  void theLibraryHasItsLicenceBesideIt() throws IOException {
    String licence = Files.readString(ASSETS.resolve("minisearch-LICENSE.txt"));
    assertTrue(licence.contains("Permission is hereby granted, free of charge"), licence);
  }

  @Test
  void ourScriptsAreSmall() throws IOException {
    try (Stream<Path> files = Files.list(ASSETS)) {
      List<Path> ours = files
          .filter(file -> file.toString().endsWith(".js") && !file.endsWith(LIBRARY))
          .toList();
      int all = 0;
      for (Path script : ours) {
        all += compressed(script);
      }
      assertTrue(all > 0 && all <= BUDGET, "%s have %d bytes".formatted(ours, all));
    }
  }

  @Test
  void whatBlocksIsTiny() throws IOException {
    int size = compressed(ASSETS.resolve("theme.js"));
    assertTrue(size < BLOCKING, "theme.js: " + size + " bytes");
  }

  private static int compressed(Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }
}
