package regesta.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import regesta.model.Body;
import regesta.model.Entry;
import regesta.model.Inline;
import regesta.model.Kind;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.Suggestion;

/** What bodies cite and mention. */
final class BodyLinks {
  private final Directory directory;
  private final Problems problems;

  /** The files in which a citation could not be read, so that its source seems not to be cited. */
  private final Set<String> miscited;

  BodyLinks(Directory directory, Problems problems) {
    this.directory = directory;
    this.problems = problems;
    this.miscited = problems.sorted().stream()
        .filter(problem -> problem.name().equals("bad-citation"))
        .map(problem -> problem.at().file().path())
        .collect(Collectors.toSet());
  }

  /**
   * The sources that a body cites, in the order of their first citation. Reports citations and
   * mentions that name nothing, and mentions of the page itself.
   */
  List<Source> follow(Body body, Kind kind, Slug own) {
    followMentions(body, kind, own);
    Map<Slug, Source> cited = new LinkedHashMap<>();
    for (Inline.Citation citation : body.citations().toList()) {
      for (Inline.Cite cite : citation.cites()) {
        directory
            .source(cite.source())
            .ifPresent(source -> cited.putIfAbsent(source.slug(), source));
      }
    }
    return new ArrayList<>(cited.values());
  }

  /**
   * The same for an entry, whose citations and accounts must be among the sources that it lists.
   * One that is missing there is reported where it is first cited.
   */
  void follow(Entry entry) {
    followMentions(entry.body(), Kind.ENTRY, entry.slug());
    Set<Slug> listed = entry.sources().stream()
        .map(listing -> listing.source().target())
        .collect(Collectors.toSet());
    Map<Slug, Reference> cited = new LinkedHashMap<>();
    entry
        .body()
        .citations()
        .flatMap(citation -> citation.cites().stream())
        .forEach(cite -> cited.putIfAbsent(cite.source().target(), cite.source()));
    entry.variants().stream()
        .flatMap(variant -> variant.sources().stream())
        .forEach(source -> cited.putIfAbsent(source.target(), source));
    cited.values().stream()
        .filter(source -> !listed.contains(source.target()))
        .forEach(source -> reportUnlisted(source, listed));
    // A misspelt citation leaves its source uncited: one mistake, told once.
    boolean misspelt = miscited.contains(entry.file().path())
        || cited.keySet().stream()
            .anyMatch(slug -> !listed.contains(slug) && !directory.holds(Kind.SOURCE, slug));
    if (!entry.body().isEmpty() && !misspelt) {
      entry.sources().stream()
          .map(Entry.Listing::source)
          .filter(source -> !cited.containsKey(source.target()))
          .forEach(this::reportUncited);
    }
  }

  private void followMentions(Body body, Kind kind, Slug own) {
    for (Inline.Mention mention : body.mentions().toList()) {
      if (mention.kind() == kind && mention.target().target().equals(own)) {
        problems.report(Problem.warning(
                "self-reference", mention.target().at(), "the text links to its own page")
            .withHint("write the words without the link"));
      } else {
        directory.find(mention.target(), mention.kind());
      }
    }
  }

  private void reportUnlisted(Reference source, Set<Slug> listed) {
    if (!directory.holds(Kind.SOURCE, source.target())) {
      directory.reportMissing(source, Kind.SOURCE, near(source, listed));
      return;
    }
    if (listed.isEmpty() || problems.hasAt(source.at()) || isMisspeltIn(listed, source)) {
      return; // that no source is listed, or none that can be read or found, is told already
    }
    problems.report(Problem.error(
            "unlisted-source",
            source.at(),
            "`%s` is cited, but not among the entry's sources".formatted(source.target()))
        .withHint("add `%s` under `sources:`".formatted(source.target())));
  }

  /** Whether a slug that names nothing stands in the list for this source. */
  private boolean isMisspeltIn(Set<Slug> listed, Reference source) {
    List<String> unknown = listed.stream()
        .filter(slug -> !directory.holds(Kind.SOURCE, slug))
        .map(Slug::value)
        .toList();
    return !Suggestion.alike(source.target().value(), unknown).isEmpty();
  }

  private static Optional<String> near(Reference source, Set<Slug> listed) {
    return Suggestion.closest(
            source.target().value(), listed.stream().map(Slug::value).toList())
        .map("this entry lists a source named `%s`"::formatted);
  }

  private void reportUncited(Reference source) {
    if (directory.holds(Kind.SOURCE, source.target())) {
      problems.report(Problem.warning(
              "uncited-source",
              source.at(),
              "source `%s` is listed, but the text does not cite it".formatted(source.target()))
          .withHint("write `[@%s]` after what it supports".formatted(source.target())));
    }
  }
}
