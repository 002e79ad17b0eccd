package regesta.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A chronology of any length, made of words by chance, the same each time: for {@code n} entries of
 * some 250 words, {@code n / 50} actors and {@code n / 3} sources.
 *
 * <p>Also a program, which needs nothing but this file: {@code java GeneratedChronology.java 1000
 * regesta content} writes a thousand entries into the folder {@code content}.
 */
public final class GeneratedChronology {
  private static final List<String> WORDS = List.of(("council accord harbour signal ledger winter"
          + " border railway engine letter minister archive canal survey charter river station"
          + " market treaty quarter observer network satellite statute mission parliament island"
          + " committee workshop academy festival reform decree turbine laboratory monument ferry"
          + " opened closed signed carried measured reported agreed delayed extended restored moved"
          + " visited founded merged issued printed tested rebuilt renamed recorded northern"
          + " southern early late public private open small large former joint annual second third"
          + " and of in by for with from after before during under near between against without")
      .split(" "));

  private static final List<String> KINDS = List.of("person", "organisation", "state", "unit");
  private static final int TOPICS = 24;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final int DAYS = 36 * 365;

  private final SortedMap<String, String> files = new TreeMap<>();
  private final SplittableRandom random;
  private final Form form;
  private final int entries;
  private final int actors;
  private final int sources;

  private GeneratedChronology(int entries, Form form) {
    this.random = new SplittableRandom(entries);
    this.form = form;
    this.entries = entries;
    this.actors = Math.max(20, entries / 50);
    this.sources = Math.max(1, entries / 3);
  }

  /** Whose front matter and paths the files have. */
  public enum Form {
    REGESTA,
    HUGO
  }

  /** The texts of the files by their paths below the content. */
  public static SortedMap<String, String> files(int entries, Form form) {
    return new GeneratedChronology(entries, form).write();
  }

  /** Writes the files: how many entries, {@code regesta} or {@code hugo}, and the folder. */
  public static void main(String[] args) throws IOException {
    Form form = Form.valueOf(args[1].toUpperCase(Locale.ROOT));
    for (var file : files(Integer.parseInt(args[0]), form).entrySet()) {
      Path path = Path.of(args[2], file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private SortedMap<String, String> write() {
    switch (form) {
      case REGESTA -> {
        files.put("site.yaml", "title: Chronology\ndescription: Generated entries.\n");
        for (int i = 0; i < TOPICS; i++) {
          files.put("topics/topic-%d.md".formatted(i), "---\ntitle: Topic %d\n---\n".formatted(i));
        }
      }
      // A section of entries gives each its neighbours in time; it needs no page.
      case HUGO ->
        files.put("entries/_index.md", "---\ntitle: Entries\n_build:\n  render: never\n---\n");
    }
    for (int i = 0; i < actors; i++) {
      writeActor(i);
    }
    for (int i = 0; i < sources; i++) {
      writeSource(i);
    }
    for (int i = 0; i < entries; i++) {
      writeEntry(i);
    }
    return files;
  }

  private void writeActor(int number) {
    String fields = switch (form) {
      case REGESTA -> "name: Actor %d\nkind: %s\n";
      case HUGO -> "title: Actor %d\nrole: %s\n";
    };
    write("actors", actor(number), fields.formatted(number, pick(KINDS)), sentence(25) + "\n");
  }

  private void writeSource(int number) {
    String fields = "title: %s\npublisher: %s Press\npublished: %s\n"
        .formatted(sentence(5), pick(WORDS), day(number + 1, sources).plusDays(1));
    write("sources", source(number), fields, sentence(20) + "\n");
  }

  private void writeEntry(int number) {
    LocalDate date = day(number, entries);
    int source = (int) ((long) sources * number / entries);
    List<String> cited = random.nextBoolean() || source + 1 == sources
        ? List.of(source(source))
        : List.of(source(source), source(source + 1));
    String fields = "title: %s\ndate: %s\nsummary: %s\n%s%s%s"
        .formatted(
            sentence(6),
            date,
            sentence(18),
            list("actors", participants()),
            list("topics", List.of("topic-" + random.nextInt(TOPICS))),
            list("sources", cited));
    String mark = form == Form.REGESTA ? "[@%s]" : "%s";
    String last = cited.stream().map(mark::formatted).collect(joining(" ", "As reported ", ".\n"));
    String path = "%d/entry-%06d".formatted(date.getYear(), number);
    files.put("entries/%s.md".formatted(path), matter(fields) + body() + last);
  }

  /** The day of one of so many things that follow each other evenly. */
  private static LocalDate day(int number, int of) {
    return FIRST.plusDays((long) DAYS * number / of);
  }

  private void write(String folder, String slug, String fields, String body) {
    String path = switch (form) {
      case REGESTA -> "%s/%s.md";
      case HUGO -> "%s/%s/_index.md";
    };
    files.put(path.formatted(folder, slug), matter(fields) + body);
  }

  private static String matter(String fields) {
    return "---\n%s---\n\n".formatted(fields);
  }

  private static String list(String name, List<String> items) {
    return "%s: [%s]\n".formatted(name, String.join(", ", items));
  }

  /** One to five actors; those with low numbers take part more often. */
  private List<String> participants() {
    return random
        .ints(2 + random.nextInt(4), 1, actors + 1)
        .map(random::nextInt)
        .distinct()
        .mapToObj(GeneratedChronology::actor)
        .toList();
  }

  private static String actor(int number) {
    return "actor-%04d".formatted(number);
  }

  private static String source(int number) {
    return "source-%06d".formatted(number);
  }

  private String body() {
    return """
        %s

        ## %s

        %s

        - %s
        - %s `%s`
        - %s

        > %s

        %s

        """.formatted(
            paragraph(),
            sentence(3),
            paragraph(),
            sentence(8),
            sentence(6),
            pick(WORDS),
            sentence(8),
            sentence(20),
            paragraph());
  }

  private String paragraph() {
    return "%s %s *%s* and **%s**. [%s](https://example.org/%s)."
        .formatted(
            sentence(35) + ".", sentence(28), pick(WORDS), pick(WORDS), sentence(2), pick(WORDS));
  }

  private String sentence(int words) {
    String text = random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).collect(joining(" "));
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
