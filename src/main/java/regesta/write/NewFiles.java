package regesta.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import regesta.propose.ProposedFile;

/** Puts proposed files into the content, all or none, and never in place of another. */
public final class NewFiles {
  private NewFiles() {}

  /**
   * Writes the files, with the folders they need.
   *
   * @param content must exist
   * @throws OutputRefusedException if one of them exists already; then none is written
   * @throws IOException if the machine fails; then those that were written are gone again
   */
  public static void write(List<ProposedFile> files, Path content)
      throws IOException, OutputRefusedException {
    for (ProposedFile file : files) {
      if (Files.exists(content.resolve(file.path()), LinkOption.NOFOLLOW_LINKS)) {
        throw refused(file, content);
      }
    }
    var created = new ArrayList<Path>();
    try {
      for (ProposedFile file : files) {
        create(file, content, created);
      }
    } catch (IOException | OutputRefusedException e) {
      remove(created);
      throw e;
    }
  }

  private static void create(ProposedFile file, Path content, List<Path> created)
      throws IOException, OutputRefusedException {
    // Real, so that a folder that leads elsewhere by a link is noticed.
    Path root = content.toRealPath();
    Path folder = createFolders(file, root, created);
    if (!folder.toRealPath().startsWith(root)) {
      throw new OutputRefusedException(
          "the folder of `%s` is a link to another place".formatted(shown(file, content)),
          "put a folder of that name there");
    }
    Path target = root.resolve(file.path());
    try {
      Files.writeString(target, "", UTF_8, CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw refused(file, content);
    }
    created.add(target);
    Files.writeString(target, file.text(), UTF_8);
  }

  /** Creates the folders of a file one by one, so that each can be removed again. */
  private static Path createFolders(ProposedFile file, Path root, List<Path> created)
      throws IOException {
    Path folder = root;
    String[] names = file.path().split("/");
    for (String name : List.of(names).subList(0, names.length - 1)) {
      folder = folder.resolve(name);
      if (!Files.exists(folder)) {
        Files.createDirectory(folder);
        created.add(folder);
      }
    }
    return folder;
  }

  private static void remove(List<Path> created) throws IOException {
    Collections.reverse(created);
    for (Path path : created) {
      Files.deleteIfExists(path);
    }
  }

  private static OutputRefusedException refused(ProposedFile file, Path content) {
    return new OutputRefusedException(
        "`%s` exists already, so nothing was written".formatted(shown(file, content)),
        "change that file, or give the new one another name");
  }

  /** The path from where the user stands, who named the content. */
  private static String shown(ProposedFile file, Path content) {
    return content.resolve(file.path()).normalize().toString().replace('\\', '/');
  }
}
