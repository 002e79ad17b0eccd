package regesta;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** Time and memory of each stage of one build, as a table. */
final class Timings implements BuildWatch {
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;

  private final List<Lap> laps = new ArrayList<>();

  /** What was used until a moment, and the name of the stage that begins there. */
  private record Lap(String stage, long nanos, long processor, long allocated, long heap) {
    static Lap now(String stage) {
      Runtime memory = Runtime.getRuntime();
      return new Lap(
          stage,
          System.nanoTime(),
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime(),
          allocatedByAll(),
          memory.totalMemory() - memory.freeMemory());
    }

    private static long allocatedByAll() {
      ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
      return LongStream.of(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
          .filter(bytes -> bytes > 0) // else the thread has just ended
          .sum();
    }
  }

  @Override
  public void begins(Stage stage) {
    laps.add(Lap.now(stage.words()));
  }

  @Override
  public void ends() {
    laps.add(Lap.now("all"));
  }

  /** A line for each stage and one for all of them, below the names of the columns. */
  List<String> table() {
    var lines = new ArrayList<String>();
    lines.add(row("stage", "seconds", "of processors", "allocated", "heap after"));
    for (int i = 1; i < laps.size(); i++) {
      lines.add(row(laps.get(i - 1).stage(), laps.get(i - 1), laps.get(i)));
    }
    Lap end = laps.get(laps.size() - 1);
    lines.add(row(end.stage(), laps.get(0), end));
    return lines;
  }

  private static String row(String stage, Lap from, Lap to) {
    return row(
        stage,
        seconds(to.nanos() - from.nanos()),
        seconds(to.processor() - from.processor()),
        megabytes(to.allocated() - from.allocated()),
        megabytes(to.heap()));
  }

  private static String row(String stage, String... columns) {
    return String.format(
        Locale.ROOT,
        "%-18s%10s%15s%12s%12s",
        stage,
        columns[0],
        columns[1],
        columns[2],
        columns[3]);
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f", nanos / NANOS);
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,.0f MB", bytes / MEGABYTE);
  }
}
