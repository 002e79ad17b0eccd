package regesta.parse;

import java.util.ArrayList;
import java.util.List;
import regesta.model.Inline;
import regesta.problem.SourceFile;

/** Inlines in the making: neighbouring pieces of text become one, in Unicode's composed form. */
final class InlineRun {
  private final SourceFile file;
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int textBegins;

  InlineRun(SourceFile file) {
    this.file = file;
  }

  /** Adds text that begins at an offset in the file. */
  void text(String piece, int offset) {
    if (text.isEmpty()) {
      textBegins = offset;
    }
    text.append(piece);
  }

  void add(Inline inline) {
    if (inline instanceof Inline.Text piece) {
      text(piece.text(), piece.offset());
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
      inlines.add(new Inline.Text(ComposedText.of(text.toString()), file, textBegins));
      text.setLength(0);
    }
  }
}
