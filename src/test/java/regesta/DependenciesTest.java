package regesta;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Holds what the build takes from others to one version each, and to a reason in ARCHITECTURE. */
class DependenciesTest {
  private static final String TAKEN =
      "dependency > artifactId, plugins > plugin > artifactId, path > artifactId";

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

  /** A released version and no other: no range, no snapshot, nothing that moves. */
  private static final Pattern RELEASED = Pattern.compile("[0-9]+(\\.[0-9]+)+");

  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  private final Document pom = read();

  private static Document read() {
    try {
      return Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyVersionIsAReleasedOne() {
    var moving = new ArrayList<String>();
    var versions = pom.select("dependency > version, plugin > version, path > version").stream()
        .filter(version -> version.closest("rules") == null)
        .toList();
    for (Element version : versions) {
      if (!RELEASED.matcher(resolved(version.text())).matches()) {
        moving.add(version.parents().get(0).select("> artifactId").text() + " " + version.text());
      }
    }
    assertTrue(versions.size() > 40, () -> versions.size() + " versions");
    assertEquals(List.of(), moving);
  }

  private String resolved(String version) {
    Matcher property = PROPERTY.matcher(version);
    return property.matches()
        ? pom.select("project > properties > " + property.group(1).replace(".", "\\."))
            .text()
        : version;
  }

  /** One that names no version has it from the list of plugins, or from the bill of JUnit. */
  @Test
  void nothingIsWithoutAVersion() {
    Set<String> managed =
        new TreeSet<>(pom.select("pluginManagement > plugins > plugin:has(> version) > artifactId")
            .eachText());
    List<String> without = pom.select("dependency, plugins > plugin, path").stream()
        .filter(one -> one.select("> version").isEmpty())
        .map(one -> one.select("> artifactId").text())
        .distinct()
        .filter(name -> !managed.contains(name) && !name.equals("junit-jupiter"))
        .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void everythingHasAReason() throws IOException {
    Set<String> reasons = named();
    List<String> missing = pom.select(TAKEN).eachText().stream()
        .distinct()
        .filter(name -> !reasons.contains(name))
        .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyReasonIsForSomethingThatIsTaken() throws IOException {
    List<String> taken = pom.select(TAKEN).eachText();
    List<String> gone = named().stream().filter(name -> !taken.contains(name)).toList();
    assertEquals(List.of(), gone);
  }

  /** The names in the first column of the tables of ARCHITECTURE. */
  private static Set<String> named() throws IOException {
    String chapter =
        Files.readString(Path.of("ARCHITECTURE.md")).split("\n## Dependencies\n", 2)[1];
    return chapter
        .split("\n## ", 2)[0]
        .lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> line.split(" \\| ", 2)[0])
        .flatMap(cell -> NAME.matcher(cell).results())
        .map(name -> name.group(1))
        .collect(toCollection(TreeSet::new));
  }
}
