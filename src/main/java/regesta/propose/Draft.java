package regesta.propose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import regesta.edtf.Edtf;
import regesta.model.Actor;
import regesta.model.Slug;
import regesta.propose.SourceText.Found;

/** A source that was read, and what an editor may write from it. */
public final class Draft {
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.(?:[xs]?html?|mht)");
  private static final Pattern TEXT = Pattern.compile("(?i).*\\.(?:txt|text)");
  private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(?:md|markdown)");

  private final SourceText source;
  private final Slug slug;
  private final List<Candidate> candidates;

  private Draft(SourceText source, Slug slug, List<Candidate> candidates) {
    this.source = source;
    this.slug = slug;
    this.candidates = List.copyOf(candidates);
  }

  /** Why a file of this name is neither a saved page nor a text; empty if it may be one. */
  public static Optional<String> refusal(String name) {
    int dot = name.lastIndexOf('.');
    if (PAGE.matcher(name).matches() || TEXT.matcher(name).matches()) {
      return Optional.empty();
    }
    if (dot <= 0) {
      return Optional.of(
          "the name `%s` does not say whether it is a page or a text".formatted(name));
    }
    return Optional.of(
        MARKDOWN.matcher(name).matches()
            ? "`%s` is a Markdown file, not the saved page of a source".formatted(name)
            : "a file that ends in `%s` is no saved page or text".formatted(name.substring(dot)));
  }

  /** Reads a saved page, if its name ends in {@code .html}, {@code .htm} or so, or else a text. */
  public static SourceText read(String name, String stem, String text) {
    return PAGE.matcher(name).matches() ? SavedPage.read(text) : SavedText.read(stem, text);
  }

  /** What the source is called if nobody gives it a name. */
  public static Optional<Slug> slug(SourceText source, String stem) {
    String title = source.title().map(Found::value).orElse(stem);
    Optional<Edtf> published =
        source.published().flatMap(day -> Edtf.read(day.value().toString()).value());
    return FileName.source(title, source.publisher().map(Found::value), published)
        .or(() -> FileName.words(stem));
  }

  /**
   * Looks for what the source tells of.
   *
   * @param published the day from which its words are reckoned
   * @param actors those of the chronology
   */
  public static Draft of(SourceText source, Slug slug, LocalDate published, List<Actor> actors) {
    List<String> paragraphs = source.paragraphs();
    List<List<Named>> named = ActorNames.find(paragraphs, actors, published);
    Reading reading = Reading.of(paragraphs, published);
    return new Draft(source, slug, CandidateFinder.find(paragraphs, named, reading));
  }

  /** The record of the source, and the draft of an entry. */
  public List<ProposedFile> files() {
    return DraftFiles.of(source, slug, candidates);
  }

  /** What was found and what was not, a line for each. */
  public List<String> report() {
    List<String> lines = new ArrayList<>();
    lines.add(line("title", source.title()));
    lines.add(line("publisher", source.publisher()));
    lines.add(line("agency", source.agency()));
    lines.add("authors: "
        + (source.authors().isEmpty() ? "not found" : String.join(", ", source.authors())));
    lines.add(line("published", source.published()));
    lines.add("language: " + source.language().orElse("not found"));
    lines.add("url: " + source.url().orElse("not found"));
    lines.add("text: %s; %s of the page left out"
        .formatted(
            count(source.paragraphs().size(), "paragraph"),
            count(source.leftOut(), "other block")));
    List<String> actors = candidates.stream()
        .flatMap(candidate -> candidate.actors().stream())
        .map(Slug::value)
        .distinct()
        .sorted()
        .toList();
    lines.add("known actors: " + (actors.isEmpty() ? "not found" : String.join(", ", actors)));
    lines.add("candidates for entries: " + candidates.size());
    return lines;
  }

  private static String line(String name, Optional<? extends Found<?>> found) {
    return name + ": "
        + found.map(one -> "%s (%s)".formatted(one.value(), one.basis())).orElse("not found");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
