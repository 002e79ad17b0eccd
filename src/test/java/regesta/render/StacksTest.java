package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import regesta.edtf.Day;
import regesta.model.LinkedEntry;
import regesta.model.Status;
import regesta.render.Strip.Block;

class StacksTest {
  private static final double ROOM = 100;
  private static final List<Status> STATUSES = List.of(Status.values());

  @Test
  void fewEntriesAreBlocksOfTheirOwn() {
    List<LinkedEntry> entries = List.of(
        entry("a", Status.PLANNED), entry("b", Status.HAPPENED), entry("c", Status.PLANNED));
    Stacks stacks = Stacks.of(entries, entry -> 0, ROOM);
    assertTrue(stacks.isSingle());
    List<Block> blocks = stacks.blocks(0, 10, 2, ROOM);
    assertEquals(
        List.of("happened", "planned", "planned"),
        blocks.stream().map(Block::fill).toList());
    assertEquals(new Block("happened", 10.2, 89, 1.6, 9), blocks.get(0));
  }

  @Test
  void ofManyWhatIsRareIsSeenToo() {
    var entries = new ArrayList<LinkedEntry>(List.of(entry("rare", Status.CANCELLED)));
    IntStream.range(0, 400).forEach(i -> entries.add(entry("e" + i, Status.SAID)));
    Stacks stacks = Stacks.of(entries, entry -> 0, ROOM);
    assertFalse(stacks.isSingle());
    List<Block> blocks = stacks.blocks(0, 0, 1, ROOM);
    assertEquals(List.of("said", "cancelled"), blocks.stream().map(Block::fill).toList());
    assertTrue(blocks.get(1).height() >= 2, blocks::toString);
    assertTrue(stacks.height() <= ROOM);
  }

  @Test
  void eachEntryStandsInOneColumnAndNoneOverflows() {
    var random = new Random(20131003);
    for (int round = 0; round < 50; round++) {
      var entries = new ArrayList<LinkedEntry>();
      int number = 1 + random.nextInt(300);
      int years = 1 + random.nextInt(200);
      for (int i = 0; i < number; i++) {
        String year = String.valueOf(1800 + random.nextInt(years));
        entries.add(MadeEntries.entry("e" + i, year, status(random), false));
      }
      assertHolds(entries, Columns.over(1800, 1800 + years - 1));
    }
  }

  private static void assertHolds(List<LinkedEntry> entries, Columns columns) {
    Stacks stacks = Stacks.of(entries, entry -> columns.of(Strips.anchor(entry)), ROOM);
    int total = stacks.columns().keySet().stream().mapToInt(stacks::total).sum();
    assertEquals(entries.size(), total);
    for (LinkedEntry entry : entries) {
      Day day = Strips.anchor(entry);
      long holding = stacks.columns().keySet().stream()
          .filter(column -> columns.start(column).compareTo(day) <= 0)
          .filter(column -> columns.end(column).compareTo(day) >= 0)
          .count();
      assertEquals(1, holding);
    }
    TimeScale scale = columns.scale(0);
    for (Block block : Strips.blocks(stacks, columns, scale, ROOM)) {
      assertTrue(block.y() >= 0 && block.height() > 0, block::toString);
      assertTrue(block.x() >= 0 && block.x() + block.width() <= 100, block::toString);
    }
  }

  private static Status status(Random random) {
    return STATUSES.get(random.nextInt(STATUSES.size()));
  }

  private static LinkedEntry entry(String slug, Status status) {
    return MadeEntries.entry(slug, "2013", status, false);
  }
}
