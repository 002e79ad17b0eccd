package regesta.report;

import java.util.List;
import java.util.Locale;
import regesta.problem.Problem;

/** A way to write problems down. */
public enum Format {
  /** For people: each problem with its line, a marker below, and a hint. */
  TEXT,
  /** GitHub's workflow commands, which put each problem on its line of a pull request. */
  GITHUB,
  /** For programs; README tells what it holds. */
  JSON,
  /** SARIF 2.1.0, for tools that collect findings. */
  SARIF;

  /** All problems, in the order given; colours are for {@link #TEXT} alone. */
  public String write(List<Problem> problems, Colours colours) {
    return switch (this) {
      case TEXT -> TextReport.of(problems, colours);
      case GITHUB -> GithubReport.of(problems);
      case JSON -> JsonReport.of(problems);
      case SARIF -> SarifReport.of(problems);
    };
  }

  /** Whether a program reads the whole answer, so that nothing else may stand beside it. */
  public boolean isDocument() {
    return this == JSON || this == SARIF;
  }

  /** The format as the command line names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
