package regesta.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.model.Entry;
import regesta.problem.Problem;
import regesta.problem.Problems;

/** Finds texts that are still to be written in entries that are no drafts any more. */
final class Unwritten {
  /** Not in comments, which nobody reads on the page. */
  private static final Pattern TEXT = Pattern.compile(
      "^(?!\\h*#).*?(%s[^\\n]*)".formatted(Pattern.quote(Entry.TO_WRITE)), Pattern.MULTILINE);

  private Unwritten() {}

  static void check(Entry entry, Problems problems) {
    if (entry.upkeep().draft()) {
      return;
    }
    Matcher text = TEXT.matcher(entry.file().text());
    while (text.find()) {
      problems.report(Problem.warning(
              "unwritten-text",
              entry.file().at(text.start(1), text.group(1).length()),
              "this text is still to be written")
          .withHint("write it, or keep `draft: true` until it is written"));
    }
  }
}
