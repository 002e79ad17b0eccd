package regesta.parse;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import regesta.model.Kind;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Written;
import regesta.problem.Location;
import regesta.problem.Problem;

/** What a field takes that is written as a single text. */
public sealed interface ScalarType<T> extends FieldType<T>
    permits ScalarType.Line,
        ScalarType.Prose,
        ScalarType.Quoted,
        ScalarType.Formed,
        ScalarType.Url,
        DateType,
        ChoiceType,
        ScalarType.Flag,
        ScalarType.WholeNumber,
        ScalarType.SlugOf {

  /** The meaning of a text that is not empty; empty, with a problem reported, if it has none. */
  Optional<T> meaning(YamlValue.Text text, FieldReport report);

  @Override
  default boolean takesText() {
    return true;
  }

  @Override
  default Optional<T> read(YamlValue value, FieldReport report) {
    if (!(value instanceof YamlValue.Text text)) {
      report.wrongKind(value, words());
      return Optional.empty();
    }
    if (text.isEmpty() || OddCharacters.showNothing(text.text())) {
      report.empty(value);
      return Optional.empty();
    }
    return meaning(text, report);
  }

  /** Words in one line, without the white space around them, in Unicode's composed form. */
  record Line() implements ScalarType<String> {
    @Override
    public String words() {
      return "one line of text";
    }

    @Override
    public Optional<String> meaning(YamlValue.Text text, FieldReport report) {
      if (text.text().indexOf('\n') >= 0) {
        report.wrongValue(
            text, "`%s` takes one line of text".formatted(report.field().name()), Optional.empty());
        return Optional.empty();
      }
      return Optional.of(ComposedText.of(text.text()));
    }
  }

  /** Words that may be written on several lines; white space becomes single spaces. */
  record Prose() implements ScalarType<String> {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n]+");

    @Override
    public String words() {
      return "text";
    }

    @Override
    public Optional<String> meaning(YamlValue.Text text, FieldReport report) {
      boolean isFlat = text.text().indexOf('\n') < 0
          && text.text().indexOf('\t') < 0
          && !text.text().contains("  ");
      String flat = isFlat ? text.text() : SPACE.matcher(text.text()).replaceAll(" ");
      return Optional.of(ComposedText.of(flat));
    }
  }

  /** Words of someone else, every character of which stays as it is. */
  record Quoted() implements ScalarType<Written<String>> {
    @Override
    public String words() {
      return "text";
    }

    @Override
    public Optional<Written<String>> meaning(YamlValue.Text text, FieldReport report) {
      return Optional.of(new Written<>(text.text(), report.at(text)));
    }
  }

  /**
   * A text of a certain form.
   *
   * @param hint what to write instead of a text that has another form
   */
  record Formed(String words, Pattern form, Function<String, Optional<String>> hint)
      implements ScalarType<String> {
    @Override
    public Optional<String> meaning(YamlValue.Text text, FieldReport report) {
      Optional<String> intended = hint.apply(text.text());
      if (intended.isPresent() || !form.matcher(text.text()).matches()) {
        report.wrongValue(
            text,
            "`%s` is not %s".formatted(text.text(), words),
            intended.map("write `%s`"::formatted));
        return Optional.empty();
      }
      return Optional.of(text.text());
    }
  }

  /**
   * An address on the web.
   *
   * @param check what is wrong with one, if anything is
   */
  record Url(Function<String, Optional<WebAddress.Mistake>> check) implements ScalarType<String> {
    @Override
    public String words() {
      return "a web address";
    }

    @Override
    public Optional<String> meaning(YamlValue.Text text, FieldReport report) {
      Optional<WebAddress.Mistake> mistake = check.apply(text.text());
      mistake.ifPresent(found -> report.report(
          Problem.error("bad-url", report.at(text, found.offset(), found.length()), found.message())
              .withHint(found.hint())));
      return mistake.isPresent() ? Optional.empty() : Optional.of(text.text());
    }
  }

  /** Yes or no. */
  record Flag() implements ScalarType<Boolean> {
    private static final ChoiceType<Boolean> WORDS =
        new ChoiceType<>(Map.of("true", true, "false", false));

    @Override
    public String words() {
      return "`true` or `false`";
    }

    @Override
    public Optional<Boolean> meaning(YamlValue.Text text, FieldReport report) {
      if (!WORDS.meanings().containsKey(text.text())) {
        report.wrongValue(
            text,
            "`%s` is no value of `%s`".formatted(text.text(), report.field().name()),
            Optional.of("write `true` or `false`"));
      }
      return Optional.ofNullable(WORDS.meanings().get(text.text()));
    }
  }

  /**
   * A whole number of at most nine digits.
   *
   * @param positive whether it must be at least 1
   */
  record WholeNumber(boolean positive) implements ScalarType<Integer> {
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern POSITIVE = Pattern.compile("0*[1-9][0-9]*");

    @Override
    public String words() {
      return positive ? "a whole number from 1 on" : "a whole number";
    }

    @Override
    public Optional<Integer> meaning(YamlValue.Text text, FieldReport report) {
      boolean number = FORM.matcher(text.text()).matches();
      if (number && (!positive || POSITIVE.matcher(text.text()).matches())) {
        return Optional.of(Integer.valueOf(text.text()));
      }
      report.wrongValue(text, "`%s` is not %s".formatted(text.text(), words()), Optional.empty());
      return Optional.empty();
    }
  }

  /** The slug of another file. */
  record SlugOf(Kind kind) implements ScalarType<Reference> {
    @Override
    public String words() {
      return "the slug of " + kind.one();
    }

    @Override
    public Optional<Reference> meaning(YamlValue.Text text, FieldReport report) {
      if (Slug.isSlug(text.text())) {
        return Optional.of(new Reference(new Slug(text.text()), report.at(text)));
      }
      SlugMistake mistake = SlugMistake.of(text.text());
      Location at = report.at(text, mistake.offset(), mistake.length());
      report.report(Problem.error("bad-slug", at, mistake.message()).withHint(mistake.hint()));
      return mistake.meant().map(slug -> new Reference(slug, at));
    }
  }
}
