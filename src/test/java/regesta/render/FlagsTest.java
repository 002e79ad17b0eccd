package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import regesta.model.LinkedEntry;
import regesta.model.Status;
import regesta.render.Flags.Flag;

class FlagsTest {
  private static final Columns COLUMNS = Columns.over(1990, 2025);

  @Test
  void milestonesAloneHaveFlags() {
    Flags flags = flags(List.of(
        MadeEntries.entry("minor", "1999", Status.HAPPENED, false),
        MadeEntries.milestone("major", "2001")));
    assertEquals(List.of("major"), slugs(flags));
    assertEquals(0, flags.without());
    assertEquals(26, flags.height());
  }

  @Test
  void withoutMilestonesTheyTakeNoRoom() {
    assertEquals(0, flags(List.of()).height());
  }

  @Test
  void thoseOfOneDayStandOneAboveTheOther() {
    Flags flags = flags(List.of(
        MadeEntries.milestone("a", "2001"),
        MadeEntries.milestone("b", "2001"),
        MadeEntries.milestone("c", "2001-02")));
    assertEquals(List.of(50.0, 30.0, 10.0), flags.shown().stream().map(Flag::y).toList());
  }

  @Test
  void thoseWithoutRoomAreCounted() {
    var entries = new ArrayList<LinkedEntry>();
    for (int i = 0; i < 7; i++) {
      entries.add(MadeEntries.milestone("e" + i, "2001"));
    }
    assertEquals(2, flags(entries).without());
    assertEquals(List.of("e0", "e1", "e2", "e3", "e4"), slugs(flags(entries)));
  }

  @Test
  void ofEqualsThoseShownAreSpread() {
    var entries = new ArrayList<LinkedEntry>();
    for (int year = 1990; year < 2026; year++) {
      entries.add(MadeEntries.milestone("a" + year, String.valueOf(year)));
      entries.add(MadeEntries.milestone("b" + year, String.valueOf(year)));
    }
    List<Flag> shown = flags(entries).shown();
    assertEquals(16, shown.size());
    assertTrue(shown.get(15).x() > 80, shown::toString);
  }

  @Test
  void noneStandsOverAnother() {
    var random = new Random(20131003);
    for (int round = 0; round < 50; round++) {
      var entries = new ArrayList<LinkedEntry>();
      for (int year = 1990; year < 2026; year++) {
        for (int i = random.nextInt(3); i > 0; i--) {
          entries.add(MadeEntries.milestone("e" + entries.size(), String.valueOf(year)));
        }
      }
      List<Flag> shown = flags(entries).shown();
      for (int i = 0; i < shown.size(); i++) {
        for (Flag other : shown.subList(i + 1, shown.size())) {
          Flag flag = shown.get(i);
          boolean apart = flag.y() != other.y() || Math.abs(flag.x() - other.x()) * 2.88 >= 18;
          assertTrue(apart, () -> flag + " and " + other);
        }
      }
    }
  }

  private static Flags flags(List<LinkedEntry> entries) {
    return Flags.of(entries, COLUMNS, COLUMNS.scale(0));
  }

  private static List<String> slugs(Flags flags) {
    return flags.shown().stream().map(flag -> flag.entry().slug().value()).toList();
  }
}
