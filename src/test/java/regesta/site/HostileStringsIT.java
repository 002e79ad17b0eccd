package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.HostileBuild;
import regesta.parse.ContentParser;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.Severity;
import regesta.problem.SourceFile;

/**
 * Each string of the lists of injections and of naughty strings, as a title, a name, a place, a
 * quotation, a text and so on, ends on a page that shows it, or as a problem at its place. No
 * markup of a string reaches a page, no script of one runs in a browser, and every file of data is
 * well formed.
 */
class HostileStringsIT {
  /** So many pages are asked of the browser in one command, which may last thirty seconds. */
  private static final int AT_ONCE = 40;

  /** So many strings are in one site, each of them in several files. */
  private static final int IN_A_SITE = 350;

  /** So many strings of texts stand together on one page. */
  private static final int TOGETHER = 10;

  /** What the pages of this content have and our own have not, all of it made by us. */
  private static final Set<String> OURS = Set.of(
      "br",
      "code[translate]",
      "hr",
      "i",
      "svg[overflow]",
      "svg[x]",
      "svg[y]",
      "td[translate]",
      "text[class]",
      "tspan",
      "tspan[lang]");

  @TempDir
  private static Path folder = Path.of("");

  private static List<String> strings = List.of();

  /** The problems that are errors, by the file, as all strings are in the content. */
  private static final Map<String, Problem> ERRORS = new TreeMap<>();

  private static final List<Path> SITES = new ArrayList<>();

  /** Builds the strings in some sites, each as all content is to be built: in time and memory. */
  @BeforeAll
  static void build() throws Exception {
    strings = HostileStrings.all();
    parse(HostileStrings.content(strings));
    int sites = (strings.size() + IN_A_SITE - 1) / IN_A_SITE;
    for (int site = 0; site < sites; site++) {
      Path project = folder.resolve("part-" + site);
      write(project, readable(site, sites));
      HostileBuild built = HostileBuild.run(project, "build");
      assertEquals(0, built.status(), built::answer);
      SITES.add(project.resolve("site"));
    }
  }

  private static void parse(Map<String, String> files) {
    var problems = new Problems();
    List<SourceFile> sources = files.entrySet().stream()
        .map(file -> new SourceFile("content", file.getKey(), file.getValue()))
        .toList();
    ContentParser.parse(sources, Set.of("map.png"), Optional.empty(), problems);
    problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .forEach(problem -> ERRORS.putIfAbsent(problem.at().file().path(), problem));
  }

  /** The files of one site that have no error; for a title with one, another one stands in. */
  private static Map<String, String> readable(int site, int sites) {
    var files = new TreeMap<>(HostileStrings.settings());
    var bodies = new ArrayList<String>();
    for (int number = site; number < strings.size(); number += sites) {
      Map<String, String> plain = HostileStrings.titles("Plain", number);
      HostileStrings.titles(strings.get(number), number)
          .forEach(
              (path, text) -> files.put(path, ERRORS.containsKey(path) ? plain.get(path) : text));
      if (!ERRORS.containsKey(HostileStrings.bodyPath(number))) {
        bodies.add(strings.get(number));
      }
    }
    for (int i = 0; i < bodies.size(); i += TOGETHER) {
      List<String> some = bodies.subList(i, Math.min(bodies.size(), i + TOGETHER));
      files.put(HostileStrings.bodyPath(i), HostileStrings.body(String.join("\n\n", some), i));
    }
    return files;
  }

  private static void write(Path project, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = project.resolve("content").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** A string that is no error is the title of its page, letter by letter. */
  @Test
  void titlesAreShownAsTheyAreWritten() throws IOException {
    var wrong = new ArrayList<String>();
    int shown = 0;
    for (int i = 0; i < strings.size(); i++) {
      if (!ERRORS.containsKey(HostileStrings.titlePath(i))) {
        String page = "entries/title-%s.html".formatted(i);
        String title = document(SITES.get(i % SITES.size()).resolve(page))
            .expectFirst("h1")
            .wholeText();
        String expected = words(strings.get(i));
        if (!words(title).equals(expected)) {
          wrong.add("%s: %s\n".formatted(expected, title));
        }
        shown++;
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(shown > 600, "shown: " + shown);
  }

  private static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }

  /** What cannot be shown is told where it stands: in the file and the line that have it. */
  @Test
  void errorsAreToldAtTheirPlace() {
    for (Map.Entry<String, Problem> error : ERRORS.entrySet()) {
      Problem problem = error.getValue();
      assertTrue(problem.at().line() > 1, problem::format);
      assertTrue(
          problem.at().column() <= problem.at().file().line(problem.at().line()).length() + 1,
          problem::format);
    }
    assertTrue(ERRORS.size() > 40, "errors: " + ERRORS.size());
  }

  @Test
  void noMarkupOfAStringReachesAPage() throws IOException {
    var allowed = new HashSet<>(OURS);
    for (String page : RenderedSite.onePageOfEveryKind()) {
      document(RenderedSite.folder().resolve(page))
          .getAllElements()
          .forEach(element -> allowed.addAll(markup(element)));
    }
    var wrong = new TreeMap<String, String>();
    for (Path site : SITES) {
      for (Path page : files(site, ".html")) {
        for (Element element : document(page).getAllElements()) {
          markup(element).stream()
              .filter(found -> !allowed.contains(found))
              .forEach(found -> wrong.put(found, page.toString()));
          if (isOdd(element)) {
            wrong.put(element.outerHtml(), page.toString());
          }
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  /** An element by its name, and by each of its attributes. */
  private static List<String> markup(Element element) {
    var found = new ArrayList<String>(List.of(element.tagName()));
    for (Attribute attribute : element.attributes()) {
      found.add("%s[%s]".formatted(element.tagName(), attribute.getKey()));
    }
    return found;
  }

  /** Whether an element is a script in the page, leads to an unsafe address or steers. */
  private static boolean isOdd(Element element) {
    boolean unsafe = Stream.of("href", "src", "action", "cite")
        .anyMatch(name -> element.hasAttr(name) && !isSafe(element.attr(name)));
    return unsafe
        || switch (element.tagName()) {
          case "script" ->
            element.hasAttr("src")
                ? element.attr("src").contains(":")
                : !element.attr("type").equals("application/ld+json") || !isJson(element.data());
          case "meta" ->
            element.hasAttr("http-equiv")
                && !element.attr("http-equiv").equals("Content-Security-Policy")
                && !element.attr("content").matches("0; url=[a-z./-]+");
          default -> false;
        };
  }

  private static boolean isSafe(String address) {
    return !address.startsWith("//")
        && address.matches("(?si)(?:https?|mailto):.*|[^:]*|[^:]*[/?#].*");
  }

  private static boolean isJson(String text) {
    JsonElement json = JsonParser.parseString(text);
    return json.isJsonObject() || json.isJsonArray();
  }

  @Test
  void dataIsWellFormed() throws IOException, XMLStreamException {
    int checked = 0;
    for (Path site : SITES) {
      for (Path xml : files(site, ".xml")) {
        assertWellFormed(xml);
        checked++;
      }
      for (String end : List.of(".json", ".webmanifest")) {
        for (Path json : files(site, end)) {
          assertTrue(isJson(Files.readString(json)), json::toString);
          checked++;
        }
      }
    }
    assertTrue(checked > 10, "checked: " + checked);
  }

  private static void assertWellFormed(Path xml) throws IOException, XMLStreamException {
    try (InputStream octets = Files.newInputStream(xml)) {
      XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(octets);
      while (reader.hasNext()) {
        reader.next();
      }
      reader.close();
    }
  }

  /**
   * Opens pages in frames of a browser that is told to pass over our security policy: the policy is
   * the second wall, and this is about the first.
   */
  @Test
  void noScriptOfAStringRuns() throws Exception {
    try (Chromium chromium = Chromium.startRecording()) {
      chromium.passOverPolicies();
      chromium.prepare("""
          for (const name of ['alert', 'prompt', 'confirm', 'print', 'msgbox']) {
            window[name] = () => { top.localStorage.ran = location + ' ' + name };
          }
          """);
      for (Path site : SITES) {
        try (SiteServer server = SiteServer.start(site, SiteServer.SUB)) {
          assertCalm(chromium, server, site);
        }
      }
    }
  }

  private static void assertCalm(Chromium chromium, SiteServer server, Path site)
      throws IOException {
    chromium.requests();
    chromium.open(server.address("/404.html"));
    List<String> pages = files(site, ".html").stream()
        .map(page -> "/" + site.relativize(page).toString().replace('\\', '/'))
        .filter(HostileStringsIT::isOpened)
        .toList();
    assertTrue(pages.size() > 60, "pages: " + pages.size());
    for (int i = 0; i < pages.size(); i += AT_ONCE) {
      List<String> some = pages.subList(i, Math.min(pages.size(), i + AT_ONCE));
      String found = chromium.runUntilDone(IN_FRAMES, some).getAsString();
      assertEquals("%s pages, which do: ".formatted(some.size()), found);
    }
    for (String query : List.of("script", "alert", "onerror", "\"><img src=x onerror=alert(1)>")) {
      String words = URLEncoder.encode(query, StandardCharsets.UTF_8);
      chromium.open(server.address("/search.html?q=" + words));
      assertEquals("", chromium.runUntilDone(WHEN_FOUND).getAsString(), query);
    }
    String host = server.address("/");
    assertEquals(
        List.of(),
        chromium.requests().stream()
            .filter(request -> !request.startsWith(host) && !request.startsWith("data:"))
            .toList());
  }

  /** Most lists, all texts, every tenth title and some others, but no page that leads on. */
  private static boolean isOpened(String page) {
    return !page.equals("/entries/index.html")
        && !page.matches("/(?:years|data)/.*|/.*/index/.*\\d\\.html")
        && !page.matches("/entries/title-\\d*[1-9]\\.html")
        && !page.matches("/(?:actors|sources|topics)/[a-z]+-\\d*(?:[1-9]\\d|\\d?[1-9])\\.html");
  }

  /** Opens pages in frames, eight at once, and tells which have handlers of events, or ran one. */
  private static final String IN_FRAMES = """
      const [pages, done] = arguments;
      const found = [];
      let next = 0;
      let opened = 0;
      delete localStorage.ran;
      const open = frame => {
        if (next === pages.length) {
          if (++opened === 8) {
            setTimeout(() => done(`${next} pages, which do: `
              + found.concat(localStorage.ran ?? []).join('\\n')), 300);
          }
          return;
        }
        const page = pages[next++];
        frame.onload = () => {
          const inside = frame.contentDocument;
          const odd = [...inside.querySelectorAll('*')].filter(element =>
            [...element.attributes].some(({ name, value }) =>
              name.startsWith('on') || name === 'style' || /^\\s*(java|vb)script:/i.test(value)));
          found.push(...odd.map(element => `${page}: ${element.outerHTML}`));
          if (!inside.querySelector('h1')) found.push(`${page}: not shown`);
          open(frame);
        };
        frame.src = page;
      };
      for (let i = 0; i < 8; i++) open(document.body.appendChild(document.createElement('iframe')));
      """;

  private static final String WHEN_FOUND = """
      const [done] = arguments;
      let tries = 0;
      const look = () => {
        const results = document.querySelectorAll('main ol > li').length;
        if (!results && ++tries < 50) return setTimeout(look, 100);
        const odd = [...document.querySelectorAll('*')].filter(element =>
          [...element.attributes].some(({ name }) => name.startsWith('on')));
        done((results ? '' : 'nothing was found ') + odd.map(element => element.outerHTML)
          .concat(localStorage.ran ?? []).join('\\n'));
      };
      look();
      """;

  private static List<Path> files(Path site, String end) throws IOException {
    try (Stream<Path> paths = Files.walk(site)) {
      return paths.filter(path -> path.toString().endsWith(end)).sorted().toList();
    }
  }

  private static Document document(Path page) throws IOException {
    return Jsoup.parse(page, "UTF-8");
  }
}
