package regesta.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The classes of a jar as one version of Java had them in memory after a run, in a file beside the
 * jar that later runs map instead of loading them again. It holds for that Java and that jar alone;
 * others pass over it.
 */
public final class StartArchive {
  /** The first Java that makes its archive in one run, of linked classes and with profiles. */
  private static final int ONE_STEP = 25;

  /** Lambdas for the interfaces of a library that is compiled for Java 5 crash Java 17. */
  private static final String REFUSED_LAMBDAS = "@lambda-proxy .*picocli.*";

  private final Path folder;
  private final List<String> training;

  private StartArchive(Path folder, List<String> training) {
    this.folder = folder;
    this.training = training;
  }

  /**
   * Makes the archive, unless there is one that still holds. Where that fails, programs start
   * without one, so it says so and fails nothing.
   *
   * @param args the folder of {@code regesta.jar}, and a command to run whose classes are kept
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    var archive =
        new StartArchive(Path.of(args[0]).toRealPath(), List.of(args).subList(1, args.length));
    if (!archive.isUpToDate()) {
      archive.make();
    }
  }

  private boolean isUpToDate() throws IOException {
    return Files.exists(archive())
        && Files.exists(stamp())
        && Files.readString(stamp()).equals(contents());
  }

  private void make() throws IOException, InterruptedException {
    Files.deleteIfExists(stamp());
    Files.deleteIfExists(file("aot"));
    Files.deleteIfExists(file("jsa"));
    Files.deleteIfExists(log());
    if (Runtime.version().feature() >= ONE_STEP) {
      run("-XX:AOTCacheOutput=" + archive());
    } else {
      makeInTwoSteps();
    }
    if (Files.exists(archive())) {
      Files.writeString(stamp(), contents());
    } else {
      System.out.printf("no archive of classes was made; %s says why%n", log());
    }
  }

  /**
   * The list of classes is kept for the next jar, if that has classes of the same names: a class
   * that is listed and not used costs nothing, so the run that makes the list would find no other.
   */
  private void makeInTwoSteps() throws IOException, InterruptedException {
    Path list = file("classes.txt");
    String head = "# " + occasion();
    if (!Files.exists(list) || !Files.readAllLines(list).get(0).equals(head)) {
      Files.deleteIfExists(list);
      run("-XX:DumpLoadedClassList=" + list);
      if (!Files.exists(list)) {
        return;
      }
      Stream<String> classes =
          Files.readAllLines(list).stream().filter(line -> !line.matches(REFUSED_LAMBDAS));
      Files.write(list, Stream.concat(Stream.of(head), classes).toList());
    }
    run("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive());
    if (!Files.exists(archive())) {
      Files.delete(list);
    }
  }

  /** A number that is another if the list may be: the training, and all names, but no contents. */
  private String occasion() throws IOException {
    List<Path> others =
        dependencies().stream().filter(file -> !file.equals(jar())).toList();
    try (var names = new ZipFile(jar().toFile())) {
      return Integer.toHexString(Objects.hash(
          training,
          state(others),
          names.stream().map(ZipEntry::getName).sorted().toList()));
    }
  }

  /** Runs the command in a JVM like the launcher's; one that dumps an archive never comes to it. */
  private void run(String... options) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + file("options"));
    command.addAll(List.of(options));
    command.addAll(List.of("-XX:ErrorFile=" + file("crash.log"), "-jar", jar().toString()));
    command.addAll(training);
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start()
        .waitFor();
  }

  /** The archive's size, by which the launcher knows it whole, and everything it depends on. */
  private String contents() throws IOException {
    return Files.size(archive()) + "\n" + state(dependencies());
  }

  /** The Java that runs this, and files, by what tells that they are others. */
  private static String state(List<Path> files) throws IOException {
    var text = new StringBuilder();
    text.append(Runtime.version()).append('\n');
    text.append(System.getProperty("java.home")).append('\n');
    for (Path file : files) {
      text.append("%s %s %s\n"
          .formatted(file, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
    }
    return text.toString();
  }

  private List<Path> dependencies() throws IOException {
    try (Stream<Path> libraries = Files.list(folder.resolve("lib"))) {
      return Stream.concat(Stream.of(jar(), file("options")), libraries.sorted())
          .toList();
    }
  }

  private Path archive() {
    return file(Runtime.version().feature() >= ONE_STEP ? "aot" : "jsa");
  }

  private Path jar() {
    return file("jar");
  }

  private Path stamp() {
    return file("archive-of.txt");
  }

  private Path log() {
    return file("archive.log");
  }

  private Path file(String ending) {
    return folder.resolve("regesta." + ending);
  }
}
