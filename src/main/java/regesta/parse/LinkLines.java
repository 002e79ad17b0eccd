package regesta.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.model.LinkCheck;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** Reads the file that keeps when addresses outside the site were reached. */
final class LinkLines {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern OUTCOME = Pattern.compile("[0-9]{3}|[a-z]+(?:-[a-z]+)*");
  private static final String FORM =
      "write `ADDRESS LAST-REACHED LAST-CHECKED STATUS`, or delete the line and run `regesta links`";

  private final SourceFile file;
  private final Problems problems;
  private final Set<String> seen = new HashSet<>();

  private LinkLines(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The checks in the file; a line that cannot be read is reported and left out. */
  static List<LinkCheck> read(SourceFile file, Problems problems) {
    var reader = new LinkLines(file, problems);
    var checks = new ArrayList<LinkCheck>();
    int number = 0;
    for (String line : file.text().split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        reader.check(number, reader.words(number, line)).ifPresent(checks::add);
      }
    }
    return checks;
  }

  /** One word of a line. */
  private record Word(String text, Location at) {}

  private List<Word> words(int number, String line) {
    var words = new ArrayList<Word>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      var at = new Location(file, number, word.start() + 1, word.end() - word.start());
      words.add(new Word(word.group(), at));
    }
    return words;
  }

  private Optional<LinkCheck> check(int number, List<Word> words) {
    if (words.size() < 4 || words.size() > 5) {
      Location first = words.get(0).at();
      int length = file.line(number).strip().length();
      return wrong(
          new Location(file, number, first.column(), length),
          words.size() < 4 ? "something is missing in this line" : "this line has too many words");
    }
    Optional<String> address = address(words.get(0));
    Optional<Optional<LocalDate>> reached = reached(words.get(1));
    Optional<LocalDate> checked = day(words.get(2));
    Optional<String> outcome = outcome(words.get(3));
    Optional<String> movedTo = words.stream().skip(4).findFirst().flatMap(this::address);
    if (address.isEmpty() || reached.isEmpty() || checked.isEmpty() || outcome.isEmpty()) {
      return Optional.empty();
    }
    if (!seen.add(address.get())) {
      return wrong(words.get(0).at(), "this address has a line already");
    }
    if (reached.get().filter(checked.get()::isBefore).isPresent()) {
      return wrong(words.get(1).at(), "the address was reached after it was checked last");
    }
    return Optional.of(
        new LinkCheck(address.get(), reached.get(), checked.get(), outcome.get(), movedTo));
  }

  private Optional<String> address(Word word) {
    Optional<WebAddress.Mistake> mistake = WebAddress.mistake(word.text());
    mistake.ifPresent(found -> {
      Location at = word.at();
      var narrow =
          new Location(file, at.line(), at.column() + found.offset(), Math.max(1, found.length()));
      problems.report(Problem.error("bad-url", narrow, found.message()).withHint(found.hint()));
    });
    return mistake.isPresent() ? Optional.empty() : Optional.of(word.text());
  }

  private Optional<Optional<LocalDate>> reached(Word word) {
    if (word.text().equals(LinkCheck.NEVER)) {
      return Optional.of(Optional.empty());
    }
    Optional<LocalDate> day = day(word);
    return day.isPresent() ? Optional.of(day) : Optional.empty();
  }

  private Optional<LocalDate> day(Word word) {
    try {
      return Optional.of(LocalDate.parse(word.text()));
    } catch (DateTimeException e) {
      return wrong(word.at(), "`%s` is not a day, such as 2025-05-31".formatted(word.text()));
    }
  }

  private Optional<String> outcome(Word word) {
    return OUTCOME.matcher(word.text()).matches()
        ? Optional.of(word.text())
        : wrong(word.at(), "`%s` is no status, such as 404 or timeout".formatted(word.text()));
  }

  private <T> Optional<T> wrong(Location at, String message) {
    problems.report(Problem.error("wrong-value", at, message).withHint(FORM));
    return Optional.empty();
  }
}
