package regesta.parse;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfReading;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Written;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Suggestion;

/** What a field takes that is written as a single text. */
public sealed interface ScalarType<T> extends FieldType<T> {

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
    if (text.isEmpty()) {
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
      return Optional.of(Normalizer.normalize(text.text(), Normalizer.Form.NFC));
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
      String flat = SPACE.matcher(text.text()).replaceAll(" ");
      return Optional.of(Normalizer.normalize(flat, Normalizer.Form.NFC));
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

  /**
   * A date in EDTF.
   *
   * @param day whether it must be one certain day
   */
  record Date(boolean day) implements ScalarType<Written<Edtf>> {
    private static final Pattern DAY = Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIMED = Pattern.compile("(-?\\d{4}-\\d{2}-\\d{2})(T.*)");
    private static final Pattern SET = Pattern.compile("`([\\[{][^`]*)`");

    @Override
    public String words() {
      return day ? "a day" : "a date";
    }

    /** A set of dates begins as YAML's lists and groups do, and so it must stand in quotes. */
    @Override
    public Optional<Written<Edtf>> read(YamlValue value, FieldReport report) {
      String written = report.written(value);
      if (value instanceof YamlValue.Text || Edtf.read(written).value().isEmpty()) {
        return ScalarType.super.read(value, report);
      }
      report.wrongValue(
          value,
          "a date that begins with `%s` must stand in quotes".formatted(written.charAt(0)),
          Optional.of("write `%s: '%s'`".formatted(report.field().name(), written)));
      return Optional.empty();
    }

    @Override
    public Optional<Written<Edtf>> meaning(YamlValue.Text text, FieldReport report) {
      EdtfReading reading = Edtf.read(text.text());
      if (reading instanceof EdtfReading.Invalid invalid) {
        report.report(Problem.error(
                "bad-date", report.at(text, invalid.offset(), invalid.length()), invalid.message())
            .withHint(invalid.hint().map(Date::inQuotes).or(() -> Optional.of(report.example()))));
        return Optional.empty();
      }
      if (day && !DAY.matcher(text.text()).matches()) {
        reportNoDay(text, report);
        return Optional.empty();
      }
      return reading.value().map(date -> new Written<>(date, report.at(text)));
    }

    /** The hint with quotes around sets, which begin as YAML's lists and groups do. */
    private static String inQuotes(String hint) {
      return SET.matcher(hint).replaceAll("`'$1'`");
    }

    private static void reportNoDay(YamlValue.Text text, FieldReport report) {
      Matcher timed = TIMED.matcher(text.text());
      if (timed.matches()) {
        int from = timed.start(2);
        report.report(Problem.error(
                "wrong-value",
                report.at(text, from, text.text().length() - from),
                "`%s` takes a day without a time".formatted(report.field().name()))
            .withHint("write `%s`".formatted(timed.group(1))));
      } else {
        report.wrongValue(
            text, "`%s` is not a single day".formatted(text.text()), Optional.empty());
      }
    }
  }

  /** One of a few words, each with its meaning. */
  record Choice<T>(Map<String, T> meanings) implements ScalarType<T> {
    public Choice {
      meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
    }

    /** The constants of an enumeration, in lower case with hyphens. */
    static <E extends Enum<E>> Choice<E> of(Class<E> type) {
      Map<String, E> meanings = new LinkedHashMap<>();
      for (E constant : type.getEnumConstants()) {
        meanings.put(Keyword.of(constant), constant);
      }
      return new Choice<>(meanings);
    }

    @Override
    public String words() {
      List<String> words = meanings.keySet().stream().map("`%s`"::formatted).toList();
      return words.size() > 8 ? "a word from a list" : "one of " + String.join(", ", words);
    }

    @Override
    public Optional<T> meaning(YamlValue.Text text, FieldReport report) {
      Optional<T> meaning = Optional.ofNullable(meanings.get(text.text()));
      if (meaning.isEmpty()) {
        Optional<String> meant =
            Suggestion.closest(text.text(), meanings.keySet()).or(() -> reordered(text.text()));
        report.wrongValue(
            text,
            "`%s` is no value of `%s`".formatted(text.text(), report.field().name()),
            meant
                .map("write `%s`"::formatted)
                .or(() ->
                    meanings.size() > 8 ? Optional.empty() : Optional.of("write " + words())));
      }
      return meaning;
    }

    /** The word with the same parts in another order. */
    private Optional<String> reordered(String text) {
      return meanings.keySet().stream()
          .filter(word -> parts(word).equals(parts(text)))
          .findFirst();
    }

    private static List<String> parts(String word) {
      return Stream.of(word.split("[-_ ]")).sorted().toList();
    }
  }

  /** Yes or no. */
  record Flag() implements ScalarType<Boolean> {
    private static final Choice<Boolean> WORDS = new Choice<>(Map.of("true", true, "false", false));

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

  /** A whole number of at most nine digits. */
  record WholeNumber() implements ScalarType<Integer> {
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,9}");

    @Override
    public String words() {
      return "a whole number";
    }

    @Override
    public Optional<Integer> meaning(YamlValue.Text text, FieldReport report) {
      if (FORM.matcher(text.text()).matches()) {
        return Optional.of(Integer.valueOf(text.text()));
      }
      report.wrongValue(
          text, "`%s` is not a whole number".formatted(text.text()), Optional.empty());
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
