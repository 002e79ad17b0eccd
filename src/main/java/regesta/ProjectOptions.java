package regesta;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfReading;
import regesta.parse.SiteFields;
import regesta.resolve.Drafts;

/** The options of every command that makes the site of a project. */
final class ProjectOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--project",
      paramLabel = "DIR",
      description = "the folder that holds content/, templates/ and site/ (default: this one)")
  private Path project = Path.of("");

  @Option(names = "--content", paramLabel = "DIR", description = "the content, if elsewhere")
  private Optional<Path> content = Optional.empty();

  @Option(names = "--templates", paramLabel = "DIR", description = "the templates, if elsewhere")
  private Optional<Path> templates = Optional.empty();

  @Option(
      names = "--repository",
      paramLabel = "URL",
      description = "the address of the repository, where readers report errors and editors write")
  private Optional<String> repository = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "the day as of which plans are open or overdue, such as 2025-05-31; `today` asks"
              + " the clock (default: the site's, or the day of its youngest source)")
  private Optional<String> asOf = Optional.empty();

  @Option(names = "--strict", description = "count warnings as errors")
  private boolean strict;

  @Option(
      names = "--source-texts",
      paramLabel = "DIR",
      description = "compare quotations with the saved texts of their sources in this folder, each"
          + " named for its source: SLUG.txt")
  private Optional<Path> sourceTexts = Optional.empty();

  @Option(
      names = "--no-history",
      description = "do not ask git when pages were published and changed")
  private boolean noHistory;

  // Whoever explains a failure asks the parsed command line for it.
  @SuppressWarnings("unused")
  @Option(names = "--verbose", description = "if the machine fails, show where")
  private boolean verbose;

  /** The options as a build takes them: into {@code site/}, without drafts. */
  BuildOptions options() {
    Path contentFolder = content.orElseGet(() -> project.resolve("content"));
    Path templateFolder = templates.orElseGet(() -> project.resolve("templates"));
    return new BuildOptions(
        project.toAbsolutePath().normalize(),
        contentFolder.toAbsolutePath().normalize(),
        shown(contentFolder),
        templateFolder.toAbsolutePath().normalize(),
        shown(templateFolder),
        project.resolve("site"),
        Optional.empty(),
        repository.map(
            url -> checkedAddress(spec(), "--repository", url, "https://example.org/repository")),
        asOf.map(this::checkedDay),
        Drafts.LEFT_OUT,
        sourceTexts,
        noHistory ? BuildOptions.Past.LEFT_OUT : BuildOptions.Past.ASKED,
        strict ? BuildOptions.WarningWeight.AS_ERROR : BuildOptions.WarningWeight.AS_WARNING);
  }

  /** A folder as the user knows it, with {@code /} between names. */
  static String shown(Path folder) {
    return folder.normalize().toString().replace('\\', '/');
  }

  /** The address that an option of a command gives, if it is one. */
  static String checkedAddress(CommandSpec command, String option, String url, String example) {
    if (!SiteFields.isBaseUrl(url)) {
      throw new ParameterException(
          command.commandLine(),
          "`%s %s`: write the whole address, such as %s".formatted(option, url, example));
    }
    return url;
  }

  private Edtf checkedDay(String day) {
    if (day.equals("today")) {
      return Edtf.read(LocalDate.now(ZoneOffset.UTC).toString()).value().orElseThrow();
    }
    EdtfReading reading = Edtf.read(day);
    return reading
        .value()
        .filter(date -> date.span().isOneDay())
        .orElseThrow(
            () -> wrongUsage("`--as-of %s`: write a day, such as 2025-05-31".formatted(day)));
  }

  private ParameterException wrongUsage(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private CommandSpec spec() {
    return Optional.ofNullable(command).orElseThrow();
  }
}
