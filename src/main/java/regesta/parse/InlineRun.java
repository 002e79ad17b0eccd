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
    int from = beginsLine() ? lead(piece) : 0;
    if (text.isEmpty()) {
      textBegins = offset + from;
    }
    text.append(piece, from, piece.length());
  }

  private boolean beginsLine() {
    return text.isEmpty()
        && !inlines.isEmpty()
        && inlines.get(inlines.size() - 1) instanceof Inline.LineBreak;
  }

  private static int lead(String piece) {
    int end = 0;
    while (end < piece.length() && isSpace(piece.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  void add(Inline inline) {
    if (inline instanceof Inline.Text piece) {
      text(piece.text(), piece.offset());
      return;
    }
    flush();
    inlines.add(inline);
  }

  /** Ends a line, without the white space before and behind its end. */
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
    while (end > 0 && isSpace(text.charAt(end - 1))) {
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
