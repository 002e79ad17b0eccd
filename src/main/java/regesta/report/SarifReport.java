package regesta.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import regesta.json.Json;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Severity;

/** Problems in SARIF 2.1.0 (OASIS): one run, with a rule for each name of a problem. */
final class SarifReport {
  /** Where OASIS keeps the schema for good; it is also the schema's own name. */
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String UNRESERVED = "-._~/";

  private final List<Problem> problems;
  private final List<String> names;

  private SarifReport(List<Problem> problems) {
    this.problems = problems;
    this.names = problems.stream().map(Problem::name).distinct().sorted().toList();
  }

  static String of(List<Problem> problems) {
    return Json.object()
        .with("$schema", SCHEMA)
        .with("version", "2.1.0")
        .with("runs", Json.list(List.of(new SarifReport(problems).run())))
        .indented();
  }

  private Json.Fields run() {
    Json rules =
        Json.list(names.stream().map(name -> Json.object().with("id", name)).toList());
    Json driver = Json.object().with("name", "Regesta").with("rules", rules);
    return Json.object()
        .with("tool", Json.object().with("driver", driver))
        .with("columnKind", "utf16CodeUnits")
        .with("results", Json.list(problems.stream().map(this::result).toList()))
        .with("properties", JsonReport.counts(problems));
  }

  private Json result(Problem problem) {
    String text = problem.message() + problem.hint().map("\nhint: "::concat).orElse("");
    return Json.object()
        .with("ruleId", problem.name())
        .with("ruleIndex", names.indexOf(problem.name()))
        .with("level", level(problem.severity()))
        .with("message", Json.object().with("text", text))
        .with("locations", Json.list(List.of(location(problem.at()))));
  }

  private static String level(Severity severity) {
    return severity == Severity.NOTICE ? "note" : severity.toString();
  }

  private static Json location(Location at) {
    Json region = Json.object()
        .with("startLine", at.line())
        .with("startColumn", at.column())
        .with("endColumn", at.column() + at.length());
    Json file = Json.object().with("uri", uri(at.file().shownPath()));
    return Json.object()
        .with(
            "physicalLocation",
            Json.object().with("artifactLocation", file).with("region", region));
  }

  /** A path as a reference that a URI can hold (RFC 3986). */
  private static String uri(String path) {
    var uri = new StringBuilder();
    for (byte b : path.getBytes(UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return uri.toString();
  }
}
