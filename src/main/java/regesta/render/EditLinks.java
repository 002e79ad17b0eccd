package regesta.render;

import java.util.Optional;
import regesta.model.SiteSettings;
import regesta.problem.SourceFile;

/** Where each file of the content can be edited. */
@FunctionalInterface
public interface EditLinks {

  /** The place of a file; empty where readers of the page cannot edit it. */
  Optional<EditPlace> of(SourceFile file);

  /**
   * Links to the editor of the site that keeps the repository, where it is known to have one.
   *
   * @param folder of the content in the repository, with {@code /} between names; may be empty
   */
  static EditLinks inRepository(SiteSettings settings, String folder) {
    return file -> settings.repository().flatMap(repository -> {
      String path = folder.isEmpty() ? file.path() : folder + "/" + file.path();
      return CodeHost.of(repository)
          .edit(repository, settings.branch(), path)
          .map(address -> new EditPlace(path, Optional.of(address)));
    });
  }
}
