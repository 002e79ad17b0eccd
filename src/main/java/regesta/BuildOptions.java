package regesta;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.problem.Problem;
import regesta.problem.Severity;
import regesta.resolve.Drafts;

/**
 * What to build, and how.
 *
 * @param project the folder that must never be replaced
 * @param contentName the folder of the content as the user knows it, for messages
 * @param templatesName likewise
 * @param baseUrl instead of the one that {@code site.yaml} gives
 * @param repository instead of the one that {@code site.yaml} gives
 * @param asOf instead of the one that {@code site.yaml} gives
 * @param sourceTexts the folder with the saved texts of sources, to compare quotations with
 * @param past whether the history of the content is part of what is built
 * @param weight what a warning counts for
 */
public record BuildOptions(
    Path project,
    Path content,
    String contentName,
    Path templates,
    String templatesName,
    Path output,
    Optional<String> baseUrl,
    Optional<String> repository,
    Optional<Edtf> asOf,
    Drafts drafts,
    Optional<Path> sourceTexts,
    Past past,
    WarningWeight weight) {

  /** What a warning counts for. */
  public enum WarningWeight {
    AS_WARNING,
    AS_ERROR
  }

  /** Whether git is asked when each file was added and changed. */
  public enum Past {
    ASKED,
    LEFT_OUT
  }

  /** These options for a preview at an address: nothing is left out that an editor works on. */
  BuildOptions forPreview(String address) {
    return published(Optional.of(address), Drafts.INCLUDED);
  }

  /** These options for a site at an address, with or without drafts. */
  BuildOptions published(Optional<String> address, Drafts shown) {
    return with(output, address, shown);
  }

  /** These options for a site in another folder. */
  BuildOptions into(Path folder) {
    return with(folder, baseUrl, drafts);
  }

  private BuildOptions with(Path folder, Optional<String> address, Drafts shown) {
    return new BuildOptions(
        project,
        content,
        contentName,
        templates,
        templatesName,
        folder,
        address,
        repository,
        asOf,
        shown,
        sourceTexts,
        past,
        weight);
  }

  /** The folder for what one build may leave to the next; there need not be one. */
  Path target() {
    return project.resolve("target");
  }

  /** The folders that must not be replaced by the site. */
  List<Path> inputs() {
    return List.of(content, templates);
  }

  /** The problems as this build weighs them. */
  List<Problem> weigh(List<Problem> problems) {
    return weight == WarningWeight.AS_WARNING
        ? problems
        : problems.stream()
            .map(problem -> problem.severity() == Severity.WARNING ? problem.asError() : problem)
            .toList();
  }
}
