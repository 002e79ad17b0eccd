package regesta.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import regesta.problem.Problem;
import regesta.problem.Severity;

/** Problems as compilers print them: {@link Problem#format}, in colour where colours are on. */
final class TextReport {
  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String RED = "1;31";
  private static final String YELLOW = "1;33";
  private static final String CYAN = "1;36";

  private static final Pattern NAME = Pattern.compile(" \\[[^ \\]]+]$");
  private static final Pattern MARKER = Pattern.compile("( +\\|)( *\\t*[ \\t]*\\^+)");
  private static final Pattern LINE = Pattern.compile("( *\\d+ \\|)(.*)");
  private static final Pattern HINT = Pattern.compile("( *hint:)(.*)");

  private TextReport() {}

  static String of(List<Problem> problems, Colours colours) {
    return problems.stream()
        .map(problem -> colours == Colours.ON ? coloured(problem) : problem.format())
        .collect(joining());
  }

  private static String coloured(Problem problem) {
    String colour = colour(problem.severity());
    return problem.format().lines().map(line -> line(line, problem, colour)).collect(joining());
  }

  private static String line(String line, Problem problem, String colour) {
    String head = "%s: %s:".formatted(problem.at(), problem.severity());
    if (line.startsWith(head)) {
      return head(line.substring(head.length()), problem, colour) + "\n";
    }
    String shown = line;
    shown = MARKER.matcher(shown).replaceFirst(in(FAINT, "$1") + in(colour, "$2"));
    shown = LINE.matcher(shown).replaceFirst(in(FAINT, "$1") + "$2");
    return HINT.matcher(shown).replaceFirst(in(CYAN, "$1") + "$2") + "\n";
  }

  private static String head(String message, Problem problem, String colour) {
    return in(BOLD, problem.at() + ":")
        + " "
        + in(colour, problem.severity() + ":")
        + NAME.matcher(message).replaceFirst(in(FAINT, "$0"));
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case NOTICE -> CYAN;
    };
  }

  private static String in(String code, String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
