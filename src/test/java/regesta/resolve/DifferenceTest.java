package regesta.resolve;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {
  private static final int LISTS = 300;

  /** Something that is equal to others, and yet another. */
  private record Thing(int number) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isWhatOneListHasAndTheOtherHasNot(long seed) {
    var random = new Random(seed);
    List<Thing> before = List.of();
    for (int i = 0; i < LISTS; i++) {
      List<Thing> now = edited(before, random);
      Difference<Thing> difference = Difference.of(before, now);
      assertEquals(only(before, now).size(), difference.gone().size());
      assertEquals(List.of(), only(only(before, now), List.copyOf(difference.gone())));
      assertEquals(places(only(now, before), now), places(difference.fresh(), now));
      boolean keepsOrder = places(only(before, only(before, now)), now)
          .equals(places(only(now, only(now, before)), now));
      assertEquals(keepsOrder, difference.keepsOrder());
      before = now;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void sortedThingsAreAsIfTheyWereSortedAnew(long seed) {
    var random = new Random(seed);
    var sorted = new SortedThings<Thing>();
    List<Thing> things = List.of();
    for (int i = 0; i < LISTS; i++) {
      things = edited(things, random);
      List<Thing> now = things;
      // Equal things have an order of their own here, as slugs give one to others.
      var order = comparing(Thing::number).thenComparing(thing -> place(thing, now));
      List<Thing> distinct = now.stream().distinct().toList();
      assertEquals(
          places(distinct.stream().sorted(order).toList(), now),
          places(sorted.sort(distinct, order), now));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void thoseThatAreChosenAreAsIfTheyWereChosenAnew(long seed) {
    var random = new Random(seed);
    var few = new Chosen<Thing>(thing -> thing.number() % 20 == 0);
    List<Thing> things = List.of();
    for (int i = 0; i < LISTS; i++) {
      things = edited(things, random);
      List<Thing> now = things;
      assertEquals(
          places(now.stream().filter(thing -> thing.number() % 20 == 0).toList(), now),
          places(few.of(now), now));
    }
  }

  @Test
  void nothingIsNoDifference() {
    List<Thing> things = List.of(new Thing(1), new Thing(2));
    assertEquals(new Difference<>(Set.of(), List.of(), true), Difference.of(things, things));
  }

  /** A list with some things removed, added, replaced by equal ones, or moved. */
  private static List<Thing> edited(List<Thing> list, Random random) {
    var now = new ArrayList<>(list);
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(now.size() + 1);
      switch (now.isEmpty() ? 0 : random.nextInt(list.size() > 40 ? 6 : 4)) {
        case 0, 1 -> now.add(at, new Thing(random.nextInt(1_000)));
        case 2 ->
          now.replaceAll(
              thing -> isSame(thing, now.get(at % now.size())) ? new Thing(thing.number()) : thing);
        case 3 -> Collections.swap(now, at % now.size(), random.nextInt(now.size()));
        default -> now.remove(at % now.size());
      }
    }
    return now;
  }

  private static List<Thing> only(List<Thing> some, List<Thing> others) {
    return some.stream()
        .filter(thing -> others.stream().noneMatch(other -> isSame(other, thing)))
        .toList();
  }

  private static List<Integer> places(List<Thing> things, List<Thing> all) {
    return things.stream().map(thing -> place(thing, all)).toList();
  }

  private static int place(Thing thing, List<Thing> all) {
    return IntStream.range(0, all.size())
        .filter(i -> isSame(all.get(i), thing))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Thing one, Thing other) {
    return one == other;
  }
}
