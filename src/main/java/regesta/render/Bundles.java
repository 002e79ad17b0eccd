package regesta.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/**
 * The words of the interface in several languages, a bundle for each: of {@code messages_pt-br},
 * {@code messages_pt} and {@code messages} the first that there is has those for Brazilian
 * Portuguese.
 */
final class Bundles {
  private static final String DEFAULT = "messages.properties";

  private final Messages others;
  private final Map<String, Messages> byName;

  private Bundles(Messages others, Map<String, Messages> byName) {
    this.others = others;
    this.byName = byName;
  }

  /** The bundles among the files that give a site its look. */
  static Bundles among(List<SourceFile> files) {
    Map<String, SourceFile> bundles = files.stream()
        .filter(file -> file.path().matches("messages[^/]*\\.properties"))
        .collect(Collectors.toMap(file -> fold(file.path()), Function.identity(), (a, b) -> a));
    SourceFile others = Optional.ofNullable(bundles.get(DEFAULT))
        .orElseGet(() -> TemplateEngine.missing(DEFAULT, files));
    return new Bundles(
        Messages.of(others),
        bundles.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, file -> Messages.of(file.getValue()))));
  }

  /**
   * The words for a site in {@code language} (BCP 47).
   *
   * @param settings the file that names the language, for the notice that there are none in it
   */
  Messages in(String language, SourceFile settings, Problems problems) {
    Optional<Messages> own = Stream.of(language, primary(language))
        .flatMap(tag -> Stream.ofNullable(byName.get(fold("messages_" + tag + ".properties"))))
        .findFirst();
    if (own.isEmpty() && !primary(language).equals(others.language())) {
      String name = "messages_%s.properties".formatted(primary(language));
      problems.report(Problem.notice(
              "no-words",
              settings.whole(),
              "there are no words of the interface in `%s`, so those in `%s` stand in"
                  .formatted(language, others.language()))
          .withHint("translate `%s` into a file `%s` beside it".formatted(DEFAULT, name)));
    }
    return own.orElse(others);
  }

  private static String primary(String language) {
    return fold(language.split("-", 2)[0]);
  }

  /** Language tags, and so the names of bundles, do not depend on case. */
  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_');
  }
}
