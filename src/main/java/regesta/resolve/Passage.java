package regesta.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import regesta.model.Inline;
import regesta.model.Written;
import regesta.problem.Location;

/**
 * Words of ours as they are read without a break, and where in the file each of them stands.
 *
 * @param text with single spaces for the ends of lines, a sign for code, and nothing for citations
 * @param quotations what stands in quotation marks, the marks included
 * @param mentions links to other parts of the chronology
 */
record Passage(
    String text, List<Piece> pieces, List<Stretch> quotations, List<Mentioned> mentions) {

  private static final char CODE = '\uFFFC';

  Passage {
    pieces = List.copyOf(pieces);
    quotations = List.copyOf(quotations);
    mentions = List.copyOf(mentions);
  }

  /** Characters of the text, from the first to the one before {@code to}. */
  record Stretch(int from, int to) {
    boolean covers(int offset) {
      return from <= offset && offset < to;
    }
  }

  /** A part of the text, up to the next, that begins at one place in the file. */
  private record Piece(int from, Supplier<Location> place) {}

  record Mentioned(Stretch stretch, Inline.Mention mention) {}

  static Passage of(Written<String> words) {
    String text = words.value();
    return new Passage(text, List.of(new Piece(0, words::at)), QuotationMarks.in(text), List.of());
  }

  static Passage of(List<Inline> inlines) {
    var text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    List<Mentioned> mentions = new ArrayList<>();
    add(inlines, text, pieces, mentions);
    return new Passage(text.toString(), pieces, QuotationMarks.in(text.toString()), mentions);
  }

  private static void add(
      List<Inline> inlines, StringBuilder text, List<Piece> pieces, List<Mentioned> mentions) {
    for (Inline inline : inlines) {
      int from = text.length();
      if (inline instanceof Inline.Text words) {
        pieces.add(new Piece(from, words::at));
        text.append(words.text());
      } else if (inline instanceof Inline.Code) {
        text.append(CODE);
      } else if (inline instanceof Inline.LineBreak) {
        text.append(' ');
      }
      add(inline.content(), text, pieces, mentions);
      if (inline instanceof Inline.Mention mention) {
        mentions.add(new Mentioned(new Stretch(from, text.length()), mention));
      }
    }
  }

  /** Where it begins; nothing if it has no words. */
  Optional<Location> begins() {
    return pieces.stream().findFirst().map(piece -> piece.place().get());
  }

  boolean isQuoted(int offset) {
    return quotations.stream().anyMatch(quotation -> quotation.covers(offset));
  }

  /** The sentence around a character, as far as its full stops show one. */
  Stretch sentence(int offset) {
    int from = offset;
    while (from > 0 && !Sentences.endsBefore(text, from)) {
      from--;
    }
    int to = offset + 1;
    while (to < text.length() && !Sentences.endsBefore(text, to)) {
      to++;
    }
    return new Stretch(from, to);
  }

  /**
   * The place of some characters. They are looked up in the file from where their piece begins,
   * because quotation marks, escapes and folded lines make the two differ.
   */
  Location at(int from, int to) {
    int number = pieces.size() - 1;
    while (number > 0 && pieces.get(number).from() > from) {
      number--;
    }
    Piece piece = pieces.get(number);
    int end = number + 1 < pieces.size() ? pieces.get(number + 1).from() : text.length();
    String words = text.substring(from, Math.min(to, end)).stripTrailing();
    int before = 0;
    for (int i = text.indexOf(words, piece.from());
        i >= 0 && i < from;
        i = text.indexOf(words, i + 1)) {
      before++;
    }
    Location begins = piece.place().get();
    return WrittenForm.find(words, before, begins).orElse(begins);
  }
}
