package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Asks a browser for the order of names that NameOrderTest holds our own order to, so that lists
 * stand as readers of a language, and scripts that sort them again, have them.
 */
class NameOrderIT {
  private static final Path NAMES = Path.of("src/test/resources/regesta/resolve/names.txt");

  private static final String SORT = """
      const [language, names] = arguments;
      return names.sort(new Intl.Collator(language).compare).join('\\n');
      """;

  @Test
  void browsersSortNamesTheSame() throws IOException {
    try (Chromium chromium = Chromium.start()) {
      for (String section : Files.readString(NAMES).split("(?m)^== ")) {
        List<String> lines = section.lines().toList();
        if (!lines.isEmpty()) {
          var names = new ArrayList<>(lines.subList(1, lines.size()));
          String expected = String.join("\n", names);
          Collections.shuffle(names, new Random(8));
          assertEquals(
              expected, chromium.run(SORT, lines.get(0), names).getAsString(), lines.get(0));
        }
      }
    }
  }
}
