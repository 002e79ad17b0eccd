package regesta.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the program as a user does, with archives that hold and archives that do not. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));
  private static final List<String> ARCHIVES = List.of("regesta.jsa", "regesta.aot");
  private static final String STAMP = "regesta.archive-of.txt";

  @TempDir
  private Path folder = Path.of("");

  /** What a process printed, and its exit status. */
  private record Answer(int status, String out, String err) {}

  @BeforeAll
  static void needsWhatTheBuildMade() {
    assumeTrue(Files.exists(TARGET.resolve("regesta.jar")), "needs target/regesta.jar");
  }

  /** The launcher and the jar in another place, without an archive. */
  @BeforeEach
  void copyTheProgram() throws IOException {
    for (String name : List.of("regesta", "regesta.options", "regesta.jar")) {
      Files.copy(TARGET.resolve(name), folder.resolve(name));
    }
    Files.setPosixFilePermissions(
        folder.resolve("regesta"), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createSymbolicLink(folder.resolve("lib"), TARGET.resolve("lib"));
  }

  @AfterEach
  void removeTheLinkOutOfTheFolder() throws IOException {
    Files.delete(folder.resolve("lib"));
  }

  @Test
  void startsWithoutAnArchive() throws Exception {
    assertAnswers(run(folder.resolve("regesta"), THIS_JAVA, "", "--version"), THIS_JAVA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"regesta.jsa", "regesta.aot"})
  void passesOverWhatIsNoArchive(String name) throws Exception {
    for (String text : List.of("", "no archive", "x".repeat(100_000))) {
      Files.writeString(folder.resolve(name), text);
      Files.writeString(folder.resolve(STAMP), text.length() + "\n");
      assertAnswers(run(folder.resolve("regesta"), THIS_JAVA, "", "--version"), THIS_JAVA);
    }
  }

  @Test
  void passesOverAnArchiveThatWasCutOff() throws Exception {
    Path whole = TARGET.resolve(archive());
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(folder.resolve(archive()), Arrays.copyOf(bytes, bytes.length / 2));
    Files.copy(TARGET.resolve(STAMP), folder.resolve(STAMP));
    assertAnswers(run(folder.resolve("regesta"), THIS_JAVA, "", "--version"), THIS_JAVA);
  }

  @Test
  void passesOverTheArchiveOfAnotherJar() throws Exception {
    Files.copy(TARGET.resolve(archive()), folder.resolve(archive()));
    Files.copy(TARGET.resolve(STAMP), folder.resolve(STAMP));
    assertAnswers(run(folder.resolve("regesta"), THIS_JAVA, "", "--version"), THIS_JAVA);
    Answer told = run(folder.resolve("regesta"), THIS_JAVA, "-Xlog:class+load", "--version");
    assertFalse(told.out().matches("(?s).*regesta\\.Main source: shared.*"));
  }

  @Test
  void usesTheArchiveThatTheBuildMade() throws Exception {
    assumeTrue(Files.exists(TARGET.resolve(archive())), "needs a build that renders the site");
    Answer told = run(TARGET.resolve("regesta"), THIS_JAVA, "-Xlog:class+load", "--version");
    assertTrue(told.out().matches("(?s).*regesta\\.Main source: shared.*"), told.out());
  }

  /** An archive does not hold for a jar that is newer, even if its classes are the same. */
  @Test
  void listsClassesOnceForJarsWithTheSameNames() throws Exception {
    assumeTrue(Runtime.version().feature() == 17, "later versions make an archive in one step");
    Path list = folder.resolve("regesta.classes.txt");
    StartArchive.main(new String[] {folder.toString(), "--version"});
    FileTime listed = Files.getLastModifiedTime(list);
    FileTime archived = Files.getLastModifiedTime(folder.resolve(archive()));
    Files.setLastModifiedTime(folder.resolve("regesta.jar"), FileTime.fromMillis(1_000_000));
    StartArchive.main(new String[] {folder.toString(), "--version"});
    assertEquals(listed, Files.getLastModifiedTime(list));
    assertTrue(archived.compareTo(Files.getLastModifiedTime(folder.resolve(archive()))) < 0);
    Answer told = run(folder.resolve("regesta"), THIS_JAVA, "-Xlog:class+load", "--version");
    assertTrue(told.out().matches("(?s).*regesta\\.Main source: shared.*"), told.out());
  }

  @Test
  void passesOverTheArchiveOfAnotherJava() throws Exception {
    List<Path> others = otherJavas();
    assumeTrue(!others.isEmpty(), "needs another Java beside this one");
    for (Path other : others) {
      assertAnswers(run(TARGET.resolve("regesta"), other, "", "--version"), other);
    }
  }

  @Test
  void isFoundThroughLinksAndHandsOnItsArguments() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a link"), Path.of("regesta"));
    Path second = Files.createSymbolicLink(
        Files.createDirectory(folder.resolve("other")).resolve("regesta"), link);
    Answer answer = run(second, THIS_JAVA, "", "check", "--project", "no such * folder");
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("no such * folder/content"), answer.err());
  }

  @Test
  void saysThatJavaIsMissing() throws Exception {
    Answer answer = run(folder.resolve("regesta"), Path.of("/nowhere"), "", "--version");
    assertEquals(3, answer.status());
    assertEquals("""
        regesta: there is no program `/nowhere/bin/java`
          hint: install Java 17 or later, and set JAVA_HOME to its folder if it is not found
        """, answer.err());
  }

  private static void assertAnswers(Answer answer, Path java) throws IOException {
    assertEquals("", answer.err());
    assertEquals(0, answer.status(), answer.out());
    assertEquals(2, answer.out().lines().count(), answer.out());
    assertTrue(answer.out().startsWith("regesta "), answer.out());
    assertTrue(answer.out().contains("\nJava " + version(java)), answer.out());
  }

  /** The version as the file beside each Java has it: {@code 17.0.15}. */
  private static String version(Path java) throws IOException {
    return Files.readString(java.resolve("release"))
        .replaceFirst("(?s).*JAVA_VERSION=\"([^\"]+)\".*", "$1");
  }

  private static String archive() {
    return ARCHIVES.stream()
        .filter(name -> Files.exists(TARGET.resolve(name)))
        .findFirst()
        .orElse(ARCHIVES.get(0));
  }

  private static List<Path> otherJavas() throws IOException {
    Path parent = Optional.ofNullable(THIS_JAVA.getParent()).orElseThrow();
    try (Stream<Path> installed = Files.list(parent)) {
      return installed
          .filter(java -> Files.isExecutable(java.resolve("bin/java")))
          .filter(java -> Files.exists(java.resolve("release")))
          .filter(java -> !Files.isSymbolicLink(java) && !java.equals(THIS_JAVA))
          .toList();
    }
  }

  private static Answer run(Path launcher, Path java, String options, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(Map.of("JAVA_HOME", java.toString(), "REGESTA_JAVA_OPTS", options));
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Answer(process.waitFor(), out, err);
  }
}
