package regesta;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.model.Site;
import regesta.resolve.Drafts;
import regesta.serve.Edition;

/**
 * Edits a chronology at random, and compares what the preview makes of each edit, knowing the state
 * before, with what it makes knowing nothing.
 */
class SitePreviewEditsIT {
  private static final int EDITS = 40;
  private static final int ENTRIES = 16;
  private static final int OTHERS = 5;

  @TempDir
  private Path project = Path.of("");

  private final Set<Path> touched = new HashSet<>();
  private SplittableRandom random = new SplittableRandom(0);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyEditIsShownAsIfTheSiteWereMadeAnew(long seed) throws IOException {
    random = new SplittableRandom(seed);
    project = project.toRealPath();
    writeAll();
    var preview = new SitePreview(options().forPreview("http://localhost:1/"));
    preview.edition(Set.of());
    int told = 0;
    for (int i = 0; i < EDITS; i++) {
      touched.clear();
      String edit = edit();
      Edition edited = preview.edition(Set.copyOf(touched));
      Edition anew = preview.afresh().edition(Set.of());
      String when = "seed %d, edit %d: %s".formatted(seed, i, edit);
      assertEquals(anew.problems(), edited.problems(), when);
      assertSame(anew.site(), edited.site(), when);
      told += edited.problems().size();
    }
    // An entry of which there is something to tell is looked into every time.
    assertTrue(told < EDITS * ENTRIES / 2, "too many problems for a test of the rest: " + told);
  }

  private static void assertSame(Site expected, Site actual, String when) {
    assertEquals(expected.files().keySet(), actual.files().keySet(), when);
    expected.files().forEach((path, file) -> {
      byte[] found =
          actual.find(path).orElseThrow(() -> new AssertionError(when + path)).bytes();
      assertArrayEquals(file.bytes(), found, () -> when + ", " + path);
    });
  }

  private void writeAll() throws IOException {
    write("site.yaml", "title: T\ndescription: D.\n");
    for (int i = 0; i < OTHERS; i++) {
      write("actors/actor-%d.md".formatted(i), actor());
      write("sources/source-%d.md".formatted(i), source());
      write("topics/topic-%d.md".formatted(i), topic());
    }
    for (int i = 0; i < ENTRIES; i++) {
      write("entries/entry-%d.md".formatted(i), entry());
    }
  }

  private String edit() throws IOException {
    int number = random.nextInt(OTHERS);
    return switch (random.nextInt(14)) {
      case 0 -> write("actors/actor-%d.md".formatted(number), actor());
      case 1 -> write("sources/source-%d.md".formatted(number), source());
      case 2 -> write("topics/topic-%d.md".formatted(number), topic());
      case 3 -> move(any("entries"), "entries/entry-%d.md".formatted(random.nextInt(2 * ENTRIES)));
      case 4 -> move(any("actors"), "actors/actor-%d.md".formatted(random.nextInt(OTHERS + 1)));
      case 5 -> remove(any("entries"));
      case 6 -> write("entries/entry-%d.md".formatted(random.nextInt(2 * ENTRIES)), entry());
      case 7, 8, 9, 10 -> restore();
      default -> write("entries/" + any("entries").getFileName(), entry());
    };
  }

  private String restore() throws IOException {
    for (int i = 0; i < OTHERS; i++) {
      if (!Files.exists(file("actors/actor-%d.md".formatted(i)))) {
        write("actors/actor-%d.md".formatted(i), actor());
      }
    }
    for (int i = 0; i < ENTRIES; i++) {
      if (!Files.exists(file("entries/entry-%d.md".formatted(i)))) {
        write("entries/entry-%d.md".formatted(i), entry());
      }
    }
    return "what is missing is written again";
  }

  private String entry() {
    String sources = some("source", 2, "  - %s\n");
    String cited = sources.replaceAll("  - (.*)\n", " [@$1]");
    String status = one("happened", "happened", "planned", "cancelled");
    return "---\ntitle: Entry %d\ndate: %s\nstatus: %s\n"
            .formatted(number(), date(status.equals("planned") ? 1985 : 1950), status)
        + list("actors", some("actor", 3, "  - %s\n"))
        + list("topics", some("topic", 2, "  - %s\n"))
        + list("sources", sources)
        + (status.equals("planned") && random.nextInt(4) == 0
            ? "outcome: entry-%d\n".formatted(random.nextInt(ENTRIES))
            : "")
        + (random.nextInt(12) == 0 ? "aliases: old-%d\n".formatted(number()) : "")
        + (random.nextInt(12) == 0 ? "draft: true\n" : "")
        + (random.nextInt(12) == 0 ? "withdrawn:\n  date: 2020-01-01\n  reason: R.\n" : "")
        + "---\n\nText %d%s".formatted(number(), cited)
        + " with [a name](actor:actor-%d)".formatted(random.nextInt(OTHERS))
        + (random.nextInt(4) == 0
            ? " and [another](entry:entry-%d)".formatted(random.nextInt(ENTRIES))
            : "")
        + ".\n";
  }

  private String actor() {
    return "---\nname: Name %d\nkind: %s\n".formatted(number(), one("person", "organisation"))
        + (random.nextInt(8) == 0 ? "part-of: actor-%d\n".formatted(random.nextInt(OTHERS)) : "")
        + (random.nextBoolean()
            ? "roles:\n  - title: Role %d\n    when: %d/%d\n"
                .formatted(number(), 1950 + random.nextInt(10), 1970 + random.nextInt(10))
            : "")
        + "---\n\nLife %d.\n".formatted(number());
  }

  private String source() {
    return "---\ntype: report\ntitle: Source %d\n".formatted(number())
        + (random.nextInt(4) > 0 ? "published: %d\n".formatted(1980 + random.nextInt(30)) : "")
        + "---\n";
  }

  private String topic() {
    return "---\ntitle: Topic %d\norder: %d\n---\n".formatted(number(), random.nextInt(9));
  }

  private String date(int earliest) {
    int year = earliest + random.nextInt(30);
    return one(
        String.valueOf(year),
        "%d-%02d".formatted(year, 1 + random.nextInt(12)),
        "%d-%02d-11".formatted(year, 1 + random.nextInt(12)),
        "%d/%d".formatted(year, year + 3));
  }

  private int number() {
    return random.nextInt(100);
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String some(String kind, int most, String form) {
    var text = new StringBuilder();
    int first = random.nextInt(OTHERS);
    int count = kind.equals("source") ? 1 + random.nextInt(most) : random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      text.append(form.formatted(kind + "-" + (first + i) % OTHERS));
    }
    return text.toString();
  }

  private static String list(String field, String items) {
    return items.isEmpty() ? "" : field + ":\n" + items;
  }

  private Path file(String path) {
    return project.resolve("content").resolve(path);
  }

  private Path any(String folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (var files = Files.list(file(folder))) {
      files.sorted().forEach(all::add);
    }
    return all.get(random.nextInt(all.size()));
  }

  private String write(String path, String text) throws IOException {
    touched.add(file(path));
    Files.createDirectories(file(path).getParent());
    Files.writeString(file(path), text);
    return path + " is\n" + text;
  }

  private String move(Path from, String to) throws IOException {
    touched.add(from);
    touched.add(file(to));
    if (!from.equals(file(to))) {
      Files.deleteIfExists(file(to));
      Files.move(from, file(to));
    }
    return from.getFileName() + " is moved to " + to;
  }

  private String remove(Path file) throws IOException {
    touched.add(file);
    Files.delete(file);
    return file.getFileName() + " is removed";
  }

  private BuildOptions options() {
    return new BuildOptions(
        project,
        file(""),
        "content",
        Path.of("templates"),
        "templates",
        project.resolve("site"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING);
  }
}
