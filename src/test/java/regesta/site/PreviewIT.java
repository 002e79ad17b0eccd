package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits the content while a browser shows the preview of it, as an editor works. */
class PreviewIT {
  private static final Path JAR = Path.of("target/regesta.jar");
  private static final Pattern ADDRESS = Pattern.compile("the site is at (\\S+),");

  private static final String SHADOW = "document.querySelector('#regesta-preview')?.shadowRoot";
  private static final String SHOWN =
      SHADOW + "?.querySelector('[role=alertdialog]:not([hidden])')";

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private static Chromium chromium;

  @TempDir
  private Path project = Path.of("");

  private Process server;
  private String address = "";
  private Path entry = Path.of("");
  private String text = "";

  @BeforeAll
  static void openBrowser() throws IOException {
    chromium = Chromium.start();
  }

  @AfterAll
  static void closeBrowser() throws IOException {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void serve() throws IOException {
    copy(Path.of("content"), project.resolve("content"));
    copy(Path.of("templates"), project.resolve("templates"));
    try (Stream<Path> files = Files.walk(project.resolve("content/entries"))) {
      entry = files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList()
          .get(0);
    }
    // The texts that the tests add keep no rules of style.
    Path settings = project.resolve("content/site.yaml");
    Files.writeString(
        settings, Files.readString(settings).replaceFirst("(?s)\neditorial:.*", "\n"));
    text = Files.readString(entry);
    chromium.setWidth(1280);
    chromium.setScheme("light");
    start();
  }

  private void start() throws IOException {
    server = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            JAR.toAbsolutePath().toString(),
            "serve",
            "--port",
            "0")
        .directory(project.toFile())
        .redirectErrorStream(true)
        .start();
    address = address(server.inputReader());
  }

  private static String address(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new IOException("the preview did not start");
  }

  @AfterEach
  void end() throws Exception {
    chromium.open("about:blank");
    server.destroy();
    assertTrue(server.waitFor(10, TimeUnit.SECONDS), "the preview ends when it is told to");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private void open() throws IOException {
    String slug = entry.getFileName().toString().replace(".md", ".html");
    chromium.open(address + "entries/" + slug);
  }

  /** Saves at once, so that no mistake but the one that is meant can be seen. */
  private void save(String changed) throws IOException {
    Path next = entry.resolveSibling(".next");
    Files.writeString(next, changed);
    Files.move(next, entry, StandardCopyOption.ATOMIC_MOVE);
  }

  private void add(String paragraph) throws IOException {
    save(text + "\n" + paragraph + "\n");
  }

  private static void waitUntil(String expression) throws Exception {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!isTrue(expression)) {
      assertTrue(System.nanoTime() < end, expression);
      Thread.sleep(5);
    }
  }

  private static boolean isTrue(String expression) {
    try {
      return chromium.run("return Boolean(%s)".formatted(expression)).getAsBoolean();
    } catch (IOException e) {
      // The page was about to be loaded again, and could not be asked.
      return false;
    }
  }

  @Test
  void followsTheFilesAndTellsOfMistakes() throws Exception {
    add("The first text.\n\n".repeat(60));
    chromium.complaints();
    open();
    waitUntil("document.body.innerText.includes('The first text.')"
        + " && document.readyState === 'complete'");
    chromium.run("window.scrollTo({ top: 700, behavior: 'instant' })");

    add("The second text.\n\n".repeat(60));
    waitUntil("document.body.innerText.includes('The second text.')");
    waitUntil("document.readyState === 'complete' && window.scrollY === 700");

    Files.writeString(
        entry, Files.readString(entry).replaceFirst("\ndate: .*", "\ndate: 2013-9-3"));
    waitUntil(SHOWN);
    String place = project.relativize(entry) + ":3:12";
    assertEquals(place, inOverlay(".place"));
    assertEquals("error: the month needs two digits [bad-date]", inOverlay("li p:nth-of-type(2)"));
    assertEquals("hint: write 2013-09-03", inOverlay(".hint"));
    assertTrue(chromium.visibleText("main").contains("The second text."), "the page stays");
    assertEquals(700, chromium.run("return window.scrollY").getAsInt());

    add("The third text.\n\n".repeat(60));
    waitUntil("document.body.innerText.includes('The third text.')");
    waitUntil("!document.querySelector('#regesta-preview')");
    waitUntil("window.scrollY === 700");
    assertEquals("", chromium.complaints());
  }

  @Test
  void theListOfProblemsCanBeUsedByEverybody() throws Exception {
    open();
    chromium.run("document.querySelector('.site-menu a').focus()");
    save(text.replaceFirst("\ndate: .*", "\ndate: 2013-9-3"));
    waitUntil(SHOWN + " && " + SHADOW + ".activeElement.getAttribute('role') === 'alertdialog'");
    for (String scheme : List.of("light", "dark")) {
      chromium.setScheme(scheme);
      assertEquals("", Axe.breaches(chromium), scheme);
    }
    chromium.run(
        "%s.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))".formatted(SHOWN));
    assertTrue(chromium
        .run("return !(%s) && document.activeElement.matches('.site-menu a')".formatted(SHOWN))
        .getAsBoolean());
    assertEquals(
        "1 error",
        chromium
            .run("return %s.querySelector('.open').innerText".formatted(SHADOW))
            .getAsString());
    chromium.run(SHADOW + ".querySelector('.open').click()");
    waitUntil(SHOWN + " === " + SHADOW + ".activeElement");
  }

  @Test
  void aStartWithErrorsGivesWayToTheSite() throws Exception {
    end();
    save(text.replaceFirst("\ndate: .*", "\ndate: 2013-9-3"));
    start();
    open();
    assertEquals("1 error", chromium.visibleText("h1"));
    assertEquals("", Axe.breaches(chromium));
    save(text.replaceFirst("\ndate: .*", "\ndatte: 2013-09-03"));
    waitUntil("document.body.innerText.includes('datte')");
    save(text);
    waitUntil("document.querySelector('.page-entry h1')");
  }

  private static String inOverlay(String css) throws IOException {
    return chromium
        .run("return %s.querySelector(arguments[0]).innerText".formatted(SHOWN), css)
        .getAsString();
  }
}
