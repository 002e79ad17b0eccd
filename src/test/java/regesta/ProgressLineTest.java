package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Lets time pass while files are made, and reads what a terminal is sent. */
class ProgressLineTest {
  private final StringWriter screen = new StringWriter();
  private final AtomicLong clock = new AtomicLong();
  private final ProgressLine line = new ProgressLine(new PrintWriter(screen), clock::get);

  private void make(int files, int all, long afterMillis) {
    for (int i = 1; i < files; i++) {
      line.made(all);
    }
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(afterMillis));
    line.made(all);
  }

  @Test
  void aShortBuildShowsNothing() {
    make(781, 781, 999);
    line.ends();
    assertEquals("", screen.toString());
  }

  @Test
  void aLongBuildShowsWhereItIsAndClearsTheLine() {
    make(3412, 13_637, 1000);
    make(50, 13_637, 99);
    make(50, 13_637, 1);
    line.ends();
    assertEquals(
        "\r\u001b[Krendering 3,412 of 13,637 files\r\u001b[Krendering 3,512 of 13,637 files"
            + "\r\u001b[K",
        screen.toString());
  }

  @Test
  void theLineIsClearedOnce() {
    make(2, 3, 2000);
    line.ends();
    line.ends();
    assertEquals("\r\u001b[Krendering 2 of 3 files\r\u001b[K", screen.toString());
  }
}
