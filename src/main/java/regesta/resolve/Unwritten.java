package regesta.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.model.Body;
import regesta.model.Entry;
import regesta.model.FreePage;
import regesta.model.Kind;
import regesta.model.Upkeep;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** Finds texts that are still to be written in what is no draft any more. */
final class Unwritten {
  /** Not in comments, which nobody reads on the page. */
  private static final Pattern TEXT = Pattern.compile(
      "^(?!\\h*#).*?(%s[^\\n]*)".formatted(Pattern.quote(Entry.TO_WRITE)), Pattern.MULTILINE);

  private static final String FENCE = "---";

  private Unwritten() {}

  static void check(Entry entry, Problems problems) {
    if (entry.upkeep().draft()) {
      return;
    }
    checkBody(Kind.ENTRY, entry.file(), entry.upkeep(), entry.body(), problems);
    // To look for the words first is faster: hardly any text has them.
    if (entry.file().text().contains(Entry.TO_WRITE)) {
      reportWords(entry, problems);
    }
  }

  private static void reportWords(Entry entry, Problems problems) {
    Matcher text = TEXT.matcher(entry.file().text());
    while (text.find()) {
      problems.report(Problem.warning(
              "unwritten-text",
              entry.file().at(text.start(1), text.group(1).length()),
              "this text is still to be written")
          .withHint("write it, or keep `draft: true` until it is written"));
    }
  }

  /** The page about the site needs no text, because the generator completes it. */
  static void check(FreePage page, Problems problems) {
    if (!page.slug().equals(FreePage.ABOUT)) {
      checkBody(Kind.PAGE, page.file(), page.upkeep(), page.body(), problems);
    }
  }

  private static void checkBody(
      Kind kind, SourceFile file, Upkeep upkeep, Body body, Problems problems) {
    if (!body.isEmpty() || upkeep.draft() || upkeep.withdrawn().isPresent()) {
      return;
    }
    String written = file.text().stripTrailing();
    int lastLine = written.lastIndexOf('\n') + 1;
    Location at = file.at(lastLine, written.length() - lastLine);
    // Another last line is no end of the fields, or a text that was told to be no text.
    if (written.startsWith(FENCE, lastLine) && !problems.hasAt(at)) {
      problems.report(
          Problem.warning("missing-text", at, "the %s has no text".formatted(kind.word()))
              .withHint("write it below this line"));
    }
  }
}
