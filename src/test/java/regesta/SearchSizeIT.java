package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.model.Site;
import regesta.parse.ParsedFiles;
import regesta.problem.Problems;
import regesta.render.TemplateEngine;
import regesta.resolve.Drafts;
import regesta.resolve.LastResolution;

/** Weighs what readers of a large chronology load in order to search it. */
class SearchSizeIT {
  private static final List<String> WORDS = List.of(
          "council accord harbour signal ledger winter border railway engine letter minister archive",
          "canal survey charter river station market treaty quarter observer network satellite and",
          "opened closed signed carried measured reported agreed delayed extended restored moved the",
          "northern southern early late public private small large former joint annual second of in")
      .stream()
      .flatMap(line -> List.of(line.split(" ")).stream())
      .toList();

  @TempDir
  private Path folder = Path.of("");

  @Test
  void upToFiveHundredEntriesAreFoundByTheirText() throws IOException {
    String documents = String.join("", parts(site(500)));
    assertEquals(500, occurrences(documents, "\"kind\":\"entry\""));
    assertEquals(500, occurrences(documents, "\"text\":\"The text of entry "));
  }

  @Test
  void moreAreFoundByTheirTitles() throws IOException {
    String documents = String.join("", parts(site(501)));
    assertEquals(501, occurrences(documents, "\"kind\":\"entry\""));
    assertEquals(501 + 167, occurrences(documents, "\"date\":"), "and by dates, as sources are");
    assertFalse(documents.contains("The text of entry "), "but not by their texts");
  }

  @Test
  void tenThousandEntriesAreFiveHundredKilobytes() throws IOException {
    int all = 0;
    for (String part : parts(site(10_000))) {
      int compressed = compressed(part);
      assertTrue(compressed <= 200_000, compressed + " bytes in a part");
      all += compressed;
    }
    assertTrue(all <= 500_000, all + " bytes in all");
  }

  private static List<String> parts(Site site) {
    var parts = new ArrayList<String>();
    site.files().forEach((path, file) -> {
      if (path.startsWith("search/")) {
        parts.add(new String(file.bytes(), StandardCharsets.UTF_8));
      }
    });
    return parts;
  }

  /** A site of entries with titles of seven words; with a third as many sources. */
  private Site site(int entries) throws IOException {
    var project = new Project(folder);
    project.write("site.yaml", "title: T\ndescription: D\nbase-url: https://a.example/\n");
    var random = new SplittableRandom(entries);
    int sources = entries / 3;
    for (int i = 0; i < sources; i++) {
      project.write("sources/s%05d.md".formatted(i), """
          ---
          type: article-newspaper
          title: %s
          publisher: The %s
          published: 2024
          url: https://a.example/%d
          ---
          """.formatted(title(random), word(random), i));
    }
    for (int i = 0; i < entries; i++) {
      String source = "s%05d".formatted(random.nextInt(sources));
      project.write(
          "entries/%s-%05d.md".formatted(title(random).replaceAll("[^a-z]+", "-"), i),
          """
          ---
          title: %s
          date: %d-%02d-%02d
          sources: [%s]
          ---
          The text of entry %d [@%s].
          """.formatted(
                  title(random),
                  random.nextInt(1950, 2024),
                  random.nextInt(1, 13),
                  random.nextInt(1, 29),
                  source,
                  i,
                  source));
    }
    return site();
  }

  private Site site() throws IOException {
    var problems = new Problems();
    BuildOptions options = new BuildOptions(
        folder,
        folder.resolve("content"),
        "content",
        Path.of("templates"),
        "templates",
        folder.resolve("site"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING);
    Inputs inputs = Inputs.read(options, problems);
    Site site = SiteBuilder.preview(
        options,
        inputs,
        new SiteBuilder.Before(new ParsedFiles(), LastResolution.notKept()),
        new TemplateEngine(inputs.look().templates()),
        problems);
    assertEquals(List.of(), problems.sorted());
    return site;
  }

  private static String title(SplittableRandom random) {
    var words = new ArrayList<String>();
    for (int i = 0; i < 7; i++) {
      words.add(word(random));
    }
    return String.join(" ", words);
  }

  private static String word(SplittableRandom random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static int occurrences(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static int compressed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
