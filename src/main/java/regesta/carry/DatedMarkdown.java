package regesta.carry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.edtf.Edtf;
import regesta.parse.ForeignFields;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.propose.Carried;
import regesta.propose.Happening;
import regesta.propose.Happening.Form;
import regesta.propose.Happening.Given;

/** Files of Markdown with YAML above, as Hugo, Jekyll and Eleventy have them. */
public final class DatedMarkdown {
  /** Jekyll and Eleventy: a date at the start of the name, or of its folder's. */
  private static final Pattern DATED_NAME =
      Pattern.compile("(?:.*/)?(\\d{4}-\\d\\d-\\d\\d)-([^/]+?)(?:/index)?");

  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]+$");

  /** Eleventy: words that stand for a date that only a disk or a repository knows. */
  private static final Set<String> NO_DATES =
      Set.of("last modified", "created", "git last modified", "git created");

  private final Mapping mapping;
  private final Problems problems;
  private final Losses losses;

  private DatedMarkdown(Mapping mapping, Problems problems) {
    this.mapping = mapping.or(Mapping.ofMarkdown());
    this.problems = problems;
    this.losses = new Losses(problems);
  }

  /** Reads files; those that are no dated posts are reported. */
  public static List<Happening> read(List<SourceFile> files, Mapping mapping, Problems problems) {
    var reader = new DatedMarkdown(mapping, problems);
    var happenings = new ArrayList<Happening>();
    files.forEach(file -> reader.happening(file).ifPresent(happenings::add));
    return happenings;
  }

  private Optional<Happening> happening(SourceFile file) {
    Optional<ForeignFields> fields = ForeignFields.ofFrontMatter(file, problems);
    if (fields.isEmpty()) {
      reportNoFields(file);
      return Optional.empty();
    }
    List<Given> given = given(fields.get());
    Optional<Edtf> ofName = Optional.of(DATED_NAME.matcher(stem(file)))
        .filter(Matcher::matches)
        .flatMap(name -> Edtf.read(name.group(1)).value());
    boolean dated = given.stream().anyMatch(one -> is(Carried.DATE, one));
    if (!dated && ofName.isEmpty()) {
      losses.lost(
          file.whole(),
          "the file is not carried, because nothing dates it",
          "give it a `date`, or name it as `2015-06-01-words.md`");
      return Optional.empty();
    }
    MappedEvent event = MappedEvent.of(file.whole(), given, mapping, losses);
    if (given.stream().noneMatch(one -> is(Carried.TITLE, one))) {
      event = event.with(Carried.TITLE, titleOfName(file));
    }
    if (!fields.get().body().isBlank()) {
      event = event.with(Carried.TEXT, body(file, fields.get()));
    }
    return event.happening(ofName, problems);
  }

  private void reportNoFields(SourceFile file) {
    if (file.text().isBlank()) {
      return;
    }
    boolean toml = file.text().startsWith("+++");
    losses.lost(
        file.whole(),
        toml
            ? "the file is not carried, because its front matter is TOML"
            : "the file is not carried, because it has no front matter",
        toml
            ? "turn it into YAML; Hugo does it by `hugo convert toYAML`"
            : "if it tells of an event, give it a `title` and a `date` between two lines `---`");
  }

  private List<Given> given(ForeignFields fields) {
    var given = new ArrayList<Given>();
    for (ForeignFields.Leaf leaf : fields.leaves()) {
      var one = new Given(leaf.name(), leaf.text(), Form.WORDS, leaf.at());
      if (is(Carried.DATE, one) && NO_DATES.contains(one.text().toLowerCase(Locale.ROOT))) {
        losses.lost(one, "only the disk knows this date");
      } else if (!isOfDraft(one)) {
        given.add(one);
      }
    }
    return given;
  }

  private static Given body(SourceFile file, ForeignFields fields) {
    String body = fields.body();
    int start = fields.bodyStart() + body.length() - body.stripLeading().length();
    return new Given(Carried.TEXT.word(), body, Form.MARKDOWN, file.at(start, Integer.MAX_VALUE));
  }

  /** What is imported is a draft anyway. */
  private static boolean isOfDraft(Given given) {
    return (given.name().equals("draft") || given.name().equals("published"))
        && (given.text().equals("true") || given.text().equals("false"));
  }

  private boolean is(Carried carried, Given given) {
    return mapping.of(given.name()).filter(carried::equals).isPresent();
  }

  /** Jekyll shows the name of a post that has no title. */
  private Given titleOfName(SourceFile file) {
    Matcher name = DATED_NAME.matcher(stem(file));
    String words = (name.matches() ? name.group(2) : stem(file).replaceAll(".*/", ""))
        .replaceAll("[-_]+", " ");
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    problems.report(Problem.warning(
        "missing-field",
        file.whole(),
        "the file has no title, so its name stands for it: `%s`".formatted(title)));
    return new Given(Carried.TITLE.word(), title, Form.WORDS, file.whole());
  }

  private static String stem(SourceFile file) {
    return EXTENSION.matcher(file.path()).replaceFirst("");
  }
}
