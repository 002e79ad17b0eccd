package regesta;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import regesta.resolve.Drafts;

/** The options of commands that make the site as it is published, which a preview settles. */
final class PublicationOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "the address at which the site is published, for canonical addresses")
  private Optional<String> baseUrl = Optional.empty();

  @Option(names = "--drafts", description = "show drafts too, marked as such")
  private boolean drafts;

  /** The options of a project, with these. */
  BuildOptions of(ProjectOptions project) {
    CommandSpec spec = Optional.ofNullable(command).orElseThrow();
    String example = "https://example.org/chronology/";
    return project
        .options()
        .published(
            baseUrl
                .map(url -> ProjectOptions.checkedAddress(spec, "--base-url", url, example))
                .map(url -> url.endsWith("/") ? url : url + "/"),
            drafts ? Drafts.INCLUDED : Drafts.LEFT_OUT);
  }
}
