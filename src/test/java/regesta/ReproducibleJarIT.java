package regesta;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the jar twice, on machines as unlike as one machine can be, and compares the bytes. */
class ReproducibleJarIT {
  private static final List<Path> SOURCES =
      List.of(Path.of("pom.xml"), Path.of("LICENSE"), Path.of(".mvn"), Path.of("src/main"));

  @TempDir
  private Path folder = Path.of("");

  @Test
  void theJarIsTheSameBytesWhereverItIsBuilt() throws Exception {
    List<Path> files = files();
    Path one = copy(files, "one", Instant.parse("2001-02-03T04:05:06Z"));
    Collections.reverse(files);
    Path other =
        copy(files, "another, deeper down/checkout", Instant.parse("2030-12-31T23:59:58Z"));

    byte[] jar = build(one, "UTC", "-Duser.language=en -Duser.country=US -Dfile.encoding=UTF-8");
    byte[] again = build(
        other,
        "Pacific/Auckland",
        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1 -Duser.name=somebody");

    assertTrue(jar.length > 500_000, jar.length + " bytes");
    assertArrayEquals(jar, again);
  }

  private static List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (Path source : SOURCES) {
      try (Stream<Path> paths = Files.walk(source)) {
        paths.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private Path copy(List<Path> files, String name, Instant time) throws IOException {
    Path project = folder.resolve(name);
    for (Path file : files) {
      Path target = project.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
      Files.setLastModifiedTime(target, FileTime.from(time));
    }
    return project;
  }

  private byte[] build(Path project, String zone, String options) throws Exception {
    boolean windows = File.separatorChar == '\\';
    Path said = folder.resolve("said.txt");
    ProcessBuilder maven = new ProcessBuilder(
            Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString(),
            "-o",
            "-B",
            "-q",
            "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
            "-Dmaven.test.skip=true",
            "-Dsite.skip",
            "package")
        .directory(project.toFile())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile());
    maven
        .environment()
        .putAll(Map.of(
            "JAVA_HOME", System.getProperty("java.home"),
            "MAVEN_OPTS", "-Duser.timezone=%s %s".formatted(zone, options),
            "TZ", zone));
    int status = maven.start().waitFor();
    assertEquals(0, status, () -> read(said));
    return Files.readAllBytes(project.resolve("target/regesta.jar"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
