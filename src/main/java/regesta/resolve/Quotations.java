package regesta.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import regesta.model.Content;
import regesta.model.Entry;
import regesta.model.Source;
import regesta.model.Written;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.problem.Suggestion;

/** Compares quotations with the texts of their sources, as far as these are at hand. */
public final class Quotations {
  private final Map<String, FoldedText> texts = new HashMap<>();
  private final Problems problems;

  private Quotations(List<SourceFile> texts, Problems problems) {
    texts.forEach(file -> this.texts.put(file.stem(), FoldedText.of(file.text())));
    this.problems = problems;
  }

  /**
   * Reports the quotations that do not stand in the text of their source. White space and the kind
   * of quotation marks make no difference; every other character does.
   *
   * @param texts the sources' texts, each named for the slug of its source
   */
  public static void check(Content content, List<SourceFile> texts, Problems problems) {
    if (texts.isEmpty()) {
      return;
    }
    reportUnused(content, texts, problems);
    var quotations = new Quotations(texts, problems);
    for (Entry entry : content.entries()) {
      for (Entry.Listing listing : entry.sources()) {
        String source = listing.source().target().value();
        Optional.ofNullable(quotations.texts.get(source))
            .ifPresent(text ->
                listing.quotes().forEach(quote -> quotations.check(quote.text(), source, text)));
      }
    }
  }

  private static void reportUnused(Content content, List<SourceFile> texts, Problems problems) {
    var slugs = content.sources().stream()
        .map(Source::slug)
        .map(Object::toString)
        .collect(Collectors.toSet());
    for (SourceFile text : texts) {
      if (!slugs.contains(text.stem())) {
        problems.report(Problem.notice(
                "unused-source-text",
                text.whole(),
                "no source is named `%s`, so nothing is compared with this text"
                    .formatted(text.stem()))
            .withHint(Suggestion.closest(text.stem(), slugs).map("name it `%s.txt`"::formatted)));
      }
    }
  }

  private void check(Written<String> quote, String source, FoldedText text) {
    FoldedText words = FoldedText.of(quote.value());
    if (text.text().contains(words.text())) {
      return;
    }
    int same = commonWords(words.text(), text.text());
    boolean known = same > 0;
    int end = known ? wordEnd(words.text(), same) : words.text().length();
    problems.report(Problem.error(
            "wrong-quote",
            known ? place(quote, words, same, end) : quote.at(),
            known
                ? "the text of `%s` goes on in other words here".formatted(source)
                : "the text of `%s` does not have these words".formatted(source))
        .withHint(hint(words.text(), text.text(), same)));
  }

  /** How much of a quotation, in whole words from its start, the text has. */
  private static int commonWords(String quote, String text) {
    int known = 0;
    for (int end = wordEnd(quote, 0); end < quote.length(); end = wordEnd(quote, end + 1)) {
      if (!text.contains(quote.substring(0, end + 1))) {
        return known;
      }
      known = end + 1;
    }
    return known;
  }

  private static int wordEnd(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space;
  }

  /** What the text has where the quotation leaves it. */
  private static String hint(String quote, String text, int same) {
    if (quote.contains("...") || quote.contains("\u2026")) {
      return "quote the words before and after `...` as two quotes";
    }
    int sameLetters = text.toLowerCase(Locale.ROOT).indexOf(quote.toLowerCase(Locale.ROOT));
    if (sameLetters >= 0) {
      return "write `%s`".formatted(text.substring(sameLetters, sameLetters + quote.length()));
    }
    if (same == 0) {
      return "copy the words from the source, or remove the quote";
    }
    int from = text.indexOf(quote.substring(0, same)) + same;
    int to = wordEnd(text, Math.min(text.length(), wordEnd(text, from) + 1));
    return "the source has `%s`".formatted(text.substring(from, to));
  }

  /** The place of a part of a quotation; all of it where the file spells it otherwise. */
  private static Location place(Written<String> quote, FoldedText words, int from, int to) {
    Location at = quote.at();
    String line = at.file().line(at.line());
    int offset = words.offset(from);
    int length = words.offset(to - 1) + 1 - offset;
    int start = line.indexOf(quote.value(), at.column() - 1);
    return start < 0
        ? at
        : new Location(at.file(), at.line(), start + offset + 1, Math.max(1, length));
  }
}
