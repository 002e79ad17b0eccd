package regesta.export.citation;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.output.Bibliography;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import regesta.model.Citable.Run;

/**
 * Plain text in which control characters say where italics begin and end. All other letters that a
 * style asks for are plain. The library's own HTML has inline styles, which our pages forbid.
 */
final class RunFormat extends BaseFormat {
  private static final char ITALIC = '\u0001';
  private static final char UPRIGHT = '\u0002';
  private static final char END = '\u0003';

  /** A citation in this format as its runs. */
  static List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    var words = new StringBuilder();
    Deque<Boolean> italics = new ArrayDeque<>(List.of(false));
    String stripped = text.strip();
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (c != ITALIC && c != UPRIGHT && c != END) {
        words.append(c);
        continue;
      }
      add(words, italics.element(), runs);
      if (c == END) {
        italics.pop();
      } else {
        italics.push(c == ITALIC);
      }
    }
    add(words, italics.element(), runs);
    return runs;
  }

  private static void add(StringBuilder words, boolean italic, List<Run> runs) {
    if (!words.isEmpty()) {
      runs.add(new Run(words.toString(), italic));
      words.setLength(0);
    }
  }

  @Override
  public String getName() {
    return "runs";
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
    return format(buffer);
  }

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
    return format(buffer);
  }

  @Override
  protected String doFormatLink(String text, String uri) {
    return text;
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography attributes) {
    return new Bibliography(entries);
  }

  @Override
  protected String openFontStyle(int style) {
    return String.valueOf(style == FormattingAttributes.FS_NORMAL ? UPRIGHT : ITALIC);
  }

  @Override
  protected String closeFontStyle(int style) {
    return String.valueOf(END);
  }
}
