package regesta.report;

import java.util.List;
import regesta.json.Json;
import regesta.problem.Problem;

/** Problems as JSON. README documents the names, which only a new version may change. */
final class JsonReport {
  private static final long VERSION = 1;

  private JsonReport() {}

  static String of(List<Problem> problems) {
    return Json.object()
        .with("version", VERSION)
        .with("problems", Json.list(problems.stream().map(JsonReport::json).toList()))
        .with("counts", counts(problems))
        .indented();
  }

  /** How many problems there are, as every format for programs tells it. */
  static Json.Fields counts(List<Problem> problems) {
    Counts counts = Counts.of(problems);
    return Json.object()
        .with("errors", counts.errors())
        .with("warnings", counts.warnings())
        .with("notices", counts.notices());
  }

  private static Json json(Problem problem) {
    return Json.object()
        .with("severity", problem.severity().toString())
        .with("name", problem.name())
        .with("file", problem.at().file().shownPath())
        .with("line", problem.at().line())
        .with("column", problem.at().column())
        .with("length", problem.at().length())
        .with("message", problem.message())
        .with("hint", problem.hint());
  }
}
