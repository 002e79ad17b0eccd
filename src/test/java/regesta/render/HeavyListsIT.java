package regesta.render;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import regesta.model.Site;
import regesta.problem.SourceFile;

/** Weighs the pages of a chronology of which nothing is short. */
class HeavyListsIT {
  /** What a page may have at most, in bytes, before it is compressed. */
  private static final int MOST = 300_000;

  private static final int ENTRIES = 120;
  private static final int ACTORS = 150;
  private static final int SOURCES = 120;
  private static final int TOPICS = 40;

  /** Of what there are many of the same shape, only one is weighed. */
  private static final Pattern WEIGHED =
      Pattern.compile("(?!(entries|actors|topics|sources)/(?!index|.*0007)).*\\.html");

  private static Map<String, Integer> weights;

  @BeforeAll
  static void weigh() throws IOException {
    Site site = MadeContent.site(files(), PageLimits.STANDARD);
    weights = new TreeMap<>();
    site.files().entrySet().parallelStream()
        .filter(file -> WEIGHED.matcher(file.getKey()).matches())
        .map(file -> Map.entry(file.getKey(), file.getValue().bytes().length))
        .toList()
        .forEach(file -> weights.put(file.getKey(), file.getValue()));
  }

  private static List<SourceFile> files() {
    var files = new ArrayList<SourceFile>();
    files.add(MadeContent.file(
        "site.yaml", "title: T\ndescription: D\nas-of: 2026-01-01\nlanguage: en\n"));
    IntStream.range(0, SOURCES)
        .forEach(i -> files.add(file("sources", "s", i, """
        type: report
        title: "%s"
        publisher: "%s"
        authors: ["%s", "%s"]
        published: 2025
        """.formatted(
                text(i, 1200), text(i, 200), text(i, 100), text(i, 100)))));
    IntStream.range(0, ACTORS)
        .forEach(i -> files.add(
            file("actors", "a", i, """
        kind: state
        name: "%s"
        native-name: "%s"
        roles: [{title: "%s", when: 2000/..}]
        """.formatted(text(i, 120), text(i, 60), text(i, 600)))));
    IntStream.range(0, TOPICS)
        .forEach(i ->
            files.add(file("topics", "t", i, "title: \"%s\"\n".formatted(text(i, 6000)))));
    IntStream.range(0, ENTRIES).forEach(i -> files.add(entry(i)));
    return files;
  }

  /** Every entry has twenty actors, the one that is weighed among them. */
  private static SourceFile entry(int i) {
    return file("entries", "e", i, """
        title: "%s"
        date: %s
        milestone: true
        actors: [%s]
        topics: [t-0007, t-%04d]
        sources: [{source: s-0007, quotes: [{at: p. 1, text: "%s"}]}, s-%04d]
        corrections: [{date: 2025-03-01, text: "%s"}]
        """.formatted(
            text(i, 300),
            i % 3 == 0 ? "2001/2024" : "2013-10-%02d".formatted(i % 28 + 1),
            IntStream.range(0, 20).mapToObj(n -> actor(i, n)).distinct().collect(joining(", ")),
            8 + i % 30,
            text(i, 300),
            8 + i % 100,
            text(i, 2500)));
  }

  private static String actor(int entry, int number) {
    return "a-%04d".formatted(number == 0 ? 7 : (entry + number * 2) % ACTORS);
  }

  private static SourceFile file(String folder, String letter, int number, String fields) {
    int length = letter.matches("[et]") ? 1500 : 100;
    return MadeContent.file(
        "%s/%s-%04d.md".formatted(folder, letter, number),
        "---\n%s---\n%s.%s\n"
            .formatted(
                fields,
                text(number, length),
                letter.equals("e") ? " [@s-0007; @s-%04d]".formatted(8 + number % 100) : ""));
  }

  /** Words that need more room on a page than in a file. */
  private static String text(int number, int length) {
    return number
        + Stream.iterate("", word -> word)
            .limit(length / 20 + 1)
            .map(word -> " R&D of the 防衛省 and")
            .collect(joining());
  }

  @Test
  void noPageIsHeavierThanItMayBe() {
    weights.forEach((path, bytes) -> assertTrue(bytes <= MOST, path + ": " + bytes));
  }

  /** Else the pages would be light because there is little to show. */
  @Test
  void everyListIsCut() {
    for (String list : List.of(
        "years/2013/",
        "actors/a-0007/",
        "topics/t-0007/",
        "sources/s-0007/",
        "sources/index/",
        "actors/index/",
        "topics/index/",
        "by-report-date/",
        "what-changed/")) {
      assertTrue(weights.keySet().stream().anyMatch(path -> path.startsWith(list)), list);
    }
  }

  /** Else there would be more pages than need be. */
  @Test
  void partsAreNotMuchLighter() {
    List<Integer> parts = weights.entrySet().stream()
        .filter(page -> page.getKey().matches(".*/[1-9]\\.html"))
        .map(Map.Entry::getValue)
        .toList();
    double mean = parts.stream().mapToInt(Integer::intValue).average().orElse(0);
    assertTrue(mean > MOST / 3, weights.toString());
    assertEquals(List.of(), parts.stream().filter(bytes -> bytes < 10_000).toList());
  }
}
