package regesta.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.model.Inline;
import regesta.problem.Location;

/** Inlines in the making: neighbouring pieces of text become one, in Unicode's composed form. */
final class InlineRun {
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Location> textBegins = Optional.empty();

  void text(String piece, Location at) {
    if (text.isEmpty()) {
      textBegins = Optional.of(at);
    }
    text.append(piece);
  }

  void add(Inline inline) {
    if (inline instanceof Inline.Text piece) {
      text(piece.text(), piece.at());
      return;
    }
    flush();
    inlines.add(inline);
  }

  /** Ends a line, and the white space before it. */
  void lineBreak(boolean hard) {
    stripEnd();
    flush();
    inlines.add(new Inline.LineBreak(hard));
  }

  /** Whether the last inline so far is text that ends with a character. */
  boolean endsWith(char last) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == last;
  }

  List<Inline> finish() {
    flush();
    int last = inlines.size();
    while (last > 0 && inlines.get(last - 1) instanceof Inline.LineBreak) {
      last--;
    }
    return List.copyOf(inlines.subList(0, last));
  }

  private void stripEnd() {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    text.setLength(end);
  }

  private void flush() {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Text(ComposedText.of(text.toString()), textBegins.orElseThrow()));
      text.setLength(0);
    }
  }
}
