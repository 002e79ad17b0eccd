package regesta.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseFinderTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "conquer,     They conquer. conquer!,     'conquer 5-12, conquer 14-21'",
    "conquer,     unconquered and conquered,  ''",
    "conquer,     re-conquer,                 conquer 3-10",
    "conquer,     conquer2,                   ''",
    // In lower case any case, with a capital only as it is.
    "conquer,     CONQUER Conquer,            'CONQUER 0-7, Conquer 8-15'",
    "IT,          IT it It,                   IT 0-2",
    "été,         ÉTÉ,                        ÉTÉ 0-3",
    // Accents that stand by themselves belong to the word.
    "cafe,        cafe\u0301,                ''",
    "cheap trick, a cheap trick,              cheap trick 2-13",
    "cheap trick, a cheap tricks,             ''",
    // Either apostrophe is the other.
    "don't,       they don’t,                 don’t 5-10",
    "don’t,       they don't,                 don't 5-10",
    // Han characters and kana stand alone.
    "偉業,        月面の偉業である,             偉業 3-5",
    "サイバー,    対サイバーー,                サイバー 1-5",
    "IT,          対IT省,                     IT 1-3",
  })
  void findsWholeWords(String phrase, String text, String expected) {
    var finder = new PhraseFinder<String>();
    finder.add(phrase, "");
    assertEquals(expected, found(finder, text, ""));
  }

  private static String found(PhraseFinder<String> finder, String text, String separator) {
    return finder.in(text).stream()
        .map(found -> "%s%s %s-%s"
            .formatted(
                text.substring(found.from(), found.to()),
                separator + found.meaning(),
                found.from(),
                found.to()))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "was held,     was held:c 0-8",
    "was heldover, was:a 0-3",
    "was,          was:a 0-3",
    "held,         held:b 0-4",
  })
  void takesTheLongestOfSeveral(String text, String expected) {
    var finder = new PhraseFinder<String>();
    finder.add("was", "a");
    finder.add("held", "b");
    finder.add("was held", "c");
    finder.add("WAS HELD", "d");
    assertEquals(expected, found(finder, text, ":"));
  }
}
