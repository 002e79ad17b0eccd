package regesta;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the jar to what it says of the libraries that it runs with, and of their licences. */
class JarIT {
  private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

  @Test
  void listsEveryLibraryWithItsLicence() throws IOException {
    try (BuiltJar jar = BuiltJar.open()) {
      var names = jar.libraries().stream().map(BuiltJar::name).collect(toCollection(TreeSet::new));
      assertFalse(names.isEmpty());
      assertEquals(
          List.copyOf(names),
          jar.listed().stream().map(BuiltJar.Listed::library).toList());
    }
  }

  @Test
  void hasTheTextOfEveryLicence() throws IOException {
    try (BuiltJar jar = BuiltJar.open()) {
      List<String> entries = jar.entries();
      var linked = new TreeSet<String>();
      LINK.matcher(jar.text(BuiltJar.LIST))
          .results()
          .map(
              link -> URI.create("/" + BuiltJar.LICENCES).resolve(link.group(1)).getPath())
          .forEach(path -> linked.add(path.substring(1)));
      assertEquals(
          List.of(), linked.stream().filter(path -> !entries.contains(path)).toList());
      List<String> unlinked = entries.stream()
          .filter(path -> path.matches(BuiltJar.LICENCES + ".+"))
          .filter(path -> !linked.contains(path) && !path.equals(BuiltJar.LIST))
          .toList();
      assertEquals(List.of(), unlinked);
      assertEquals(Files.readString(Path.of("LICENSE")), jar.text("META-INF/LICENSE"));
    }
  }

  @Test
  void hasEveryNoticeOfTheLibraries() throws IOException {
    var notices = new ArrayList<String>();
    try (BuiltJar jar = BuiltJar.open()) {
      for (Path library : jar.libraries()) {
        try (var other = new JarFile(library.toFile())) {
          for (String path : List.of("META-INF/NOTICE", "META-INF/NOTICE.txt")) {
            if (other.getEntry(path) != null) {
              notices.add(BuiltJar.text(other, path).strip());
            }
          }
        }
      }
      assertTrue(notices.size() >= 5, notices::toString);
      String ours = jar.text(BuiltJar.LICENCES + "NOTICES.txt").strip();
      assertEquals(
          new TreeSet<>(notices), new TreeSet<>(List.of(ours.split("\n\n(?=.+\nCopyright)"))));
    }
  }

  /** Archives of loaded classes fit one machine alone, and so are made where the jar runs. */
  @Test
  void holdsNothingButClassesAndWhatTheyRead() throws IOException {
    try (BuiltJar jar = BuiltJar.open()) {
      List<String> strange = jar.entries().stream()
          .filter(path -> !path.matches("META-INF/.*|regesta/.*")
              || path.matches(".*\\.(jsa|aot|jar|so|dll|dylib)"))
          .toList();
      assertEquals(List.of(), strange);
    }
  }
}
