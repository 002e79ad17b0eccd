package regesta.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static regesta.carry.MappedTableTest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import regesta.csv.WrittenCsv;
import regesta.model.Entry;

/** Takes random texts in from cells of a table. */
class TableTextsIT {
  private static final List<String> PIECES = List.of(
      "word",
      "日本",
      "😀",
      "é",
      " ",
      "\"",
      "'",
      "\n",
      "\n\n",
      "<b>",
      "</p>",
      "<",
      ">",
      "&amp;",
      "&",
      "*",
      "**",
      "_",
      "`",
      "[",
      "]",
      "(",
      ")",
      "[@a-1]",
      "@nasa-1",
      "#",
      "# ",
      "- ",
      "1. ",
      "+",
      "=",
      "---",
      "...",
      "~",
      "|",
      "\\",
      "{{x}}",
      "{%",
      "!",
      "![a](b)",
      "[x](y)",
      "https://example.org/a_b",
      "http://",
      "^",
      "[^1]",
      "$",
      ":",
      "To write",
      "\u0007",
      "\ud800",
      "\u200b",
      "\ufeff",
      "\u2028",
      "\t",
      "%",
      "%s");

  /** Whatever stands in a cell, the drafts are sound, and titles stay what they are. */
  @Test
  void anyTextIsCarried() {
    var random = new Random(11);
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < 400; i++) {
      rows.add(List.of("2015", "t" + i + " " + text(random, 6), text(random, 25)));
    }
    Imported imported = table(WrittenCsv.of(List.of("date", "title", "text"), rows.stream()));
    assertEquals(400, imported.content().entries().size());
    for (Entry entry : imported.content().entries()) {
      int number = Integer.parseInt(entry.title().split(" ")[0].substring(1));
      assertEquals(plain(rows.get(number).get(1)), plain(entry.title()));
    }
  }

  /** Words without elements of HTML come out as the same words. */
  @Test
  void wordsStayWords() {
    var random = new Random(13);
    for (int i = 0; i < 300; i++) {
      String text = text(random, 12).replaceAll("<b>|</p>|\"|'|https?://\\S*", "x");
      Imported imported =
          table(WrittenCsv.of(List.of("date", "text"), List.of(List.of("2015", text)).stream()));
      assertEquals(plain(text), plain(String.join(" ", Imported.words(imported.only()))), text);
    }
  }

  private static String text(Random random, int most) {
    return IntStream.range(0, random.nextInt(most) + 1)
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .reduce("", String::concat);
  }

  /** The letters of a text, without white space, what nobody sees, and elements. */
  private static String plain(String text) {
    return text.replaceAll("<b>|</p>", "")
        .replace("&amp;", "&")
        .replaceAll("[\\s\\p{Cf}\\p{Cntrl}\\p{Cs}\ufffd\u2028\\p{Z}]+", "");
  }
}
