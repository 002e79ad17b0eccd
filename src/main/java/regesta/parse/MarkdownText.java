package regesta.parse;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file as flexmark reads it: characters that know their offsets. It does what
 * flexmark's own sequence of a string does, but hands out strings as parts of the file's string.
 * Flexmark's collects them character by character, and matching an expression asks for the string
 * of a whole paragraph each time.
 */
@SuppressWarnings("unchecked") // of a method that BasedSequenceImpl inherits unchecked
final class MarkdownText extends BasedSequenceImpl {
  private final String file;
  private final MarkdownText whole;
  private final int start;
  private final int end;

  /** All of a file's text, which has no character U+0000. */
  MarkdownText(String file) {
    super(0);
    this.file = file;
    this.whole = this;
    this.start = 0;
    this.end = file.length();
  }

  private MarkdownText(MarkdownText whole, int start, int end) {
    super(0);
    this.file = whole.file;
    this.whole = whole;
    this.start = start;
    this.end = end;
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int index) {
    return file.charAt(start + index);
  }

  @Override
  public BasedSequence subSequence(int from, int to) {
    return from == 0 && to == end - start ? this : baseSubSequence(start + from, start + to);
  }

  @Override
  public BasedSequence baseSubSequence(int from, int to) {
    if (from < 0 || to < from || to > file.length()) {
      throw new StringIndexOutOfBoundsException("%s to %s".formatted(from, to));
    }
    return new MarkdownText(whole, from, to);
  }

  @Override
  public String toString() {
    return file.substring(start, end);
  }

  @Override
  public BasedSequence getBaseSequence() {
    return whole;
  }

  @Override
  public Object getBase() {
    return file;
  }

  @Override
  public int getStartOffset() {
    return start;
  }

  @Override
  public int getEndOffset() {
    return end;
  }

  @Override
  public int getIndexOffset(int index) {
    return start + index;
  }

  @Override
  public Range getSourceRange() {
    return Range.of(start, end);
  }

  @Override
  public int getOptionFlags() {
    return 0;
  }

  @Override
  public boolean allOptions(int options) {
    return false;
  }

  @Override
  public boolean anyOptions(int options) {
    return false;
  }

  @Override
  public <T> @Nullable T getOption(DataKeyBase<T> dataKey) {
    return dataKey.get(null);
  }

  @Override
  public @Nullable DataHolder getOptions() {
    return null;
  }
}
