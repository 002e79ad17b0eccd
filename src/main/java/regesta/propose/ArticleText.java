package regesta.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text within the blocks of a page.
 *
 * @param header what stands before the text: headline, date, byline
 * @param paragraphs the text itself
 * @param credit the agency that is credited before, in or right behind it
 * @param leftOut how many blocks are neither
 */
record ArticleText(
    List<String> header, List<String> paragraphs, Optional<String> credit, int leftOut) {
  private static final int FEWEST_WORDS = 8;
  private static final int FEWEST_CHARACTERS = 25;
  private static final int FEWEST_WORDS_WITHIN = 2;
  private static final int FEWEST_CHARACTERS_WITHIN = 4;

  /** So many lines in a row that are no sentences are a list, and the text is over. */
  private static final int LINES_OF_A_LIST = 3;

  /** How far from the first sentence a dateline still shows that the text begins there. */
  private static final int BLOCKS_BEFORE_DATELINE = 3;

  private static final Pattern SENTENCE =
      Pattern.compile("[.!?。！？…][\"”’'»)\\]）」』】]*(?:\\s*(?:[—–]|--|[(（]).{1,40})?$");
  private static final Pattern CJK = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  /** A place in capitals with which a report begins: "TOKYO:", "TOKYO, May 31 (Kyodo) --". */
  private static final Pattern DATELINE =
      Pattern.compile("^[\\p{Lu}][\\p{Lu}.' -]{2,25}(?:, [\\p{L}.]+(?: \\d{1,2})?)?"
          + "(?: ?\\([^)]{2,30}\\))? ?(?::|—|–|--?| (?=\\p{Lu}\\p{Ll})).*");

  ArticleText {
    header = List.copyOf(header);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Finds the text in blocks, each a line or a paragraph of the page in its order. */
  static ArticleText of(List<String> page) {
    List<String> blocks = page.stream()
        .map(block -> SPACE.matcher(block).replaceAll(" ").strip())
        .filter(block -> !block.isEmpty())
        .toList();
    int start = start(blocks);
    List<String> header = blocks.subList(0, start).stream()
        .filter(block -> !PageChrome.isLine(block))
        .toList();
    return read(blocks, start, header);
  }

  private static ArticleText read(List<String> blocks, int start, List<String> header) {
    List<String> paragraphs = new ArrayList<>();
    Optional<String> credit =
        header.stream().flatMap(line -> Agencies.ofLine(line).stream()).findFirst();
    int others = 0;
    for (String block : blocks.subList(start, blocks.size())) {
      Optional<String> line = Agencies.ofLine(block);
      if (line.isPresent() || PageChrome.endsText(block) || others == LINES_OF_A_LIST) {
        credit = credit.or(() -> line);
        break;
      }
      if (!continuesText(block)) {
        others++;
        continue;
      }
      others = 0;
      Optional<String> atEnd = Agencies.atEnd(block);
      paragraphs.add(Agencies.withoutCredit(block));
      if (atEnd.isPresent()) {
        credit = credit.or(() -> atEnd);
        break;
      }
    }
    Optional<String> dateline = paragraphs.stream()
        .limit(1)
        .flatMap(first -> Agencies.inDateline(first).stream())
        .findFirst();
    int leftOut = blocks.size() - header.size() - paragraphs.size();
    return new ArticleText(header, paragraphs, credit.or(() -> dateline), leftOut);
  }

  private static int start(List<String> blocks) {
    int start = 0;
    while (start < blocks.size() && !beginsText(blocks.get(start))) {
      start++;
    }
    int last = Math.min(blocks.size(), start + BLOCKS_BEFORE_DATELINE);
    for (int i = start; i < last; i++) {
      if (isParagraph(blocks.get(i))
          && DATELINE.matcher(blocks.get(i)).matches()
          && !beginsWithSlogan(blocks.get(i))) {
        return i;
      }
    }
    return start;
  }

  /** A desk's headline within a caption, "GO AHEAD, MAKE MY DAY: ...", is longer than a place. */
  private static boolean beginsWithSlogan(String block) {
    return block.substring(0, Math.max(0, block.indexOf(':'))).split(" ").length > 3;
  }

  private static boolean beginsText(String block) {
    return isParagraph(block) && !PageChrome.isCaption(block);
  }

  /** Whether a block is sentences, and not a headline, a link or a label. */
  private static boolean isParagraph(String block) {
    return isSentences(block, FEWEST_WORDS, FEWEST_CHARACTERS);
  }

  /** Once the text has begun, a paragraph may be as short as "He agreed." */
  private static boolean continuesText(String block) {
    return isSentences(block, FEWEST_WORDS_WITHIN, FEWEST_CHARACTERS_WITHIN);
  }

  private static boolean isSentences(String block, int words, int characters) {
    boolean isLong =
        CJK.matcher(block).results().count() >= characters || block.split(" ").length >= words;
    return isLong
        && SENTENCE.matcher(block).find()
        && !PageChrome.isLine(block)
        && !PageChrome.endsText(block);
  }
}
