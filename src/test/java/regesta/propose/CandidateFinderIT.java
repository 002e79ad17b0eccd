package regesta.propose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text may be an entry of. */
class CandidateFinderIT {
  /** A Monday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2013, 9, 30);

  private static List<String> candidates(String... paragraphs) {
    List<String> text = List.of(paragraphs);
    List<List<Named>> nobody =
        Stream.of(paragraphs).map(one -> List.<Named>of()).toList();
    return CandidateFinder.find(text, nobody, Reading.of(text, PUBLISHED)).stream()
        .map(one -> "%d %s %s".formatted(one.paragraph(), one.date().text(), one.status()))
        .toList();
  }

  @Test
  void paragraphsAreCountedFromOne() {
    assertEquals(
        List.of("1 2013-09-27 SAID", "2 2012 HAPPENED"),
        candidates("He said so on Friday.", "They agreed last year."));
  }

  @Test
  void aVagueDateTakesThePlannedDayWithinIt() {
    assertEquals(
        List.of("1 2013-10-03 PLANNED", "2 2013-10-03 PLANNED"),
        candidates("They will meet later this week.", "The talks will be held on Oct. 3."));
  }

  @Test
  void aPlanWithoutADateBelongsToThatOfTheText() {
    assertEquals(
        List.of(
            "1 2013-10-03 PLANNED",
            "2 2013-10-03 PLANNED",
            "3 1997 HAPPENED",
            "3 2013-10-03 PLANNED"),
        candidates(
            "They will meet on Oct. 3.",
            "Attacks will be high on the agenda.",
            "They will renew rules which were last changed in 1997, it is thought."));
  }

  @Test
  void whatFollowsTheEventHappenedOnItsDay() {
    assertEquals(
        List.of("1 2013-09-27 HAPPENED", "2 2013-09-27 SAID", "3 [..2013-09-30] SAID"),
        candidates(
            "The ministers met on Friday in the capital.",
            "After the talks, one of them told reporters of it.",
            "Another expressed concern."));
  }

  @Test
  void aStateOfThingsIsThatOfTheReport() {
    assertEquals(
        List.of("1 2013-09-30 REPORTED", "2 [..2013-09-30] HAPPENED"),
        candidates("The city is worried about it.", "Spending was raised."));
  }

  @Test
  void aClauseBehindADateIsLaterThanIt() {
    assertEquals(
        List.of("1 2012 HAPPENED", "1 [2012..2013-09-30] SAID"),
        candidates("The firm was attacked last year, which one state blamed on another."));
    assertEquals(
        List.of("1 2013-04 HAPPENED", "1 2013-04/.. PLANNED"),
        candidates("They work under rules released in April, that will also cover space."));
  }

  @Test
  void noMoreThanTwentyWordsAreQuoted() {
    String sentence = "word ".repeat(40) + "on Friday " + "word ".repeat(40) + "ended.";
    List<String> text = List.of("They said that " + sentence);
    Candidate only = CandidateFinder.find(text, List.of(List.of()), Reading.of(text, PUBLISHED))
        .get(0);
    assertEquals(20, only.quote().split(" ").length);
    assertTrue(only.quote().contains("on Friday"), only.quote());
    assertTrue(text.get(0).contains(only.quote()));
  }

  /** Whatever a text says, it is read. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyTextIsRead(long seed) {
    String[] pieces = {
      "They met",
      "will meet",
      "on",
      "in",
      "by",
      "since",
      "from",
      "to",
      "and",
      "between",
      "until",
      "the end of",
      "last",
      "next",
      "this",
      "week",
      "month",
      "year",
      "Friday",
      "May",
      "April 31",
      "Oct. 3",
      "2013",
      "1997",
      "0000",
      "31-02-2013",
      ", which was",
      ", who will",
      "that will be",
      "\"",
      "“",
      "”",
      "said",
      ".",
      ". He",
      "\n",
      "summer",
      "two",
      "days ago",
      "99 years ago",
      "3日",
      "13月",
      "昨年",
      "令和元年",
      "5月",
      "までに",
      "U.S.",
      "is",
      "-",
      "later",
      "the 1990s",
      "2013-13-40"
    };
    var random = new Random(seed);
    for (int run = 0; run < 60; run++) {
      List<String> paragraphs = new ArrayList<>();
      for (int p = 0; p < 3; p++) {
        var text = new StringBuilder("Text");
        for (int i = random.nextInt(25); i >= 0; i--) {
          text.append(random.nextInt(5) == 0 ? "" : " ")
              .append(pieces[random.nextInt(pieces.length)]);
        }
        paragraphs.add(text.toString());
      }
      List<String> found = candidates(paragraphs.toArray(String[]::new));
      assertEquals(found.stream().distinct().toList(), found);
      SavedText.read("a", String.join("\n", paragraphs));
      SavedPage.read("<p>" + String.join("<p>", paragraphs));
    }
  }
}
