package regesta.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder that a site may replace: it is new, empty, or holds an earlier site, which shows by the
 * marker file in it.
 */
public final class OutputFolder {
  /** The name of the marker file. */
  public static final String MARKER = ".regesta";

  static final String MARKER_TEXT = """
      regesta site, format 1
      This folder is rendered by `mvn package` and replaced whole at every build; edit content/ and templates/ instead.
      """;

  /**
   * The format of the folder that we write, which the marker names. It grows when an earlier
   * version would do harm by replacing the folder.
   */
  private static final int FORMAT = 1;

  private static final Pattern MARKER_START =
      Pattern.compile("regesta site, format ([0-9]{1,9})(?:\\R|\\z)");

  /** More than any format's first line has. */
  private static final int LONGEST_START = 100;

  private final Path path;
  private final Path shown;

  private OutputFolder(Path path, Path shown) {
    this.path = path;
    this.shown = shown;
  }

  /**
   * The folder at {@code output}, which need not exist.
   *
   * @param project must not be replaced, so the output may lie in it but not hold it
   * @param inputs folders that are read, such as the content: the output must not lie in them
   *     either
   * @throws OutputRefusedException if something that we did not write would be lost
   */
  public static OutputFolder of(Path output, Path project, List<Path> inputs)
      throws IOException, OutputRefusedException {
    OutputFolder folder = new OutputFolder(truePath(output), output);
    folder.refuseIfHolding(truePath(project), "the project");
    for (Path home : homes()) {
      folder.refuseIfHolding(truePath(home), "your home folder");
    }
    for (Path input : inputs) {
      folder.refuseIfHolding(truePath(input), "`%s`".formatted(input));
      folder.refuseIfInside(truePath(input), "`%s`".formatted(input));
    }
    folder.refuseIfForeign();
    return folder;
  }

  /** The user's folder as the system keeps it and as the shell was told, which may differ. */
  private static List<Path> homes() {
    return Stream.of(
            Optional.ofNullable(System.getProperty("user.home")),
            Optional.ofNullable(System.getenv("HOME")))
        .flatMap(Optional::stream)
        .filter(home -> !home.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .toList();
  }

  /** The path with symbolic links resolved, as far as it exists. */
  private static Path truePath(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Optional<Path> parent = Optional.ofNullable(absolute.getParent());
    if (Files.exists(absolute) || parent.isEmpty()) {
      return absolute.toRealPath();
    }
    return truePath(parent.get()).resolve(parent.get().relativize(absolute));
  }

  private void refuseIfHolding(Path other, String name) throws OutputRefusedException {
    if (other.startsWith(path)) {
      String verb = other.equals(path) ? "is" : "holds";
      throw refused("%s %s %s, which would be replaced".formatted(this, verb, name));
    }
  }

  private void refuseIfInside(Path other, String name) throws OutputRefusedException {
    if (path.startsWith(other)) {
      throw refused("%s lies in %s, and would be read as part of it".formatted(this, name));
    }
  }

  /** Refuses a folder that holds something, unless an earlier build wrote it. */
  void refuseIfForeign() throws IOException, OutputRefusedException {
    if (Files.isSymbolicLink(path)) {
      throw refused("%s is a link that leads nowhere".formatted(this));
    }
    if (Files.isRegularFile(path)) {
      throw refused("%s is a file".formatted(this));
    }
    refuseIfNewer(path, toString());
    if (Files.exists(path) && !isOurs(path)) {
      throw refused("%s holds files that no build wrote, and would be replaced".formatted(this));
    }
    if (Files.exists(path.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
      throw refused("%s has a git history of its own, which would be lost".formatted(this));
    }
  }

  /** Refuses a folder of a later version, in which there may be what this one does not know. */
  static void refuseIfNewer(Path folder, String shown) throws IOException, OutputRefusedException {
    OptionalInt format = format(folder);
    if (format.isPresent() && format.getAsInt() > FORMAT) {
      throw new OutputRefusedException(
          "%s was written by a later version, in format %d; this one knows format %d"
              .formatted(shown, format.getAsInt(), FORMAT),
          "use that version, or name a new or an empty folder");
    }
  }

  /**
   * Whether a folder is empty, or was written by this version or an earlier one; what is a link is
   * not ours.
   */
  static boolean isOurs(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Path marker = folder.resolve(MARKER);
    if (Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
      OptionalInt format = format(folder);
      return format.isPresent()
          ? format.getAsInt() <= FORMAT
          : MARKER_TEXT.startsWith(start(marker)) && holdsNothingElse(folder);
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }

  /** The format that the marker of a folder names; empty if it names none. */
  private static OptionalInt format(Path folder) throws IOException {
    Path marker = folder.resolve(MARKER);
    if (!Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
      return OptionalInt.empty();
    }
    Matcher start = MARKER_START.matcher(start(marker));
    return start.lookingAt()
        ? OptionalInt.of(Integer.parseInt(start.group(1)))
        : OptionalInt.empty();
  }

  private static String start(Path marker) throws IOException {
    try (InputStream bytes = Files.newInputStream(marker)) {
      return new String(bytes.readNBytes(LONGEST_START), UTF_8);
    }
  }

  /** A build that was killed while it wrote the marker had written nothing else. */
  private static boolean holdsNothingElse(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count() == 1;
    }
  }

  private static OutputRefusedException refused(String message) {
    return new OutputRefusedException(message, "name a new or an empty folder");
  }

  Path path() {
    return path;
  }

  /** The folder above; there is one, because what holds everything is refused. */
  Path parent() {
    return Optional.ofNullable(path.getParent()).orElseThrow();
  }

  /** The folder beside this one that has the same name with a dot before and {@code .end} after. */
  Path beside(String end) {
    return path.resolveSibling(".%s.%s".formatted(path.getFileName(), end));
  }

  /** The folder as the user named it, as messages show it. */
  @Override
  public String toString() {
    return "`%s`".formatted(shown);
  }
}
