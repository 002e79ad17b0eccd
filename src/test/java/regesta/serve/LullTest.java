package regesta.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Touches files, together and apart. */
class LullTest {
  private static final Path ONE = Path.of("one.md");
  private static final Path TWO = Path.of("two.md");
  private static final Duration LONG = Duration.ofSeconds(20);

  private final BlockingQueue<Set<Path>> changes = new LinkedBlockingQueue<>();

  private Runnable add(Set<Path> touched) {
    return () -> changes.add(touched);
  }

  private Set<Path> next() throws InterruptedException {
    return Optional.ofNullable(changes.poll(20, TimeUnit.SECONDS)).orElseThrow();
  }

  @Test
  void whatIsTouchedTogetherIsOneChange() throws InterruptedException {
    try (var lull = new Lull(Duration.ofMillis(300), LONG, this::add)) {
      lull.touch(ONE);
      lull.touch(TWO);
      lull.touch(ONE);
      assertEquals(Set.of(ONE, TWO), next());
      assertTrue(changes.isEmpty());
    }
  }

  @Test
  void whatIsPreparedInVainIsNotShown() throws InterruptedException {
    var prepared = new LinkedBlockingQueue<Set<Path>>();
    try (var lull = new Lull(Duration.ofMillis(300), LONG, touched -> {
      prepared.add(touched);
      return add(touched);
    })) {
      lull.touch(ONE);
      assertEquals(Set.of(ONE), prepared.poll(20, TimeUnit.SECONDS));
      lull.touch(TWO);
      assertEquals(Set.of(TWO), next());
      assertTrue(changes.isEmpty());
    }
  }

  @Test
  void whatIsTouchedLaterIsAnotherChange() throws InterruptedException {
    try (var lull = new Lull(Duration.ofMillis(1), LONG, this::add)) {
      lull.touch(ONE);
      assertEquals(Set.of(ONE), next());
      lull.touch(TWO);
      assertEquals(Set.of(TWO), next());
    }
  }

  @Test
  void constantTouchesKeepNobodyWaiting() throws InterruptedException {
    try (var lull = new Lull(LONG, Duration.ofMillis(20), this::add)) {
      long end = System.nanoTime() + LONG.toNanos();
      while (changes.isEmpty() && System.nanoTime() < end) {
        lull.touch(ONE);
        Thread.sleep(1);
      }
      assertEquals(Set.of(ONE), next());
    }
  }
}
