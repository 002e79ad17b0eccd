package regesta.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a text.
 *
 * @param start where it begins in the text, in Java characters from 0
 */
public record Sentence(int start, String text) {
  /** A full stop behind an abbreviation, such as "U.S." or "Oct.", ends nothing. */
  private static final Pattern END = Pattern.compile(
      "(?<![A-Z.]|\\b[A-Z][a-z]{1,3})[.!?][\"”’']*\\s+(?=[\\p{Lu}\"“‘'])|(?<=[。！？][」』]?)|\n");

  private static final Pattern RELATIVE =
      Pattern.compile(",? (?:which|who|that(?= (?:was|were|will|would|has|have|had) ))\\b[^,]*");

  /** Where a part of a text begins and ends. */
  public record Part(int start, int end) {
    public boolean holds(DatedWords words) {
      return words.start() >= start && words.end() <= end;
    }
  }

  /** All sentences of a text; together they hold every character of it. */
  public static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = END.matcher(text);
    int start = 0;
    while (matcher.find()) {
      add(text, start, matcher.end(), sentences);
      start = matcher.end();
    }
    add(text, start, text.length(), sentences);
    return sentences;
  }

  private static void add(String text, int start, int end, List<Sentence> sentences) {
    if (end > start) {
      sentences.add(new Sentence(start, text.substring(start, end)));
    }
  }

  public int end() {
    return start + text.length();
  }

  /** Its clauses with "which" and "who", as parts of the whole text. */
  public List<Part> relativeClauses() {
    return RELATIVE
        .matcher(text)
        .results()
        .map(clause -> new Part(start + clause.start(), start + clause.end()))
        .toList();
  }

  /** The sentence without these parts. */
  public String without(List<Part> parts) {
    var rest = new StringBuilder();
    int from = start;
    for (Part part : parts) {
      rest.append(text, from - start, part.start() - start);
      from = part.end();
    }
    return rest.append(text, from - start, text.length()).toString();
  }
}
