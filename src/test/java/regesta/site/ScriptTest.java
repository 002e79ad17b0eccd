package regesta.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Holds our own scripts to their budgets. */
class ScriptTest {
  private static final Path ASSETS = Path.of("templates/assets");

  /** Scripts of others, which have budgets of their own. */
  private static final List<String> FOREIGN = List.of("minisearch.js");

  private static final int ALL = 12 * 1024;

  /** It blocks the first paint, so it fits beside the headers of a single packet. */
  private static final int BLOCKING = 400;

  @Test
  void areSmall() throws IOException {
    int compressed = 0;
    try (Stream<Path> assets = Files.list(ASSETS)) {
      for (Path script : assets.filter(ScriptTest::isOurs).toList()) {
        compressed += compressed(Files.readAllBytes(script));
      }
    }
    assertTrue(compressed > 0 && compressed <= ALL, "compressed: " + compressed + " bytes");
  }

  @Test
  void whatBlocksIsTiny() throws IOException {
    long size = Files.size(ASSETS.resolve("theme.js"));
    assertTrue(size < BLOCKING, "theme.js: " + size + " bytes");
  }

  private static boolean isOurs(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".js") && !FOREIGN.contains(name);
  }

  private static int compressed(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
