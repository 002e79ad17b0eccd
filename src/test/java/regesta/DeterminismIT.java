package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the site in processes of their own, whose surroundings must not show in its bytes. */
class DeterminismIT {
  private static final Path JAR = Path.of("target/regesta.jar");
  private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

  @TempDir
  private Path folder = Path.of("");

  /** What a process finds around it. */
  private record Surroundings(String zone, String language, String charset, int cores) {
    List<String> flags() {
      String[] locale = language.split("[_.]");
      return List.of(
          "-Dfile.encoding=" + charset,
          "-Duser.timezone=" + zone,
          "-Duser.language=" + (locale.length > 1 ? locale[0] : "en"),
          "-Duser.country=" + (locale.length > 1 ? locale[1] : ""),
          "-XX:ActiveProcessorCount=" + cores);
    }

    Map<String, String> environment() {
      return Map.of("TZ", zone, "LANG", language, "LC_ALL", language, "GIT_DIR", "nowhere");
    }
  }

  @Test
  void surroundingsDoNotShow() throws Exception {
    compare(
        List.of(),
        new Surroundings("Asia/Tokyo", "ja_JP.UTF-8", "UTF-8", 1),
        new Surroundings("America/Los_Angeles", "tr_TR.UTF-8", "ISO-8859-1", 2),
        new Surroundings("Pacific/Apia", "ar_EG.UTF-8", "US-ASCII", 4),
        new Surroundings("UTC", "C", "IBM437", 2));
  }

  /** Java 17 cannot start git, nor any other program, where text is UTF-16 by default. */
  @Test
  void aCharsetUnlikeAsciiDoesNotShow() throws Exception {
    compare(List.of("--no-history"), new Surroundings("UTC", "C", "UTF-16", 2));
  }

  private void compare(List<String> options, Surroundings... others) throws Exception {
    Map<String, String> site = build(THIS_JAVA, "plain", List.of(), Map.of(), options);
    for (Surroundings other : others) {
      assertEquals(
          site,
          build(THIS_JAVA, other.charset(), other.flags(), other.environment(), options),
          other.toString());
    }
  }

  @Test
  void otherJavaVersionsMakeTheSameBytes() throws Exception {
    List<Path> others = otherJavas();
    assumeTrue(!others.isEmpty(), "skipped: no other JDK under " + THIS_JAVA.getParent());
    Map<String, String> site = build(THIS_JAVA, "this", List.of(), Map.of(), List.of());
    for (Path java : others) {
      assertEquals(
          site, build(java, java.getFileName().toString(), List.of(), Map.of(), List.of()));
    }
  }

  /** The other JDKs beside this one, as Debian installs them. */
  private static List<Path> otherJavas() throws IOException {
    Path self = THIS_JAVA.toRealPath();
    var found = new ArrayList<Path>();
    try (Stream<Path> folders = Files.list(self.getParent())) {
      for (Path java : folders.sorted().toList()) {
        if (Files.isExecutable(java.resolve("bin/java"))
            && !java.toRealPath().equals(self)
            && !Files.isSymbolicLink(java)) {
          found.add(java);
        }
      }
    }
    return found;
  }

  /** Every file of the site, its bytes in hexadecimal, by its path. */
  private Map<String, String> build(
      Path java,
      String name,
      List<String> flags,
      Map<String, String> surroundings,
      List<String> options)
      throws IOException, InterruptedException {
    Path output = folder.resolve(name);
    var command = new ArrayList<String>();
    command.add(java.resolve("bin/java").toString());
    command.addAll(flags);
    command.addAll(List.of("-jar", JAR.toString(), "build", "--output", output.toString()));
    command.addAll(options);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(surroundings);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    var files = new TreeMap<String, String>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            output.relativize(path).toString(), HexFormat.of().formatHex(Files.readAllBytes(path)));
      }
    }
    return files;
  }
}
