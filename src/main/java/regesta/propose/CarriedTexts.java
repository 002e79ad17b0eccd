package regesta.propose;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.propose.Happening.Form;
import regesta.propose.Happening.Given;
import regesta.propose.HtmlMarkdown.Converted;

/** The texts of other programs as ours, and a report of what gets lost in them. */
final class CarriedTexts {
  private static final String NOT_CARRIED = "not-carried";
  private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s*[;,\\n]\\s*");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What no file of text holds, and halves of characters. */
  private static final Pattern NO_TEXT =
      Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}|[\\x{FFFE}\\x{FFFF}]");

  private final Problems problems;

  CarriedTexts(Problems problems) {
    this.problems = problems;
  }

  /** A text on one line; of several, the first, and the others are reported. */
  Optional<String> line(Happening happening, Carried carried) {
    happening.all(carried).stream()
        .skip(1)
        .forEach(other -> problems.report(Problem.warning(
            NOT_CARRIED,
            other.at(),
            "`%s` is not carried: the entry has a `%s` already"
                .formatted(other.name(), carried.word()))));
    happening
        .first(carried)
        .filter(CarriedTexts::isHtml)
        .ifPresent(given -> reportLost(given, HtmlMarkdown.lostAsWords(clean(given.text()))));
    return happening.first(carried).map(CarriedTexts::words).filter(words -> !words.isEmpty());
  }

  /** The words of a value on one line. */
  static String words(Given given) {
    String text = clean(given.text());
    return isHtml(given)
        ? HtmlMarkdown.words(text)
        : SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** The parts of a value that lists several. */
  static List<String> parts(Given given) {
    return BETWEEN_PARTS
        .splitAsStream(clean(given.text()))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  String body(Happening happening) {
    return happening.all(Carried.TEXT).stream().map(this::markdown).collect(joining("\n\n"));
  }

  private String markdown(Given given) {
    if (given.form() == Form.WORDS && !isHtml(given)) {
      return PlainMarkdown.paragraphs(clean(given.text()));
    }
    Converted converted = given.form() == Form.MARKDOWN
        ? ForeignMarkdown.of(clean(given.text()))
        : HtmlMarkdown.of(clean(given.text()));
    reportLost(given, converted.lost());
    return converted.markdown();
  }

  private void reportLost(Given given, List<String> lost) {
    lost.forEach(one -> problems.report(Problem.warning(
        NOT_CARRIED,
        given.at(),
        "`%s` has something that its text cannot hold: %s".formatted(given.name(), one))));
  }

  /** The texts as words without structure, for those that would be wrong otherwise. */
  static String plainBody(Happening happening) {
    return Stream.of(happening.all(Carried.TEXT))
        .flatMap(List::stream)
        .map(given -> isHtml(given) ? words(given) : clean(given.text()))
        .map(PlainMarkdown::paragraphs)
        .collect(joining("\n\n"));
  }

  /** Reports that a text becomes plain words; false if there is none that could. */
  boolean reportPlain(Happening happening, Problem mistake) {
    Optional<Given> text = happening.first(Carried.TEXT);
    text.ifPresent(given -> problems.report(Problem.warning(
            NOT_CARRIED,
            given.at(),
            "`%s` becomes plain words, because of its Markdown: %s"
                .formatted(given.name(), mistake.message()))
        .withHint("write its headings, lists and links again")));
    return text.isPresent();
  }

  private static boolean isHtml(Given given) {
    return given.form() == Form.HTML
        || given.form() == Form.WORDS && HtmlMarkdown.isHtml(given.text());
  }

  /** The text with a sign in the place of what is none. */
  private static String clean(String text) {
    return NO_TEXT.matcher(text.replaceAll("\\R", "\n")).replaceAll("\uFFFD");
  }
}
