package regesta.parse;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Pattern;
import regesta.model.Slug;
import regesta.problem.Location;
import regesta.problem.Problem;

/** Reports what was meant as a link, a citation or a mark of Markdown, and is only text. */
final class NearMarkdown {
  private static final Pattern SLUG_OF_SOURCE =
      Pattern.compile("[a-z][a-z0-9]*-[a-z0-9-]*[0-9][a-z0-9-]*");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?|[a-z]+):\\S+");

  private final Manuscript manuscript;

  NearMarkdown(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /**
   * Reports a broken link in a text, else the marks that were left in it.
   *
   * @param markdown the same as {@code chars}
   * @param behindBracket whether {@code ]} stands before the text
   */
  void reportText(BasedSequence chars, String markdown, boolean behindBracket) {
    Optional<BrokenLink> broken = BrokenLink.find(markdown, behindBracket);
    if (broken.isEmpty() && !behindBracket && !LooseMark.mayBeIn(markdown)) {
      return;
    }
    if (broken.isEmpty()) {
      LooseMark.find(markdown, twoLinesBefore(chars.getStartOffset()), behindBracket)
          .forEach(mark -> report(mark, chars));
      return;
    }
    BrokenLink link = broken.get();
    report(
        "bad-link",
        chars.subSequence(link.offset(), link.offset() + link.length()),
        link.message(),
        link.hint());
    int line = at(chars).line();
    manuscript.withdraw(
        problem -> LooseMark.isOf(problem.name()) && problem.at().line() == line);
  }

  /** The text before an offset, from the start of the line above on. */
  private String twoLinesBefore(int offset) {
    String text = manuscript.text();
    int line = text.lastIndexOf('\n', offset - 1);
    int above = line < 0 ? -1 : text.lastIndexOf('\n', line - 1);
    return text.substring(above + 1, offset);
  }

  private void report(LooseMark mark, BasedSequence chars) {
    Location at = at(chars.subSequence(mark.offset(), mark.offset() + mark.length()));
    boolean partner = LooseMark.isOf(mark.name())
        && manuscript.has(
            other -> other.message().equals(mark.message()) && other.at().line() == at.line());
    if (!partner) {
      manuscript.report(
          new Problem(mark.severity(), mark.name(), at, mark.message(), Optional.of(mark.hint())));
    }
  }

  /**
   * Reports brackets that were meant as a citation or a link.
   *
   * @param behindParenthesis whether {@code )} stands before the brackets
   * @return whether they were
   */
  boolean reportBrackets(BasedSequence all, BasedSequence inside, boolean behindParenthesis) {
    String words = inside.toString();
    if (SLUG_OF_SOURCE.matcher(words).matches()) {
      report(
          "bad-citation", inside, "a citation begins with `@`", "write `[@%s]`".formatted(words));
      return true;
    }
    if (ADDRESS.matcher(words).matches() && behindParenthesis) {
      report(
          "bad-link",
          all,
          "the brackets of the link are the wrong way round",
          "write the text in `[` and `]`, and `(%s)` behind it".formatted(words));
      return true;
    }
    boolean doubled = isIn(manuscript.text(), all.getStartOffset() - 1, '[')
        && isIn(manuscript.text(), all.getEndOffset(), ']');
    if (doubled) {
      report(
          "bad-link",
          all,
          "two brackets make no link",
          "write the text in `[` and `]`, and an address such as `(actor:%s)` behind it"
              .formatted(Slugs.of(words).map(Slug::value).orElse("nasa")));
    }
    return doubled;
  }

  private static boolean isIn(String text, int at, char expected) {
    return at >= 0 && at < text.length() && text.charAt(at) == expected;
  }

  private void report(String name, BasedSequence chars, String message, String hint) {
    manuscript.report(Problem.error(name, at(chars), message).withHint(hint));
  }

  private Location at(BasedSequence chars) {
    return manuscript.at(chars.getStartOffset(), Math.max(1, chars.length()));
  }
}
