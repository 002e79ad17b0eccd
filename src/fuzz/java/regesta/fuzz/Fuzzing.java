package regesta.fuzz;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regesta.fuzz.Corpus.Inputs;

/**
 * Runs targets side by side, each in a process of its own, for a time each.
 *
 * <p>{@code fuzz.time} is that time ({@code 60s}, {@code 30m}), {@code fuzz.targets} names some of
 * the targets, and {@code fuzz.input} is a file that these are to try instead: a find. A target
 * ends with its {@code fuzz.finds}th find, or with an input that takes {@code fuzz.patience}
 * seconds.
 */
public final class Fuzzing {
  private static final Path FOLDER = Path.of(System.getProperty("fuzz.folder", "target/fuzz"));
  private static final Pattern TIME = Pattern.compile("([0-9]+)([smh]?)");
  private static final Pattern STATUS =
      Pattern.compile("#([0-9]+)\\s+\\w+\\s+cov: ([0-9]+) ft: ([0-9]+) corp: ([0-9]+)/");

  /** Of a find, what a reader wants to see: the exception and its first lines. */
  private static final Pattern FIND =
      Pattern.compile("(?m)^== Java Exception: .*(?:\\R(?:\\tat |Caused by|\\t?\\.\\.\\. ).*){0,12}"
          + "|^ALARM: .*|^==.*ERROR: libFuzzer.*");

  private final String time;
  private final String memory;
  private final String input;

  private Fuzzing(String time, String memory, String input) {
    this.time = time;
    this.memory = memory;
    this.input = input;
  }

  /** What the fuzzer watches; a whole site does so much that it would do little else. */
  private enum Guide {
    BRANCHES(
        "--trace=cov",
        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks"
            + ":com.code_intelligence.jazzer.sanitizers.RegexInjection"),
    COMPARISONS("--trace=all");

    private final List<String> options;

    Guide(String... options) {
      this.options = List.of(options);
    }
  }

  /** What is tried. */
  private enum Target {
    DATES(DateTarget.class, Inputs.DATES, 200),
    FRONT_MATTER(FrontMatterTarget.class, Inputs.FILES, 8_000),
    CITATIONS(CitationTarget.class, Inputs.BODIES, 8_000),
    LINKS(LinkTarget.class, Inputs.BODIES, 8_000),
    PAGES(PageTarget.class, Inputs.FILES, 8_000, Guide.BRANCHES);

    private final Class<?> type;
    private final Inputs inputs;
    private final int longest;
    private final Guide guide;

    Target(Class<?> type, Inputs inputs, int longest) {
      this(type, inputs, longest, Guide.COMPARISONS);
    }

    Target(Class<?> type, Inputs inputs, int longest, Guide guide) {
      this.guide = guide;
      this.type = type;
      this.inputs = inputs;
      this.longest = longest;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Ends with 1 if anything was found. */
  public static void main(String[] args) throws Exception {
    var fuzzing = new Fuzzing(
        System.getProperty("fuzz.time", "60s"),
        System.getProperty("fuzz.memory", "1g"),
        System.getProperty("fuzz.input", ""));
    List<String> chosen = Stream.of(System.getProperty("fuzz.targets", "").split(","))
        .filter(word -> !word.isBlank())
        .toList();
    List<Target> targets = Stream.of(Target.values())
        .filter(target -> chosen.isEmpty() || chosen.contains(target.word()))
        .toList();
    if (targets.isEmpty() || !chosen.isEmpty() && targets.size() != chosen.size()) {
      throw new IllegalArgumentException(
          "the targets are " + Stream.of(Target.values()).map(Target::word).collect(joining(", ")));
    }
    boolean held = fuzzing.runAll(targets);
    System.exit(held ? 0 : 1);
  }

  private boolean runAll(List<Target> targets) throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    List<Future<Boolean>> runs = new ArrayList<>();
    for (Target target : targets) {
      runs.add(two.submit(() -> run(target)));
    }
    boolean held = true;
    for (Future<Boolean> run : runs) {
      held &= run.get();
    }
    two.shutdown();
    return held;
  }

  /** Whether everything held. */
  private boolean run(Target target) throws IOException, InterruptedException {
    Path folder = FOLDER.resolve(target.word());
    Path log = folder.resolve("log.txt");
    Files.createDirectories(folder.resolve("finds"));
    Files.createDirectories(folder.resolve("corpus"));
    Corpus.write(target.inputs, folder.resolve("seeds"));
    Words.write(target.inputs, folder.resolve("words.txt"));
    int result = new ProcessBuilder(command(target, folder))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    // A process that goes on after a find ends as if there had been none.
    String told = Files.readString(log);
    boolean held = result == 0 && !FIND.matcher(told).find();
    System.out.println(report(target, held, told, folder));
    return held;
  }

  private List<String> command(Target target, Path folder) {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + memory,
        "-XX:+UseSerialGC",
        "-XX:+EnableDynamicAgentLoading",
        "-ea:regesta...",
        // Stages that work on several files at once wait for one another longer than they work.
        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0",
        "-Djava.awt.headless=true",
        "-Dorg.freemarker.loggerLibrary=none",
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + target.type.getName(),
        "--instrumentation_includes=regesta.**:org.yaml.snakeyaml.**:com.vladsch.flexmark.**",
        "--instrumentation_excludes=regesta.fuzz.**",
        "--custom_hook_includes=regesta.**:org.yaml.snakeyaml.**",
        // The inputs are bytes as they are, so that a find can be kept as a file.
        "--mutator_framework=false",
        "--reproducer_path=" + folder.resolve("finds"),
        "-artifact_prefix=" + folder.resolve("finds") + "/",
        "-dict=" + folder.resolve("words.txt"),
        "-max_len=" + target.longest,
        "--keep_going=" + System.getProperty("fuzz.finds", "1"),
        "-max_total_time=" + seconds(),
        // Ten seconds of an instrumented JVM on a busy machine are two of a build.
        "-timeout=" + System.getProperty("fuzz.patience", "10"),
        "-rss_limit_mb=3000",
        "-print_final_stats=1"));
    command.addAll(target.guide.options);
    command.addAll(
        input.isEmpty()
            ? List.of(
                folder.resolve("corpus").toString(), folder.resolve("seeds").toString())
            : List.of(input));
    return command;
  }

  private long seconds() {
    Matcher found = TIME.matcher(time);
    if (!found.matches()) {
      throw new IllegalArgumentException("not a time such as `60s`: " + time);
    }
    int unit = switch (found.group(2)) {
      case "m" -> 60;
      case "h" -> 3600;
      default -> 1;
    };
    return Long.parseLong(found.group(1)) * unit;
  }

  private static String report(Target target, boolean held, String log, Path folder) {
    String status = STATUS
        .matcher(log)
        .results()
        .reduce((first, second) -> second)
        .map(last -> "%s inputs tried, %s branches reached, %s inputs kept"
            .formatted(last.group(1), last.group(2), last.group(4)))
        .orElse("only what was given");
    String finds = FIND.matcher(log).results().map(find -> "\n" + find.group()).collect(joining());
    return held
        ? "%s: held; %s".formatted(target.word(), status)
        : "%s: FOUND, see %s; %s%s"
            .formatted(target.word(), folder.resolve("finds"), status, finds);
  }
}
