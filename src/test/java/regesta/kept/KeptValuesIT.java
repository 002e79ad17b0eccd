package regesta.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static regesta.kept.Keeping.ONE;
import static regesta.kept.Keeping.PROGRAM;
import static regesta.kept.Keeping.TWO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import regesta.model.Topic;
import regesta.problem.SourceFile;

/**
 * What was parsed comes back as it was, whatever it is; and whatever was damaged, nothing fails.
 */
class KeptValuesIT {
  @Test
  void ourChronologyAndAllFixtures() throws IOException {
    int count = 0;
    for (Path content : contents()) {
      count += assertAllAsTheyWere(files(content));
    }
    assertTrue(count > 900, "only %d files".formatted(count));
  }

  @Test
  void theExamplesOfTheSpecificationOfMarkdown() {
    List<SourceFile> pages = new ArrayList<>();
    for (String text : ExampleReader.readExampleSources(TestResources.getSpec())) {
      String path = "pages/example-%d.md".formatted(pages.size() + 1);
      pages.add(new SourceFile("content", path, "---\ntitle: Example\n---\n\n" + text));
    }
    int count = assertAllAsTheyWere(pages);
    assertTrue(count > 290, "only %d examples".formatted(count));
  }

  private static int assertAllAsTheyWere(List<SourceFile> files) {
    List<KeptValues.Made> made = Keeping.parsed(files);
    KeptValues kept = Keeping.read(Keeping.octets(made), PROGRAM);
    for (KeptValues.Made one : made) {
      SourceFile file = one.file();
      // Not the same object, as in a later build.
      var later =
          new SourceFile(file.folder(), file.path(), " ".concat(file.text()).substring(1));
      assertEquals(
          Optional.of(one.value()), kept.value(later, one.value().getClass()), file.path());
    }
    return made.size();
  }

  private static List<Path> contents() throws IOException {
    try (Stream<Path> sites = Files.list(Path.of("src/test/resources/sites"))) {
      return Stream.concat(
              Stream.of(Path.of("content")), sites.map(site -> site.resolve("content")))
          .sorted()
          .toList();
    }
  }

  private static List<SourceFile> files(Path content) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".md")).toList()) {
        String path = content.relativize(file).toString().replace('\\', '/');
        files.add(new SourceFile("content", path, new String(Files.readAllBytes(file), UTF_8)));
      }
    }
    return files;
  }

  /** The file's check tells of damage; here it is not asked. */
  @Test
  void whateverTheOctetsSayNothingFails() {
    List<KeptValues.Made> both = Keeping.parsed(List.of(ONE, TWO));
    byte[] whole = Keeping.octets(both);
    Optional<Topic> right = Keeping.read(whole, PROGRAM).value(ONE, Topic.class);
    Set<String> outcomes = new TreeSet<>();
    for (int i = 0; i < whole.length; i++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        byte[] damaged = whole.clone();
        damaged[i] ^= (byte) (1 << bit);
        outcomes.add(outcome(damaged, right));
      }
      outcomes.add(outcome(Arrays.copyOf(whole, i), right));
    }
    assertEquals(Set.of("none", "as it was", "another"), outcomes);
  }

  private static String outcome(byte[] octets, Optional<Topic> right) {
    Optional<Topic> found = Keeping.read(octets, PROGRAM).value(ONE, Topic.class);
    if (found.isEmpty()) {
      return "none";
    }
    return found.equals(right) ? "as it was" : "another";
  }
}
