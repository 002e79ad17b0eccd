package regesta;

import picocli.CommandLine.Option;

/** What a command that takes its time tells of it. */
final class WatchOptions {
  private final Timings timings = new Timings();

  @Option(names = "--timings", description = "tell the time and the memory of each stage")
  private boolean timed;

  /** Watches one build: for a table, if it is asked for, and for a terminal, if there is one. */
  BuildWatch watch(Console console) {
    BuildWatch wanted = timed ? timings : BuildWatch.NOBODY;
    return console.progress().<BuildWatch>map(wanted::and).orElse(wanted);
  }

  /** Tells what was asked for, once the build has ended. */
  void tell(Console console) {
    if (timed) {
      timings.table().forEach(console::complain);
    }
  }
}
