package regesta.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** A chronology of any length, made of words by chance, which are the same each time. */
final class LongChronology {
  /** The title of the site, as its pages say it. */
  static final String TITLE = "A long chronology";

  private static final List<String> WORDS = List.of(("council accord harbour signal ledger winter"
          + " border railway engine letter minister archive canal survey charter river station"
          + " market treaty quarter observer network satellite opened closed signed carried measured"
          + " reported agreed delayed extended restored moved northern southern early public private"
          + " former joint annual second and of in the by for")
      .split(" "));

  private static final int ACTORS = 25;
  private static final int TOPICS = 8;

  private final Path content;
  private final SplittableRandom random;

  private LongChronology(Path content, long seed) {
    this.content = content;
    this.random = new SplittableRandom(seed);
  }

  /**
   * Writes a project with so many entries from 1990 to 2024: every precision and status, a source
   * for every third, milestones, and one actor and one topic that all of them have.
   */
  static void write(Path project, int entries) throws IOException {
    new LongChronology(project.resolve("content"), entries).write(entries);
  }

  private void write(int entries) throws IOException {
    write("site.yaml", """
        title: %s
        description: What was opened, signed and measured.
        base-url: https://long.example/
        as-of: 2024-12-31
        """.formatted(TITLE));
    for (int i = 0; i < ACTORS; i++) {
      write("actors/actor-%02d.md".formatted(i), """
          ---
          name: %s
          native-name: 委員会%d
          native-language: ja
          kind: organisation
          ---
          """.formatted(title(3), i));
    }
    for (int i = 0; i < TOPICS; i++) {
      write("topics/topic-%d.md".formatted(i), "---\ntitle: %s\n---\n".formatted(title(2)));
    }
    int sources = entries / 3;
    for (int i = 0; i < sources; i++) {
      write("sources/source-%05d.md".formatted(i), """
          ---
          type: article-newspaper
          title: %s
          publisher: The Observer
          published: %d
          language: en
          url: https://news.example/%d
          ---
          """.formatted(title(8), year(i), i));
    }
    for (int i = 0; i < entries; i++) {
      write("entries/entry-%05d.md".formatted(i), entry(i, random.nextInt(sources)));
    }
  }

  private String entry(int number, int source) {
    String status = number % 6 == 0 ? "status: said\n" : "";
    String milestone = number % 20 == 0 ? "milestone: true\n" : "";
    return """
        ---
        title: %s
        date: %s
        actors: [actor-00, actor-%02d, actor-%02d]
        topics: [topic-0, topic-%d]
        sources: [source-%05d]
        %s%s---
        %s [@source-%05d]. %s [@source-%05d].
        """.formatted(
            title(9),
            date(number, year(source)),
            1 + random.nextInt(ACTORS / 2),
            ACTORS / 2 + 1 + random.nextInt(ACTORS / 2),
            1 + random.nextInt(TOPICS - 1),
            source,
            status,
            milestone,
            title(22),
            source,
            title(18),
            source);
  }

  /** The year of a source and of what it tells of. */
  private static int year(int source) {
    return 1990 + source % 35;
  }

  private String date(int number, int year) {
    int month = 1 + random.nextInt(12);
    return switch (number % 8) {
      case 0 -> "%d".formatted(year);
      case 1, 2 -> "%d-%02d".formatted(year, month);
      case 3 -> "%d-%02d~".formatted(year, month);
      case 4 -> "%d-%02d-03/%d-%02d-09".formatted(year, month, year, month);
      default -> "%d-%02d-%02d".formatted(year, month, 1 + random.nextInt(28));
    };
  }

  private String title(int words) {
    String title =
        random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
