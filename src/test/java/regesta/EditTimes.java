package regesta;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.resolve.Drafts;
import regesta.serve.Edition;
import regesta.serve.Preview;
import regesta.serve.PreviewLog;
import regesta.serve.RawClient;

/**
 * Measures how soon the preview shows an edit: from the moment before a file is saved, to the news
 * of it in the browser, and to the page that the browser then loads. No test: what is quick depends
 * on the machine.
 *
 * <p>{@code java -cp target/test-classes:target/classes:target/lib/* regesta.EditTimes CONTENT
 * TEMPLATES FOLDER [EDITS]} copies the content into the empty folder first, and lets one actor take
 * part in a thousand entries there. With {@code parse} for {@code EDITS} it tells instead how long
 * the content takes to be read and parsed, once, in a Java machine that has only just started.
 */
final class EditTimes {
  private static final int MANY = 1_000;

  private final Path content;
  private final int port;
  private final RawClient browser;

  private EditTimes(Path content, int port) throws IOException {
    this.content = content;
    this.port = port;
    this.browser = RawClient.listen(port);
    browser.news();
  }

  public static void main(String[] arguments) throws IOException {
    Path content = Path.of(arguments[2]).resolve("content");
    BuildOptions options = options(content, Path.of(arguments[1]));
    if (arguments.length > 3 && arguments[3].equals("parse")) {
      long start = System.nanoTime();
      var problems = new Problems();
      Inputs inputs = Inputs.read(options, problems);
      regesta.parse.ContentParser.parse(
          inputs.content().files(), java.util.Set.of(), Optional.empty(), problems);
      say("cold parse %.0f ms", millis(start));
      return;
    }
    String actor = firstOf(Path.of(arguments[0]).resolve("actors"));
    copy(Path.of(arguments[0]), content, actor);
    long start = System.nanoTime();
    try (Preview preview = Preview.bind(0)) {
      preview.start(
          new SitePreview(options.forPreview(preview.address())),
          List.of(content.toRealPath()),
          new Complaints());
      int port = URI.create(preview.address()).getPort();
      RawClient.get(port, "/");
      say("first page after the start %.0f ms", millis(start));
      new EditTimes(content, port)
          .run(actor, arguments.length > 3 ? Integer.parseInt(arguments[3]) : 40);
    }
  }

  private void run(String actor, int edits) throws IOException {
    Path entry = aFewOf(content.resolve("entries"), actor);
    String page = "/entries/" + stem(entry) + ".html";
    String ofEntry = Files.readString(entry);
    Path actors = content.resolve("actors").resolve(actor + ".md");
    String ofActor = Files.readString(actors);
    for (int round = 0; round < 2; round++) {
      say(round == 0 ? "while it warms up:" : "warm:");
      measure("text of an entry", edits, entry, page, i -> ofEntry + "\nWord marked" + i + "x.\n");
      measure(
          "date of an entry",
          edits,
          entry,
          page,
          i -> ofEntry.replaceFirst("date: .*", "date: %d-05-06".formatted(1990 + i * 7 % 30))
              + "\nmarked" + i + "x\n");
      measure(
          "actor, its own page",
          edits,
          actors,
          "/actors/" + actor + ".html",
          i -> ofActor.replaceFirst("name: .*", "name: Marked%dx".formatted(i)) + "\nmarked" + i
              + "x\n");
      measure(
          "actor, the page of an entry",
          edits,
          actors,
          page,
          i -> ofActor.replaceFirst("name: .*", "name: marked%dx".formatted(i)));
    }
  }

  private void measure(String what, int edits, Path file, String page, IntFunction<String> text)
      throws IOException {
    var told = new ArrayList<Double>();
    var shown = new ArrayList<Double>();
    var worked = new ArrayList<Double>();
    for (int i = 0; i < edits; i++) {
      pause();
      Path next = file.resolveSibling(".next");
      Files.writeString(next, text.apply(i));
      long workBefore = work();
      long start = System.nanoTime();
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
      browser.news();
      told.add(millis(start));
      String got = RawClient.get(port, page);
      shown.add(millis(start));
      worked.add((work() - workBefore) / 1e6);
      if (!got.contains("arked" + i + "x")) {
        throw new IllegalStateException("the edit is not on " + page);
      }
    }
    say(
        "  %-28s news %4.0f ms (95 %% %4.0f), page %4.0f ms (95 %% %4.0f), work %4.0f ms",
        what,
        part(told, 0.5),
        part(told, 0.95),
        part(shown, 0.5),
        part(shown, 0.95),
        part(worked, 0.5));
  }

  private static double part(List<Double> times, double share) {
    return times.stream()
        .sorted()
        .skip((long) (times.size() * share))
        .findFirst()
        .orElseThrow();
  }

  /** The time of a processor that the thread which makes the site has used, in nanoseconds. */
  private static long work() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(thread -> thread != null && thread.getThreadName().equals("preview-rebuild"))
        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
        .sum();
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void pause() {
    try {
      Thread.sleep(150);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.md$", "");
  }

  private static String firstOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return stem(files.sorted().findFirst().orElseThrow());
    }
  }

  /** An entry in the middle of the chronology that names the actor. */
  private static Path aFewOf(Path folder, String actor) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> naming = files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> read(file).contains("- " + actor + "\n"))
          .sorted()
          .toList();
      return naming.get(naming.size() / 2);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to, String actor) throws IOException {
    try (Stream<Path> walked = Files.walk(from)) {
      List<Path> files = walked.filter(Files::isRegularFile).sorted().toList();
      int every = Math.max(1, files.size() / MANY);
      for (int i = 0; i < files.size(); i++) {
        Path copy = to.resolve(from.relativize(files.get(i)).toString());
        Files.createDirectories(copy.getParent());
        String text = Files.readString(files.get(i));
        boolean joins = i % every == 0 && !text.contains("- " + actor + "\n");
        Files.writeString(
            copy, joins ? text.replace("\nactors:\n", "\nactors:\n  - " + actor + "\n") : text);
      }
    }
  }

  private static BuildOptions options(Path content, Path templates) {
    return new BuildOptions(
        content.resolveSibling(".").normalize(),
        content,
        "content",
        templates,
        "templates",
        content.resolveSibling("site"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING);
  }

  /** Says what an edit ought not to have done. */
  private static final class Complaints implements PreviewLog {

    @Override
    public void changed(Edition edition, Duration took) {
      edition.problems().stream().limit(3).map(Problem::format).forEach(System.out::println);
    }

    @Override
    public void failed(RuntimeException failure) {
      throw failure;
    }
  }
}
