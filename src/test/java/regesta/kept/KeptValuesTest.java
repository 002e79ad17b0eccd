package regesta.kept;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static regesta.kept.Keeping.ONE;
import static regesta.kept.Keeping.PROGRAM;
import static regesta.kept.Keeping.TWO;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import regesta.model.Entry;
import regesta.model.Fingerprint;
import regesta.model.Topic;
import regesta.problem.SourceFile;

/** What was parsed is found by all that it came of, and by nothing else. */
class KeptValuesTest {
  private static final List<KeptValues.Made> BOTH = Keeping.parsed(List.of(ONE, TWO));

  @Test
  void aValueComesBackAsItWas() {
    KeptValues kept = Keeping.read(Keeping.octets(BOTH), PROGRAM);
    for (KeptValues.Made one : BOTH) {
      assertEquals(Optional.of(one.value()), kept.value(one.file(), Topic.class));
    }
  }

  @Test
  void theNextOnesTakeOverWhatDidNotChange() {
    byte[] octets = Keeping.octets(BOTH);
    KeptValues kept = Keeping.read(octets, PROGRAM);
    assertTrue(kept.holdNearlyAll(BOTH));
    assertFalse(Keeping.read(Keeping.octets(BOTH.subList(0, 1)), PROGRAM).holdNearlyAll(BOTH));
    assertArrayEquals(octets, Keeping.octets(kept, BOTH));
  }

  @Test
  void whatIsNotTheSameIsNotFound() {
    byte[] octets = Keeping.octets(BOTH);
    KeptValues kept = Keeping.read(octets, PROGRAM);
    assertTrue(kept.value(ONE, Topic.class).isPresent());
    assertEquals(Optional.empty(), kept.value(ONE, Entry.class), "another kind");
    for (SourceFile other : List.of(
        new SourceFile("content", ONE.path(), ONE.text() + "\n"),
        new SourceFile("content", "topics/three.md", ONE.text()),
        new SourceFile("content", TWO.path(), ONE.text()),
        new SourceFile("elsewhere", ONE.path(), ONE.text()))) {
      assertEquals(Optional.empty(), kept.value(other, Topic.class), other.toString());
    }
    var otherProgram = new Fingerprint("b".repeat(64));
    assertEquals(Optional.empty(), Keeping.read(octets, otherProgram).value(ONE, Topic.class));
  }
}
