package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.resolve.Drafts;

/** Looks on all pages of a Japanese site for words of the interface that are not Japanese. */
class JapaneseWordsIT {
  private static final Path SITE = Path.of("src/test/resources/sites/japanese");

  /** Attributes that readers see or hear. */
  private static final Set<String> SPOKEN =
      Set.of("title", "alt", "aria-label", "placeholder", "data-label", "label");

  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");

  /** Names that no language translates, and what is printed on a key. */
  private static final Set<String> NAMES = Set.of(
      "ISO",
      "EDTF",
      "XX",
      "UTC",
      "JavaScript",
      "Enter",
      "APA",
      "MLA",
      "BibTeX",
      "RIS",
      "CSL",
      "JSON",
      "Zotero",
      "Pandoc",
      "LaTeX",
      "JabRef",
      "EndNote",
      "Mendeley");

  @Test
  void theInterfaceSpeaksJapanese(@TempDir Path folder) throws Exception {
    Path output = folder.resolve("site");
    BuildReport report = TestBuild.of(new BuildOptions(
        SITE,
        SITE.resolve("content"),
        "content",
        Path.of("templates"),
        "templates",
        output,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING));
    assertEquals("[]", report.problems().toString());

    var strange = new TreeSet<String>();
    Set<String> own = new TreeSet<>(NAMES);
    for (Path file : files(SITE.resolve("content"), ".md", ".yaml")) {
      addWords(Files.readString(file), own);
    }
    for (Path file : files(output, ".html")) {
      Document page = Jsoup.parse(Files.readString(file));
      assertEquals("ja", page.select("html").attr("lang"), file.toString());
      boolean namesAddresses = !page.select("body.page-redirect").isEmpty();
      for (String word : words(page)) {
        if (!namesAddresses && !own.contains(word)) {
          strange.add(output.relativize(file) + ": " + word);
        }
      }
    }
    assertEquals("", String.join("\n", strange));
  }

  private static Set<String> words(Document page) {
    var words = new TreeSet<String>();
    addWords(page.select("meta[name=description]").attr("content"), words);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        // What a program reads beside a source's title is heard by nobody.
        if (SPOKEN.contains(attribute.getKey()) && !element.is(".Z3988")) {
          addWords(attribute.getValue(), words);
        }
      }
      // An address and what an editor writes are the same in every language.
      if (!element.is("code, .address, .citation, script, [translate=no]")) {
        for (TextNode text : element.textNodes()) {
          addWords(text.text(), words);
        }
      }
    }
    return words;
  }

  private static void addWords(String text, Set<String> words) {
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      words.add(found.group());
    }
  }

  private static Iterable<Path> files(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      var found = files
          .filter(file -> Stream.of(endings).anyMatch(end -> file.toString().endsWith(end)))
          .sorted()
          .toList();
      assertFalse(found.isEmpty(), "no files in " + folder);
      return found;
    }
  }
}
