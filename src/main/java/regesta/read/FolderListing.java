package regesta.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import regesta.problem.Problem;

/**
 * Finds the files below a folder. Symbolic links are followed, but not out of the folder, and what
 * editors and systems leave behind is passed over: dot files, backups.
 */
final class FolderListing {
  /** Each folder is asked for its true path, which costs a look at every folder above it. */
  private static final int DEEPEST = 32;

  private static final Set<String> LEFT_BEHIND = Set.of("Thumbs.db", "desktop.ini");

  private final String shownAs;
  private final Path root;
  private final List<FoundFile> found = new ArrayList<>();

  /** The true paths of the folders that lead to the present one. */
  private final Set<Path> above = new HashSet<>();

  private FolderListing(String shownAs, Path root) {
    this.shownAs = shownAs;
    this.root = root;
  }

  /** The files below {@code folder} and what is refused there, in the order of their paths. */
  static List<FoundFile> of(Path folder, String shownAs) throws IOException {
    var listing = new FolderListing(shownAs, folder.toRealPath());
    listing.enter(listing.root, "");
    return listing.found.stream()
        .sorted((one, other) -> one.path().compareTo(other.path()))
        .toList();
  }

  /**
   * Takes in a folder and those below it.
   *
   * @param prefix its path below the root with a slash at the end; empty for the root itself
   */
  private void enter(Path folder, String prefix) throws IOException {
    Path truePath = folder.toRealPath();
    above.add(truePath);
    for (Path child : children(folder)) {
      String name = child.getFileName().toString();
      if (!isLeftBehind(name)) {
        visit(new FoundFile(shownAs, prefix + name, child));
      }
    }
    above.remove(truePath);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }

  /** Whether a file or folder is passed over for its name. */
  static boolean isLeftBehind(String name) {
    return name.startsWith(".")
        || name.endsWith("~")
        || name.startsWith("#") && name.endsWith("#")
        || LEFT_BEHIND.contains(name);
  }

  private void visit(FoundFile file) throws IOException {
    Optional<Problem> wrongLink = checkLink(file);
    if (wrongLink.isPresent()) {
      found.add(file.refused(wrongLink.get()));
    } else if (Files.isDirectory(file.location())) {
      enterUnlessForbidden(file);
    } else {
      found.add(file);
    }
  }

  private void enterUnlessForbidden(FoundFile folder) throws IOException {
    if (above.size() > DEEPEST) {
      String message = "the folder lies in too many others";
      found.add(folder.refused(
          Problem.error("unreadable-file", folder.whole(), message).withHint("move it up")));
      return;
    }
    try {
      enter(folder.location(), folder.path() + "/");
    } catch (AccessDeniedException e) {
      String message = "this folder cannot be opened: permission denied";
      found.add(folder.refused(Problem.error("unreadable-file", folder.whole(), message)));
    }
  }

  private Optional<Problem> checkLink(FoundFile file) throws IOException {
    if (!Files.isSymbolicLink(file.location())) {
      return Optional.empty();
    }
    Path target;
    try {
      target = file.location().toRealPath();
    } catch (NoSuchFileException e) {
      return Optional.of(wrongLink(file, "this symbolic link leads nowhere")
          .withHint("remove it, or put the file there"));
    } catch (AccessDeniedException e) {
      return Optional.of(wrongLink(file, "this symbolic link leads where permission is denied"));
    } catch (FileSystemException e) {
      return Optional.of(wrongLink(file, "this symbolic link leads back to itself"));
    }
    if (!target.startsWith(root)) {
      String message = "this symbolic link leads out of the folder";
      return Optional.of(wrongLink(file, message).withHint("copy the file here instead"));
    }
    if (above.contains(target)) {
      return Optional.of(wrongLink(file, "this symbolic link leads back to a folder above it"));
    }
    return Optional.empty();
  }

  private static Problem wrongLink(FoundFile file, String message) {
    return Problem.error("symbolic-link", file.whole(), message);
  }
}
