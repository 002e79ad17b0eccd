package regesta.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The accessibility checker axe, run in pages. */
final class Axe {
  /** What no page may fail at: levels A and AA of WCAG 2.0 to 2.2. */
  private static final List<String> STANDARD =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** And what axe calls good. */
  private static final List<String> RULES =
      Stream.concat(STANDARD.stream(), Stream.of("best-practice")).toList();

  private static final String RUN = """
      const [type, values, done] = arguments;
      axe.run({ runOnly: { type, values } })
        .then(found => done(found.violations.flatMap(violation => violation.nodes.map(node =>
          violation.id + ': ' + node.html + ' ' + node.failureSummary)).join('\\n')))
        .catch(error => done('axe failed: ' + error));
      """;

  private static final String SCRIPT = script();

  private Axe() {}

  /** What axe finds in the page that is open, as it is now; empty if nothing. */
  static String violations(Chromium chromium) throws IOException {
    return violations(chromium, "tag", RULES);
  }

  /** What breaks the standard, without what is only held to be good. */
  static String breaches(Chromium chromium) throws IOException {
    return violations(chromium, "tag", STANDARD);
  }

  /** What text axe finds too faint; it takes less time than all of {@link #violations}. */
  static String contrast(Chromium chromium) throws IOException {
    return violations(chromium, "rule", List.of("color-contrast", "link-in-text-block"));
  }

  private static String violations(Chromium chromium, String type, List<String> rules)
      throws IOException {
    chromium.run(SCRIPT);
    return chromium.runUntilDone(RUN, type, rules).getAsString();
  }

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
