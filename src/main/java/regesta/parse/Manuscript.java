package regesta.parse;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/** A file while it is being parsed: its text by offset, and what was found wrong with it. */
final class Manuscript {
  /** Nobody reads more about one file before the first ones are put right. */
  private static final int MOST_PROBLEMS = 500;

  private static final char REPLACEMENT = '\uFFFD';

  private final SourceFile file;
  private final String text;
  private final int[] lineStarts;
  private final int firstOther;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> firstOmitted = new ArrayList<>();
  private int omitted;

  Manuscript(SourceFile file) {
    this.file = file;
    this.lineStarts = lineStarts(file.text());
    this.firstOther = firstOther(file.text());
    this.text = showable(file.text());
  }

  private static int[] lineStarts(String text) {
    var starts = new int[16 + text.length() / 32];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  SourceFile file() {
    return file;
  }

  /**
   * The file's text, in which a replacement character stands for each character that no page can
   * show; offsets are those of the file.
   */
  String text() {
    return text;
  }

  private boolean isAllPlain() {
    return firstOther == file.text().length();
  }

  /** What was found wrong; an odd character within a larger mistake is not told of again. */
  List<Problem> problems() {
    Stream<Problem> odd =
        isAllPlain() ? Stream.empty() : OddCharacters.find(this, file.text()).stream();
    return Stream.of(
            problems.stream(), odd.filter(one -> !isWithinOther(one.at())), omission().stream())
        .flatMap(each -> each)
        .toList();
  }

  /** What stands for the problems that are too many to be told; as severe as the worst of them. */
  private Optional<Problem> omission() {
    String message = "%s more mistakes stand in this file".formatted(omitted);
    return firstOmitted.stream()
        .min(comparing(Problem::severity))
        .map(worst -> new Problem(
            worst.severity(),
            "more-mistakes",
            worst.at(),
            message,
            Optional.of("put the others right first")));
  }

  private boolean isWithinOther(Location odd) {
    return problems.stream()
        .map(Problem::at)
        .anyMatch(other -> other.line() == odd.line()
            && other.column() <= odd.column()
            && odd.column() < other.column() + other.length());
  }

  void report(Problem problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
      return;
    }
    omitted++;
    if (firstOmitted.stream().noneMatch(other -> other.severity() == problem.severity())) {
      firstOmitted.add(problem);
    }
  }

  boolean has(Predicate<Problem> wanted) {
    return problems.stream().anyMatch(wanted);
  }

  /** Takes back what another problem explains. */
  void withdraw(Predicate<Problem> explained) {
    problems.removeIf(explained);
  }

  /** The place of {@code length} characters from {@code offset} on, cut where the line ends. */
  Location at(int offset, int length) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int rest = lineEnd(line) - offset;
    return new Location(
        file, line + 1, offset - lineStarts[line] + 1, Math.max(1, Math.min(length, rest)));
  }

  /** The offset at which a line begins; lines count from 1. */
  int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** Where the text of a line ends, before the characters that end the line. */
  private int lineEnd(int line) {
    boolean last = line + 1 == lineStarts.length;
    int end = last ? file.text().length() : lineStarts[line + 1] - 1;
    return end > lineStarts[line] && file.text().charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private String showable(String given) {
    int first = nextUnshowable(given, firstOther);
    if (first == given.length()) {
      return given;
    }
    var clean = new StringBuilder(given);
    int count = 0;
    for (int i = first; i < given.length(); i = nextUnshowable(given, i + 1)) {
      clean.setCharAt(i, isLineEnd(given.charAt(i)) ? ' ' : REPLACEMENT);
      count++;
    }
    report(Problem.error(
            "control-character",
            at(first, 1),
            "the character U+%04X cannot be shown%s"
                .formatted(
                    (int) given.charAt(first),
                    count > 1 ? ", nor %s more".formatted(count - 1) : ""))
        .withHint("remove it"));
    return clean.toString();
  }

  private static boolean isLineEnd(char c) {
    return c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static int nextUnshowable(String text, int from) {
    int i = from;
    while (i < text.length() && isShowable(text, i)) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /** Where the first character is that is not plain; the length of the text if all are. */
  private static int firstOther(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Whether a character is one of English text: it can be shown, and there is nothing odd in it.
   */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F || c == '\n';
  }

  /** Whether HTML and YAML both allow the character at {@code i}, and agree that no line ends. */
  private static boolean isShowable(String text, int i) {
    int c = text.codePointAt(i);
    if (c == '\r') {
      return i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }
    if (c < 0x20) {
      return c == '\t' || c == '\n';
    }
    return c < 0x7F
        || c >= 0xA0 && c < 0xD800 && !isLineEnd((char) c)
        || c > 0xDFFF && (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
  }
}
