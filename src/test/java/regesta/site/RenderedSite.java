package regesta.site;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The files of the site that the integration tests look at. */
final class RenderedSite {
  /** The page that hosts serve for an unknown address, at any depth. */
  static final String NOT_FOUND = "404.html";

  private static final String NAME = "[^/]+\\.html";

  /** A pattern of the path of each kind of page; a list of a kind is a kind of its own. */
  private static final List<String> KINDS = List.of(
      "index\\.html",
      "years/" + NAME,
      "entries/" + NAME,
      "actors/(?!index)" + NAME,
      "actors/index\\.html",
      "who-with-whom\\.html",
      "sources/(?!index)" + NAME,
      "sources/index\\.html",
      "topics/(?!index)" + NAME,
      "topics/index\\.html",
      "by-report-date\\.html",
      "what-changed\\.html",
      "about\\.html",
      "pages/" + NAME,
      "data/index\\.html",
      "search\\.html",
      "404\\.html");

  private RenderedSite() {}

  static Path folder() {
    return Path.of(System.getProperty("site.dir", "site")).toAbsolutePath().normalize();
  }

  /**
   * The path of the address that the site was built for, with a slash at its end; empty if it was
   * built for none. The home page says it, as its canonical address.
   */
  static Optional<String> basePath() {
    return Optional.of(
            Jsoup.parse(text("index.html")).select("link[rel=canonical]").attr("href"))
        .filter(address -> !address.isEmpty())
        .map(address -> URI.create(address).getPath().replaceFirst("index\\.html$", ""));
  }

  /** The paths of all files below the folder, sorted, with {@code /} between names. */
  static List<String> files() {
    return files(folder());
  }

  private static List<String> files(Path site) {
    try (Stream<Path> paths = Files.walk(site)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> site.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> pages() {
    List<String> pages = files().stream().filter(file -> file.endsWith(".html")).toList();
    if (pages.isEmpty()) {
      throw new AssertionError("no pages in %s: render them first".formatted(folder()));
    }
    return pages;
  }

  /** The longest page of every kind, since it holds most of what can go wrong. */
  static List<String> onePageOfEveryKind() {
    return KINDS.stream().map(RenderedSite::longest).toList();
  }

  /** Pages of a kind that {@link #onePageOfEveryKind} does not know. */
  static List<String> pagesOfNoKind() {
    return pages().stream()
        .filter(page -> KINDS.stream().noneMatch(page::matches))
        .toList();
  }

  private static String longest(String kind) {
    Optional<String> page =
        pages().stream().filter(path -> path.matches(kind)).max(comparing(RenderedSite::size));
    return page.orElseThrow(() -> new AssertionError("no page like " + kind));
  }

  private static long size(String file) {
    return folder().resolve(file).toFile().length();
  }

  static String text(String file) {
    return text(folder(), file);
  }

  private static String text(Path site, String file) {
    try {
      return Files.readString(site.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every page as parsed HTML, by its path. */
  static SortedMap<String, Document> documents() {
    return documents(folder());
  }

  /** Every page of another site, likewise. */
  static SortedMap<String, Document> documents(Path site) {
    var documents = new TreeMap<String, Document>();
    for (String page : files(site)) {
      if (page.endsWith(".html")) {
        documents.put(page, Jsoup.parse(text(site, page)));
      }
    }
    if (documents.isEmpty()) {
      throw new AssertionError("no pages in %s: render them first".formatted(site));
    }
    return documents;
  }
}
