package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.edtf.Day;
import regesta.render.Division.Room;
import regesta.render.Divisions.Tag;
import regesta.render.Part.Place;

class DivisionsTest {
  private static final PageLimits LIMITS = new PageLimits(5, 100_000, 20_000, 10, 2);
  private static final Messages ENGLISH = DateMessages.english();

  private final Divisions divisions = new Divisions(ENGLISH, DateWords.withYears(ENGLISH), LIMITS);
  private final Division<Day> byTime = divisions.byTime(Optional::of);

  @Test
  void leavesAShortListWhole() {
    Part<Day> list = divisions.parts("a/b.html", days(2013, 5), byTime);
    assertEquals(5, list.shown().size());
    assertEquals(List.of(), list.places());
  }

  @Test
  void cutsByYearThenMonthThenNumber() {
    List<Day> days = new ArrayList<>(days(2012, 2));
    days.addAll(days(2013, 1));
    days.addAll(IntStream.range(0, 6).mapToObj(i -> new Day(2013, 10, 3)).toList());
    assertEquals(
        List.of(
            "a/b/2012.html 2012 2",
            "a/b/2013.html 2013 7",
            "a/b/2013/01.html January 2013 1",
            "a/b/2013/10.html October 2013 6",
            "a/b/2013/10/1.html October 2013, 1 of 2 5",
            "a/b/2013/10/2.html October 2013, 2 of 2 1"),
        told(divisions.parts("a/b.html", days, byTime)));
  }

  @Test
  void cutsManyYearsIntoSpansFirst() {
    List<Day> days =
        IntStream.range(-44, 57).mapToObj(year -> new Day(year, 3, 15)).toList();
    Part<Day> list = divisions.parts("a.html", days, byTime);
    assertEquals(
        List.of("101 BC–2 BC", "1 BC–AD 99"),
        list.below().stream().map(part -> part.name().words()).toList());
    assertEquals("a/-0100--0001.html", list.below().get(0).path());
    assertEquals("a/-0050--0041.html", list.below().get(0).below().get(0).path());
  }

  @Test
  void passesOverALevelThatHasOnePart() {
    List<Day> days =
        IntStream.rangeClosed(1, 6).mapToObj(i -> new Day(2013, i, 1)).toList();
    Part<Day> list = divisions.parts("a.html", days, byTime);
    assertEquals("a/2013/01.html", list.below().get(0).path());
    assertEquals(6, list.below().size());
  }

  @Test
  void putsWhatHasNoDateLast() {
    Division<Integer> division = divisions.byTime(
        number -> number < 4 ? Optional.empty() : Optional.of(new Day(2000 + number, 1, 1)));
    assertEquals(
        List.of("a/2004.html 2004 1", "a/2005.html 2005 1", "a/undated.html no date 4"),
        told(divisions.parts("a.html", List.of(0, 1, 2, 3, 4, 5), division)));
  }

  @Test
  void putsTheLatestFirstWhereAsked() {
    List<Day> days =
        IntStream.rangeClosed(1, 6).mapToObj(i -> new Day(2020 - i / 3, 1, 1)).toList();
    assertEquals(
        List.of("a/2020.html 2020 2", "a/2019.html 2019 3", "a/2018.html 2018 1"),
        told(divisions.parts("a.html", days, divisions.byTimeBackwards(Optional::of))));
  }

  @Test
  void cutsByNumberWhereTagsAreTooMany() {
    List<Integer> numbers = IntStream.range(0, 12).boxed().toList();
    Division<Integer> division =
        divisions.byTag(n -> new Tag("t" + n, "T" + n), divisions.byNumber());
    assertEquals(
        List.of("a/1.html 1 of 3 5", "a/2.html 2 of 3 5", "a/3.html 3 of 3 2"),
        told(divisions.parts("a.html", numbers, division)));
  }

  @Test
  void cutsWhatIsTooHeavyThoughItIsShort() {
    List<Day> days = List.of(new Day(2012, 1, 1), new Day(2013, 1, 1), new Day(2013, 1, 2));
    assertEquals(List.of(), divisions.parts("a.html", days, byTime, upTo(3)).places());
    assertEquals(
        List.of(
            "a/2012.html 2012 1",
            "a/2013.html 2013 2",
            "a/2013/01/1.html January 2013, 1 of 2 1",
            "a/2013/01/2.html January 2013, 2 of 2 1"),
        told(divisions.parts("a.html", days, byTime, upTo(1))));
  }

  @Test
  void cutsNothingToPieces() {
    assertTrue(
        divisions.parts("a.html", days(2013, 1), byTime, upTo(0)).places().isEmpty());
  }

  private static Room<Day> upTo(int most) {
    return days -> days.size() <= most;
  }

  @Test
  void leadsFromPartToPart() {
    List<Day> days = new ArrayList<>(days(2012, 2));
    days.addAll(IntStream.rangeClosed(1, 6).mapToObj(i -> new Day(2013, i, 1)).toList());
    days.addAll(days(2014, 1));
    List<Place<Day>> places = divisions.parts("a.html", days, byTime).places();
    Place<Day> january = places.stream()
        .filter(place -> place.part().path().equals("a/2013/01.html"))
        .findFirst()
        .orElseThrow();
    assertEquals(
        List.of("a.html", "a/2013.html"),
        january.above().stream().map(Part::path).toList());
    assertEquals("a/2012.html", january.previous().orElseThrow().path());
    assertEquals("a/2013/02.html", january.next().orElseThrow().path());
    Place<Day> last = places.get(places.size() - 1);
    assertEquals("a/2013/06.html", last.previous().orElseThrow().path());
    assertTrue(last.next().isEmpty());
  }

  /** Whatever the dates: nothing lost, nothing twice, nothing too long, no address taken twice. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void putsEachItemIntoOnePart(long seed) {
    var random = new Random(seed);
    int years = 1 + random.nextInt(List.of(2, 30, 3000).get(random.nextInt(3)));
    List<Day> days = IntStream.range(0, random.nextInt(3000))
        .mapToObj(i -> new Day(
            random.nextInt(years) - years / 2, 1 + random.nextInt(12), 1 + random.nextInt(28)))
        .sorted()
        .toList();
    Part<Day> list = divisions.parts("a.html", days, byTime);

    var shown = new ArrayList<>(list.shown());
    var paths = new HashSet<>(List.of(list.path()));
    for (Place<Day> place : list.places()) {
      Part<Day> part = place.part();
      shown.addAll(part.shown());
      assertTrue(paths.add(part.path()), part.path());
      assertTrue(part.shown().size() <= LIMITS.items(), part.path());
      assertFalse(part.items().isEmpty(), part.path());
      assertTrue(part.below().size() <= LIMITS.links() + 2, part.path());
    }
    assertEquals(days, shown);
  }

  private static List<Day> days(long year, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(day -> new Day(year, 1, day))
        .toList();
  }

  private static List<String> told(Part<?> list) {
    var lines = new ArrayList<String>();
    for (Place<?> place : list.places()) {
      Part<?> part = place.part();
      lines.add(
          "%s %s %s".formatted(part.path(), part.name().words(), part.items().size()));
    }
    return lines;
  }
}
