package regesta.site;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Chromium of this machine, without a window.
 *
 * <p>Its programs are looked for on the {@code PATH}, unless the environment names them in
 * {@code CHROMIUM} and {@code CHROMEDRIVER}.
 */
final class Chromium implements AutoCloseable {
  private static final String MISSING =
      "no %s on this machine: install Debian's packages `chromium` and `chromium-driver`,"
          + " or name the program in the environment variable %s";

  private static final List<String> FLAGS = List.of(
      "--headless=new",
      "--no-sandbox", // it refuses to run as root otherwise, and only opens our own pages
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--hide-scrollbars");

  private static final Set<String> COMPLAINTS = Set.of("WARNING", "SEVERE");

  private final WebDriver driver;

  private Chromium(WebDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts the browser. Where there is none, the test is skipped, or fails if the environment
   * variable {@code REGESTA_REQUIRE_BROWSER} is {@code true}.
   */
  static Chromium start() throws IOException {
    return start(Map.of("browser", "ALL"));
  }

  /** As {@link #start()}; the browser also keeps what {@link #requests()} tells. */
  static Chromium startRecording() throws IOException {
    return start(Map.of("browser", "ALL", "performance", "ALL"));
  }

  private static Chromium start(Map<String, String> logs) throws IOException {
    Path browser = program("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
    Path server = program("CHROMEDRIVER", "chromedriver");
    Map<String, ?> capabilities = Map.of(
        "goog:chromeOptions",
        Map.of("binary", browser.toString(), "args", FLAGS),
        "goog:loggingPrefs",
        logs);
    return new Chromium(WebDriver.start(server, capabilities));
  }

  private static Path program(String variable, String... names) {
    Optional<Path> found = Stream.ofNullable(System.getenv(variable))
        .map(Path::of)
        .findFirst()
        .or(() -> Stream.of(names).flatMap(Chromium::onPath).findFirst());
    return found.filter(Files::isExecutable).orElseGet(() -> missing(names[0], variable));
  }

  private static Stream<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  private static Path missing(String name, String variable) {
    String message = MISSING.formatted(name, variable);
    if (Boolean.parseBoolean(System.getenv("REGESTA_REQUIRE_BROWSER"))) {
      return fail(message);
    }
    // The reports of a build leave out why a test was skipped.
    System.err.println("The browser tests are skipped: " + message);
    return abort(message);
  }

  void open(String address) throws IOException {
    driver.command("url", Map.of("url", address));
  }

  /** The messages on the console since the last call that are warnings or worse, a line each. */
  String complaints() throws IOException {
    var complaints = new ArrayList<String>();
    for (JsonElement entry : driver.command("se/log", Map.of("type", "browser")).getAsJsonArray()) {
      JsonObject said = entry.getAsJsonObject();
      if (COMPLAINTS.contains(said.get("level").getAsString())) {
        complaints.add(said.get("message").getAsString());
      }
    }
    return String.join("\n", complaints);
  }

  /** The addresses that pages have asked for since the last call, if that is recorded. */
  List<String> requests() throws IOException {
    var requests = new ArrayList<String>();
    JsonElement log = driver.command("se/log", Map.of("type", "performance"));
    for (JsonElement entry : log.getAsJsonArray()) {
      JsonObject message = JsonParser.parseString(
              entry.getAsJsonObject().get("message").getAsString())
          .getAsJsonObject()
          .getAsJsonObject("message");
      if (message.get("method").getAsString().equals("Network.requestWillBeSent")) {
        JsonObject request = message.getAsJsonObject("params").getAsJsonObject("request");
        requests.add(request.get("url").getAsString());
      }
    }
    return requests;
  }

  void setWidth(int pixels) throws IOException {
    devTools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * Sets the window of a reader who has enlarged all: on a screen of 1280 by 1024 pixels, 400 per
   * cent leave 320 by 256.
   */
  void enlarge() throws IOException {
    devTools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 320, "height", 256, "deviceScaleFactor", 4, "mobile", false));
  }

  /** The page that is open on A4 paper, as a PDF. */
  byte[] print() throws IOException {
    JsonElement printed = devTools(
        "Page.printToPDF",
        Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69));
    return decoded(printed);
  }

  /** What an element looks like, as a PNG; it is scrolled into view. */
  byte[] picture(String css) throws IOException {
    JsonObject box = run("""
        const element = document.querySelector(arguments[0]);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + scrollX, y: y + scrollY, width, height };""", css).getAsJsonObject();
    Map<String, ?> clip = Map.of(
        "x", box.get("x").getAsDouble(),
        "y", box.get("y").getAsDouble(),
        "width", box.get("width").getAsDouble(),
        "height", box.get("height").getAsDouble(),
        "scale", 2);
    return decoded(devTools("Page.captureScreenshot", Map.of("format", "png", "clip", clip)));
  }

  private static byte[] decoded(JsonElement answer) {
    return Base64.getDecoder().decode(answer.getAsJsonObject().get("data").getAsString());
  }

  /** Sets the colour scheme that the reader prefers: {@code light} or {@code dark}. */
  void setScheme(String scheme) throws IOException {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    devTools("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** Sets the time zone that pages reckon in, such as {@code Pacific/Auckland}. */
  void setTimeZone(String zone) throws IOException {
    devTools("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
  }

  /** Sets a feature that style sheets ask for, such as {@code prefers-reduced-motion}. */
  void setMedia(String media, Map<String, String> features) throws IOException {
    List<Map<String, String>> named = features.entrySet().stream()
        .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
        .toList();
    devTools("Emulation.setEmulatedMedia", Map.of("media", media, "features", named));
  }

  /** Forgets the files of the pages so far, as if this were the first visit. */
  void forget() throws IOException {
    devTools("Network.clearBrowserCache", Map.of());
  }

  /** Loads no files from now on whose address fits; {@code *} stands for anything. */
  void block(List<String> addresses) throws IOException {
    devTools("Network.enable", Map.of());
    devTools("Network.setBlockedURLs", Map.of("urls", addresses));
  }

  /** Lets pages do from now on what their security policy forbids. */
  void passOverPolicies() throws IOException {
    devTools("Page.setBypassCSP", Map.of("enabled", true));
  }

  /** Runs a script in each page that is opened from now on, before the page's own. */
  void prepare(String script) throws IOException {
    devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Sets whether the scripts of pages run; {@link #run} works either way. */
  void setScripts(Scripts scripts) throws IOException {
    devTools("Emulation.setScriptExecutionDisabled", Map.of("value", scripts == Scripts.OFF));
  }

  enum Scripts {
    ON,
    OFF
  }

  /** The text of the first element that {@code css} finds, as the reader sees it. */
  String visibleText(String css) throws IOException {
    return run("return document.querySelector(arguments[0]).innerText", css).getAsString();
  }

  /** Presses keys one after the other; {@link Key} has those that write nothing. */
  void type(String keys) throws IOException {
    var presses = new ArrayList<Map<String, String>>();
    keys.codePoints().mapToObj(Character::toString).forEach(key -> {
      presses.add(Map.of("type", "keyDown", "value", key));
      presses.add(Map.of("type", "keyUp", "value", key));
    });
    Map<String, ?> keyboard = Map.of("type", "key", "id", "keyboard", "actions", presses);
    driver.command("actions", Map.of("actions", List.of(keyboard)));
  }

  /** Keys by the characters that stand for them in the WebDriver protocol. */
  static final class Key {
    static final String ENTER = "\uE007";
    static final String ESCAPE = "\uE00C";
    static final String UP = "\uE013";
    static final String DOWN = "\uE015";

    private Key() {}
  }

  /** Runs the body of a function in the page and gives what it returns. */
  JsonElement run(String script, Object... arguments) throws IOException {
    return driver.command("execute/sync", Map.of("script", script, "args", arguments));
  }

  /** Runs the body of a function in the page and gives what it hands to its last argument. */
  JsonElement runUntilDone(String script, Object... arguments) throws IOException {
    return driver.command("execute/async", Map.of("script", script, "args", arguments));
  }

  /** Presses keys one after another, as a reader does, wherever the focus is. */
  void press(String... keys) throws IOException {
    var moves = new ArrayList<Map<String, String>>();
    for (String key : keys) {
      moves.add(Map.of("type", "keyDown", "value", key));
      moves.add(Map.of("type", "keyUp", "value", key));
    }
    Map<String, ?> keyboard = Map.of("type", "key", "id", "keyboard", "actions", moves);
    driver.command("actions", Map.of("actions", List.of(keyboard)));
  }

  void goBack() throws IOException {
    driver.command("back", Map.of());
  }

  private JsonElement devTools(String command, Map<String, ?> parameters) throws IOException {
    return driver.command("goog/cdp/execute", Map.of("cmd", command, "params", parameters));
  }

  @Override
  public void close() throws IOException {
    driver.close();
  }
}
