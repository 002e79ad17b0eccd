package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds the site in processes of their own, whose surroundings must not show in its bytes. */
class DeterminismIT {
  private static final Path JAR = Path.of("target/regesta.jar");
  private static final Path IN_MEMORY = Path.of("/dev/shm");
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
    assertApartByMoreThanCase(site.keySet());
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

  /** A disk in memory lists last what was written first; others list in an order of their own. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void theOrderOfFoldersDoesNotShow() throws Exception {
    assumeTrue(Files.isWritable(IN_MEMORY), "skipped: no disk in memory at " + IN_MEMORY);
    Path disk = Files.createTempDirectory(IN_MEMORY, "regesta");
    try {
      Path content = writeContent(folder.resolve("model"));
      Path forwards = disk.resolve("forwards");
      Path backwards = disk.resolve("backwards");
      copy(content, forwards.resolve("content"), Comparator.naturalOrder());
      copy(Path.of("templates"), forwards.resolve("templates"), Comparator.naturalOrder());
      copy(content, backwards.resolve("content"), Comparator.reverseOrder());
      copy(Path.of("templates"), backwards.resolve("templates"), Comparator.reverseOrder());
      assertNotEquals(listed(forwards), listed(backwards), "the orders are not two");
      assertEquals(ofProject(THIS_JAVA, forwards), ofProject(THIS_JAVA, backwards));
    } finally {
      TwoStates.remove(disk);
    }
  }

  /** What an earlier build found out is used by later ones, also by those in other surroundings. */
  @Test
  void buildsBeforeDoNotShow() throws Exception {
    Path project = folder.resolve("project");
    writeContent(project);
    copy(Path.of("templates"), project.resolve("templates"), Comparator.naturalOrder());
    Files.createDirectory(project.resolve("target"));
    Map<String, String> site = ofProject(THIS_JAVA, project);
    assertTrue(Files.exists(project.resolve("target/site-ledger.txt")));
    assertEquals(site, ofProject(THIS_JAVA, project));
    for (Path java : otherJavas()) {
      assertEquals(site, ofProject(java, project));
    }
    TwoStates.remove(project.resolve("site"));
    assertEquals(site, ofProject(THIS_JAVA, project));
    TwoStates.remove(project.resolve("target"));
    assertEquals(site, ofProject(THIS_JAVA, project));
  }

  /** On file systems that see no case, or compose letters, no file takes the place of another. */
  private static void assertApartByMoreThanCase(Set<String> paths) {
    assertTrue(paths.size() > 100, "a site of " + paths.size());
    var folded = new TreeMap<String, String>();
    for (String path : paths) {
      String same = Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      assertEquals(path, folded.computeIfAbsent(same, first -> path), "one file on some systems");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "en_US.ISO-8859-1", ""})
  @DisabledOnOs(OS.WINDOWS)
  void filesAreFoundByNamesBeyondAscii(String locale) throws Exception {
    assumeTrue(
        System.getProperty("sun.jnu.encoding").equals("UTF-8"),
        "skipped: the locale of these tests has no such letters itself");
    Path project = folder.resolve("project");
    copy(
        Path.of("src/test/resources/sites/image/content"),
        project.resolve("content"),
        Comparator.naturalOrder());
    Files.move(project.resolve("content/images/moon.png"), project.resolve("content/images/月.png"));
    Path entry = project.resolve("content/entries/moon-landing.md");
    Files.writeString(entry, Files.readString(entry).replace("moon.png", "月.png"));
    RealCommand.Answer answer = RealCommand.run(
        List.of(
            JAR.resolveSibling("regesta").toAbsolutePath().toString(),
            "build",
            "--no-history",
            "--templates",
            "templates",
            "--project",
            project.toString()),
        Map.of("JAVA_HOME", THIS_JAVA.toString(), "LC_ALL", locale, "LANG", locale),
        folder);
    assertEquals(0, answer.status(), answer.err());
    assertTrue(Files.exists(project.resolve("site/images/月.png")));
  }

  private static Path writeContent(Path project) throws IOException {
    Path content = project.resolve("content");
    new RandomEdits(content, 12, 6).writeAll();
    return content;
  }

  private static Map<String, String> ofProject(Path java, Path project) throws Exception {
    Path site = project.resolve("site");
    return build(
        java, site, List.of(), Map.of(), List.of("--no-history", "--project", project.toString()));
  }

  private static void copy(Path from, Path to, Comparator<Path> order) throws IOException {
    Files.createDirectories(to);
    for (Path path : children(from).stream().sorted(order).toList()) {
      Path target = to.resolve(path.getFileName());
      if (Files.isDirectory(path)) {
        copy(path, target, order);
      } else {
        Files.copy(path, target);
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }

  /** The names of the sources in the order in which the system gives them. */
  private static List<String> listed(Path project) throws IOException {
    return children(project.resolve("content/sources")).stream()
        .map(path -> path.getFileName().toString())
        .toList();
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
    return build(java, folder.resolve(name), flags, surroundings, options);
  }

  private static Map<String, String> build(
      Path java,
      Path output,
      List<String> flags,
      Map<String, String> surroundings,
      List<String> options)
      throws IOException, InterruptedException {
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
