package regesta.read;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/**
 * The files of a chronology, as they lie on disk.
 *
 * @param files the settings, {@code site.yaml}, the checks of links, {@code links.txt}, and every
 *     Markdown file, by path, also one whose name ends in another way; the text of one that was
 *     refused is empty, and the problem is reported
 * @param images every image under {@code images/}, by path
 * @param addresses the list of the addresses promised so far, {@code addresses.txt}
 */
public record ContentFolder(
    List<SourceFile> files, List<Asset> images, Optional<SourceFile> addresses) {
  private static final String SETTINGS = "site.yaml";
  private static final String ADDRESSES = "addresses.txt";
  private static final String LINKS = "links.txt";
  private static final String IMAGES = "images/";

  // SVG is not among them: it can hold scripts, which run when a reader opens the image itself.
  private static final Set<String> IMAGE_EXTENSIONS =
      Set.of("avif", "gif", "jpeg", "jpg", "png", "webp");
  private static final Set<String> MARKDOWN_EXTENSIONS =
      Set.of("markdown", "mdown", "mdwn", "mkd", "mkdn", "text", "txt");

  public ContentFolder {
    files = List.copyOf(files);
    images = List.copyOf(images);
  }

  /**
   * Reads the folder.
   *
   * @param shownAs the folder as the user named it, for messages
   * @throws IOException if there is no such folder, or the machine cannot read it
   */
  public static ContentFolder read(Path folder, String shownAs, Problems problems)
      throws IOException {
    return read(folder, shownAs, new TextReader(), problems);
  }

  /** Reads the folder again; texts that {@code reader} remembers are not read again. */
  public static ContentFolder read(
      Path folder, String shownAs, TextReader reader, Problems problems) throws IOException {
    var texts = new ArrayList<FoundFile>();
    var images = new ArrayList<Asset>();
    for (FoundFile file : FolderListing.of(folder, shownAs)) {
      file.refusal().ifPresent(problems::report);
      PortableName.checkDevices(file).ifPresent(problems::report);
      if (isText(file)) {
        texts.add(file);
      } else if (isImage(file)) {
        PortableName.checkSigns(file).ifPresent(problems::report);
        images.add(Asset.of(file, problems));
      } else if (file.refusal().isEmpty()) {
        Problem unused = unused(file);
        problems.report(unused);
        if (isMeantAsText(file)) {
          texts.add(file.refused(unused));
        }
      }
    }
    reportLikeNames(images, shownAs, problems);
    List<SourceFile> files = new ArrayList<>(reader.readAll(texts, problems));
    Optional<SourceFile> addresses =
        files.stream().filter(file -> file.path().equals(ADDRESSES)).findFirst();
    addresses.ifPresent(files::remove);
    return new ContentFolder(files, images, addresses);
  }

  /**
   * This folder after some of its texts were written, without a look at all others; empty if more
   * may have changed.
   *
   * @param folder where it lies
   * @param touched the only files and folders that may have changed
   * @param reader the one that has read it
   */
  public Optional<ContentFolder> rewritten(Path folder, Set<Path> touched, TextReader reader)
      throws IOException {
    Path root = folder.toRealPath();
    var now = new ArrayList<>(files);
    for (Path path : touched) {
      if (!path.startsWith(root) || path.equals(root)) {
        return Optional.empty();
      }
      Path below = root.relativize(path);
      if (isLeftBehind(below)) {
        continue;
      }
      int place = place(below.toString().replace(below.getFileSystem().getSeparator(), "/"));
      Optional<SourceFile> text = place < 0 ? Optional.empty() : reader.readAgain(path);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      now.set(place, text.get());
    }
    return Optional.of(new ContentFolder(now, images, addresses));
  }

  private static boolean isLeftBehind(Path below) {
    for (Path name : below) {
      if (FolderListing.isLeftBehind(name.toString())) {
        return true;
      }
    }
    return false;
  }

  /** The place of a file in the list, which is in the order of paths; negative if it is none. */
  private int place(String path) {
    return Collections.binarySearch(
        files, new SourceFile("", path, ""), Comparator.comparing(SourceFile::path));
  }

  /** Reports images that are one and the same on systems that see no case, or compose letters. */
  private static void reportLikeNames(List<Asset> images, String shownAs, Problems problems) {
    Map<String, String> paths = new HashMap<>();
    for (Asset image : images) {
      String folded = Normalizer.normalize(image.path(), Form.NFC).toLowerCase(Locale.ROOT);
      Optional<String> other = Optional.ofNullable(paths.putIfAbsent(folded, image.path()));
      other.ifPresent(first -> problems.report(Problem.error(
              "like-names",
              new FoundFile(shownAs, image.path(), image.location()).whole(),
              "on many systems this image cannot be told from `%s`".formatted(first))
          .withHint("give one of the two another name")));
    }
  }

  private static boolean isText(FoundFile file) {
    String path = file.path();
    return path.equals(SETTINGS)
        || path.equals(ADDRESSES)
        || path.equals(LINKS)
        || path.endsWith(".md") && !path.startsWith(IMAGES);
  }

  private static boolean isMeantAsText(FoundFile file) {
    String extension = file.extension().toLowerCase(Locale.ROOT);
    return MARKDOWN_EXTENSIONS.contains(extension) || extension.equals("md");
  }

  private static boolean isImage(FoundFile file) {
    return file.path().startsWith(IMAGES)
        && IMAGE_EXTENSIONS.contains(file.extension())
        && file.refusal().isEmpty();
  }

  private static Problem unused(FoundFile file) {
    Problem problem = Problem.error("unused-file", file.whole(), "the site does not use this file");
    return problem.withHint(remedy(file));
  }

  /** What to do with a file that is neither a text nor an image by its name and place. */
  private static Optional<String> remedy(FoundFile file) {
    String extension = file.extension().toLowerCase(Locale.ROOT);
    if (file.path().equalsIgnoreCase("site.yml") || file.path().equalsIgnoreCase(SETTINGS)) {
      return Optional.of("name it `%s`".formatted(SETTINGS));
    }
    if (file.path().startsWith(IMAGES)) {
      return Optional.of(imageRemedy(file, extension));
    }
    if (IMAGE_EXTENSIONS.contains(extension) || extension.equals("svg")) {
      return Optional.of("move it into `%s`".formatted(IMAGES));
    }
    if (MARKDOWN_EXTENSIONS.contains(extension) || extension.equals("md")) {
      return Optional.of("name it `%s.md`".formatted(file.stem().replaceFirst("\\.md$", "")));
    }
    if (extension.equals("yaml") || extension.equals("yml")) {
      return Optional.of(
          "write its fields between two lines `---` at the top of `%s.md`".formatted(file.stem()));
    }
    return Optional.of(
        extension.isEmpty()
            ? "name it `%s.md`, or keep it outside of this folder".formatted(file.stem())
            : "copy its text into a file `%s.md`, or keep it outside of this folder"
                .formatted(file.stem()));
  }

  private static String imageRemedy(FoundFile file, String extension) {
    if (IMAGE_EXTENSIONS.contains(extension)) {
      return "name it `%s.%s`".formatted(file.stem(), extension);
    }
    if (MARKDOWN_EXTENSIONS.contains(extension) || extension.equals("md")) {
      return "keep it outside of this folder, which is for images";
    }
    return "save the image as PNG, JPEG, WebP, AVIF or GIF";
  }
}
