package regesta.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.model.Body;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/**
 * Parses files of one kind. It keeps nothing from one file to the next, so that several can be
 * parsed at once.
 *
 * @param images the paths of all images, below {@code images/}
 */
record FileParser<T>(Kind kind, List<Field<?>> fields, Set<String> images, Builder<T> builder) {

  private static final Pattern OURS = Pattern.compile("^<<<<<<< ", Pattern.MULTILINE);
  private static final Pattern BETWEEN = Pattern.compile("^=======$", Pattern.MULTILINE);
  private static final Pattern THEIRS = Pattern.compile("^>>>>>>> ", Pattern.MULTILINE);

  /** Stands for the name of a file whose name suggests no slug. */
  private static final Slug NAMELESS = new Slug("nameless");

  /** Makes the value of one file; something stands in for a field that could not be read. */
  interface Builder<T> {
    T build(Slug slug, SourceFile file, FieldValues values, Body body);
  }

  /**
   * What became of a file.
   *
   * @param slug the file's name, or the slug that was meant by it
   * @param wellNamed whether the file's name is that slug itself
   * @param value empty if the fields cannot be read, or the name suggests no slug
   */
  record Parsed<T>(
      SourceFile file,
      Optional<Slug> slug,
      boolean wellNamed,
      Optional<T> value,
      List<Problem> problems) {

    /** A file of which there was nothing to tell, whose name is therefore a slug. */
    static <T> Parsed<T> flawless(SourceFile file, T value) {
      return new Parsed<>(
          file, Optional.of(new Slug(file.stem())), true, Optional.of(value), List.of());
    }
  }

  Parsed<T> parse(SourceFile file) {
    boolean wellNamed = Slug.isSlug(file.stem());
    Optional<Slug> slug = wellNamed ? Optional.of(new Slug(file.stem())) : Slugs.of(file.stem());
    try {
      return parse(file, wellNamed, slug);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new Parsed<>(file, slug, wellNamed, Optional.empty(), List.of(Exhausted.by(e, file)));
    }
  }

  private Parsed<T> parse(SourceFile file, boolean wellNamed, Optional<Slug> slug) {
    var manuscript = new Manuscript(file);
    OptionalInt conflict = conflict(manuscript.text());
    if (conflict.isPresent()) {
      Problem unmerged = unmerged(manuscript, conflict.getAsInt());
      return new Parsed<>(file, slug, wellNamed, Optional.empty(), List.of(unmerged));
    }
    checkName(manuscript);
    Optional<T> value = parse(manuscript, slug.orElse(NAMELESS));
    return new Parsed<>(
        file, slug, wellNamed, value.filter(made -> slug.isPresent()), manuscript.problems());
  }

  private boolean hasFields(Manuscript manuscript, FrontMatter front, YamlValue.Pairs pairs) {
    if (pairs.pairs().isEmpty() && pairs.unread().isEmpty()) {
      List<String> required = fields.stream()
          .filter(Field::required)
          .<String>map(field -> "`%s:`".formatted(field.name()))
          .toList();
      manuscript.report(Problem.error(
              "front-matter", front.fence(manuscript), "the front matter has no fields")
          .withHint("write at least %s below this line".formatted(String.join(", ", required))));
      return false;
    }
    return true;
  }

  /** Where the first of two versions begins that a merge left, if it did. */
  private static OptionalInt conflict(String text) {
    Matcher ours = OURS.matcher(text);
    Matcher between = BETWEEN.matcher(text);
    Matcher theirs = THEIRS.matcher(text);
    boolean both = text.contains("<<<<<<< ")
        && ours.find()
        && between.find(ours.end())
        && theirs.find(between.end());
    return both ? OptionalInt.of(ours.start()) : OptionalInt.empty();
  }

  /** Two versions of a text in one file make no sense together, so nothing else is said of it. */
  private static Problem unmerged(Manuscript manuscript, int conflict) {
    return Problem.error(
            "merge-conflict",
            manuscript.at(conflict, Integer.MAX_VALUE),
            "a merge left two versions of the text here")
        .withHint("keep one of them, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`");
  }

  private static void checkName(Manuscript manuscript) {
    String stem = manuscript.file().stem();
    if (Slug.isSlug(stem)) {
      return;
    }
    manuscript.report(Problem.error(
            "bad-file-name",
            manuscript.file().whole(),
            "the file's name `%s` is not a slug".formatted(stem))
        .withHint(Slugs.of(stem)
            .map(slug ->
                "rename it to `%s.md`: lower-case letters, digits and hyphens".formatted(slug))
            .orElse("use lower-case letters from a to z, digits, and hyphens between words")));
  }

  private Optional<T> parse(Manuscript manuscript, Slug slug) {
    FrontMatter front = FrontMatter.find(manuscript);
    Body body = MarkdownParser.parse(manuscript, front.body(), kind, images);
    if (!front.readable()) {
      return Optional.empty();
    }
    Optional<T> value = YamlReader.read(manuscript, front.start(), front.end())
        .filter(pairs -> hasFields(manuscript, front, pairs))
        .map(pairs -> FieldValues.of(manuscript, fields, pairs, front.fence(manuscript)))
        .map(values -> builder.build(slug, manuscript.file(), values, body));
    if (tellsFieldBelow(manuscript, front)) {
      return Optional.empty();
    }
    if (front.isIndented(manuscript) && manuscript.has(FileParser::isIndentedText)) {
      manuscript.withdraw(FileParser::isIndentedText); // the text was indented with the fields
      return Optional.empty();
    }
    return value;
  }

  /** A line of hyphens that stands too high makes text of the fields below it. */
  private boolean tellsFieldBelow(Manuscript manuscript, FrontMatter front) {
    Optional<String> name = front
        .fieldBelow(manuscript)
        .filter(below -> fields.stream().anyMatch(field -> field.name().equals(below)));
    if (name.isEmpty()) {
      return false;
    }
    Problem told = Problem.error(
            "front-matter",
            manuscript.at(front.body(), name.get().length()),
            "`%s` stands below the front matter".formatted(name.get()))
        .withHint("write the closing `---` below the last field");
    manuscript.withdraw(problem -> problem.name().equals("missing-field")
        || problem.at().line() >= told.at().line());
    manuscript.report(told);
    return true;
  }

  private static boolean isIndentedText(Problem problem) {
    return problem.name().equals("indented-text");
  }
}
