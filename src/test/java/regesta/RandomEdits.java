package regesta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** A small chronology, and edits of it at random. */
public final class RandomEdits {
  private static final int OTHERS = 5;
  private static final String SITE = "title: T\ndescription: D.\n";

  private final Path content;
  private final int entries;
  private final SplittableRandom random;
  private final Set<Path> touched = new HashSet<>();

  /**
   * Nothing is written yet.
   *
   * @param content its folder
   * @param entries how many there are at first
   */
  public RandomEdits(Path content, int entries, long seed) {
    this.content = content;
    this.entries = entries;
    this.random = new SplittableRandom(seed);
  }

  /** The files that the last edit touched. */
  public Set<Path> touched() {
    return Set.copyOf(touched);
  }

  /** Writes the chronology. */
  public void writeAll() throws IOException {
    write("site.yaml", SITE);
    for (int i = 0; i < OTHERS; i++) {
      write("actors/actor-%d.md".formatted(i), actor());
      write("sources/source-%d.md".formatted(i), source());
      write("topics/topic-%d.md".formatted(i), topic());
    }
    for (int i = 0; i < entries; i++) {
      write("entries/entry-%d.md".formatted(i), entry());
    }
  }

  /** Edits something, and says what. */
  public String edit() throws IOException {
    touched.clear();
    int number = random.nextInt(OTHERS);
    return switch (random.nextInt(21)) {
      case 0 -> write("actors/actor-%d.md".formatted(number), actor());
      case 1 -> write("sources/source-%d.md".formatted(number), source());
      case 2 -> write("topics/topic-%d.md".formatted(number), topic());
      case 3 -> move(any("entries"), "entries/entry-%d.md".formatted(random.nextInt(2 * entries)));
      case 4 -> move(any("actors"), "actors/actor-%d.md".formatted(random.nextInt(OTHERS + 1)));
      case 5 -> remove(any("entries"));
      case 6 -> write("entries/entry-%d.md".formatted(random.nextInt(2 * entries)), entry());
      case 7, 8, 9, 10, 11, 12 -> restore();
      case 13 -> remove(any(one("actors", "sources", "topics")));
      case 14, 15 -> change("date: .*", "date: " + date(1950));
      case 16 -> change("\nText .*", "\nText %d.".formatted(number()));
      case 17 -> change("\ndate: ", "\ntopic: topic-1\ndate: "); // no such field
      case 18 -> write("site.yaml", SITE + one("", "as-of: 1975\n"));
      default -> write("entries/" + any("entries").getFileName(), entry());
    };
  }

  private String restore() throws IOException {
    for (int i = 0; i < OTHERS; i++) {
      if (!Files.exists(file("actors/actor-%d.md".formatted(i)))) {
        write("actors/actor-%d.md".formatted(i), actor());
      }
      if (!Files.exists(file("sources/source-%d.md".formatted(i)))) {
        write("sources/source-%d.md".formatted(i), source());
      }
      if (!Files.exists(file("topics/topic-%d.md".formatted(i)))) {
        write("topics/topic-%d.md".formatted(i), topic());
      }
    }
    for (int i = 0; i < entries; i++) {
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
            ? "outcome: entry-%d\n".formatted(random.nextInt(entries))
            : "")
        + (random.nextInt(12) == 0 ? "aliases: old-%d\n".formatted(number()) : "")
        + (random.nextInt(12) == 0 ? "draft: true\n" : "")
        + (random.nextInt(12) == 0 ? "withdrawn:\n  date: 2020-01-01\n  reason: R.\n" : "")
        + "---\n\nText %d%s".formatted(number(), cited)
        + " with [a name](actor:actor-%d)".formatted(random.nextInt(OTHERS))
        + (random.nextInt(4) == 0
            ? " and [another](entry:entry-%d)".formatted(random.nextInt(entries))
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
        + "---\n"
        + (random.nextInt(4) == 0
            ? "\nMore in [@source-%d].\n".formatted(random.nextInt(OTHERS))
            : "");
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
    return content.resolve(path);
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

  /** Rewrites a part of an entry, and leaves all else as it is. */
  private String change(String pattern, String text) throws IOException {
    Path entry = any("entries");
    return write(
        "entries/" + entry.getFileName(), Files.readString(entry).replaceFirst(pattern, text));
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
}
