package regesta.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** A program for timelines, written by those whose format it is, in the browser. */
enum TimelineReader {
  MARKWHEN(
      "markwhen",
      "markwhen-parser-1.2.0.js",
      "const exports = {}; %s\nself.markwhen = exports;",
      "data/timeline.mw"),
  VIS_TIMELINE("vis-timeline", "vis-timeline-8.5.4.js", "%s", "data/vis-items.json"),
  TIMELINEJS("timelinejs", "timelinejs-3.9.11.js", "%s\nself.TL = TL;", "data/timelinejs.json"),

  /** The same, which reads a spreadsheet too. */
  TIMELINEJS_SHEET("timelinejs", "timelinejs-3.9.11.js", "%s\nself.TL = TL;", "data/sheet.csv");

  private static final Path FOLDER = Path.of("src/test/resources/readers");

  private final String form;
  private final String release;
  private final String setting;
  private final String file;

  TimelineReader(String form, String release, String setting, String file) {
    this.form = form;
    this.release = release;
    this.setting = setting;
    this.file = file;
  }

  /** What it takes the whole for. */
  record Timeline(String title, String description, List<String> errors, List<Seen> entries) {}

  /**
   * What it takes one entry for.
   *
   * @param end the last day; but of Markwhen and vis-timeline the day after it, as they have it
   * @param misread what it takes for marks
   */
  record Seen(
      String id,
      String title,
      String start,
      String end,
      List<String> groups,
      List<String> more,
      List<String> misread) {}

  /** Reads its file of a site that is served at the root. */
  Timeline read(Chromium chromium, SiteServer server, Path site) throws IOException {
    chromium.open(server.address("/data/chronology.schema.json"));
    chromium.run("history.replaceState(null, '', '/' + arguments[0])", file);
    chromium.run(setting.replace("%s", program()));
    String reading = Files.readString(FOLDER.resolve("read-" + form + ".js"));
    String text = Files.readString(site.resolve(file));
    return new Gson().fromJson(chromium.runUntilDone(reading, text), Timeline.class);
  }

  /** The program, byte for byte as it was released. */
  private String program() throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(release));
    String sum = "%064x".formatted(new BigInteger(1, sha256(bytes)));
    assertTrue(
        Files.readAllLines(FOLDER.resolve("SHA256SUMS")).contains(sum + "  " + release), release);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
