package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the command {@code build}, as SIGKILL does, at many moments. The earlier site is whole
 * then, or the new one, and the next build puts right what is left.
 */
class KilledCommandIT {
  private static final int KILLS = 200;
  private static final List<String> TIDY = List.of("content", "site", "target");
  private static final String PUT_BACK =
      "an earlier build was interrupted: its last whole site was put back\n";

  @TempDir
  private Path project = Path.of("");

  @TempDir
  private Path prints = Path.of("");

  private TwoStates states;

  @BeforeEach
  void buildTheFirst() throws IOException {
    states = TwoStates.in(project);
  }

  @Test
  void leavesAWholeSiteWheneverItIsKilled() throws Exception {
    var random = new SplittableRandom(20261122);
    long length = lengthOfABuild();
    boolean isFirst = true;
    int begun = 0;
    for (int i = 0; i < KILLS; i++) {
      states.become(!isFirst);
      Process build = RealCommand.start(states.build(), Map.of(), prints);
      // Half of them anywhere in the life of the process, half while it writes.
      if (i % 2 == 0) {
        sleep(random.nextLong(length));
      } else {
        waitForTheLock(build);
        sleep(random.nextLong(length / 8));
      }
      build.destroyForcibly().waitFor();
      boolean isTidy = TwoStates.namesIn(project).equals(TIDY);
      begun += isTidy ? 0 : 1;
      if (!isTidy || !TwoStates.filesOf(states.site()).equals(states.site(isFirst))) {
        isFirst = !isFirst;
        assertWholeAndMended(isFirst, "kill %d".formatted(i));
      }
    }
    assertTrue(begun >= KILLS / 10, "only %d builds were killed while they wrote".formatted(begun));
  }

  /** Puts up with one state or the other now, and asks for the new one after the next build. */
  private void assertWholeAndMended(boolean isFirst, String when) throws IOException {
    boolean isBetween = !Files.exists(states.site());
    Map<String, String> left =
        TwoStates.filesOf(isBetween ? project.resolve(".site.old") : states.site());
    assertTrue(
        left.equals(states.site(true)) || left.equals(states.site(false)),
        () -> "%s leaves this: %s".formatted(when, left.keySet()));
    RealCommand.Answer next = states.buildHere();
    assertEquals(0, next.status(), next.err());
    assertEquals(isBetween, next.err().startsWith(PUT_BACK), when + next.err());
    assertEquals(states.site(isFirst), TwoStates.filesOf(states.site()), when);
    assertEquals(TIDY, TwoStates.namesIn(project), when);
  }

  private long lengthOfABuild() throws Exception {
    long start = System.nanoTime();
    for (int i = 0; i < 3; i++) {
      assertEquals(0, RealCommand.run(states.build(), Map.of(), prints).status());
    }
    return (System.nanoTime() - start) / 3;
  }

  private void waitForTheLock(Process build) throws InterruptedException {
    Path lock = project.resolve(".site.lock");
    while (build.isAlive() && !Files.exists(lock)) {
      sleep(200_000);
    }
  }

  private static void sleep(long nanoseconds) throws InterruptedException {
    Thread.sleep(nanoseconds / 1_000_000, (int) (nanoseconds % 1_000_000));
  }

  @Test
  void leavesAWholeSiteAtEveryStep() throws Exception {
    for (String step :
        List.of("LOCKED", "RECOVERED", "BEGUN", "FILE_WRITTEN", "COMPLETED", "OLD_MOVED_AWAY")) {
      assertKilledAt(step, true);
    }
    for (String step : List.of("NEXT_MOVED_IN", "OLD_REMOVED")) {
      assertKilledAt(step, false);
    }
  }

  /** The site that is there when the command for the second one is killed. */
  private void assertKilledAt(String step, boolean isFirst) throws Exception {
    states.become(true);
    assertEquals(0, states.buildHere().status());
    states.become(false);
    var stopped = StoppedCommand.at(step, states.build());
    stopped.kill();
    boolean isBetween = step.equals("OLD_MOVED_AWAY");
    assertEquals(!isBetween, Files.exists(states.site()), step);
    Path whole = isBetween ? project.resolve(".site.old") : states.site();
    assertEquals(states.site(isFirst), TwoStates.filesOf(whole), step);
    if (isBetween) {
      Path next = project.resolve(".site.next");
      assertEquals(states.site(false), TwoStates.filesOf(next), "both are whole");
    }
    assertWholeAndMended(false, step);
  }
}
