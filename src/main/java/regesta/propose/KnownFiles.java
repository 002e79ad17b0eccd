package regesta.propose;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.parse.Slugs;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.SourceFile;
import regesta.problem.Suggestion;

/** The files that the content has, by kind and slug. */
public final class KnownFiles {
  private final Map<Kind, Map<Slug, String>> paths;

  private KnownFiles(Map<Kind, Map<Slug, String>> paths) {
    this.paths = paths;
  }

  /** All Markdown files of a content, also those that are too broken to be read. */
  public static KnownFiles of(Collection<SourceFile> files) {
    var paths = new EnumMap<Kind, Map<Slug, String>>(Kind.class);
    for (Kind kind : Kind.values()) {
      var known = new TreeMap<Slug, String>();
      files.stream()
          .filter(file -> file.path().startsWith(kind.folder() + "/"))
          .forEach(file ->
              Slugs.of(file.stem()).ifPresent(slug -> known.putIfAbsent(slug, file.path())));
      paths.put(kind, known);
    }
    return new KnownFiles(paths);
  }

  /** Where the file of this slug stands; empty if there is none. */
  public Optional<String> path(Kind kind, Slug slug) {
    return Optional.ofNullable(all(kind).get(slug));
  }

  /** What is wrong with a slug that should name a file: that none has it, and which is nearest. */
  List<Problem> problems(Kind kind, Slug slug, Location at) {
    if (path(kind, slug).isPresent()) {
      return List.of();
    }
    String word = kind.word();
    return List.of(Problem.error("unknown-" + word, at, "unknown %s `%s`".formatted(word, slug))
        .withHint(nearest(kind, slug)
            .map(name -> "there is %s named `%s`".formatted(kind.one(), name))
            .orElse("make it first, with `new %s`".formatted(word))));
  }

  private Optional<String> nearest(Kind kind, Slug slug) {
    return Suggestion.closest(
        slug.value(), all(kind).keySet().stream().map(Slug::value).toList());
  }

  /** Why a new file of this kind cannot have this name; empty if it can. */
  public Optional<Problem> refusal(Kind kind, String name) {
    var given = new SourceFile("", "--slug", name);
    if (!Slug.isSlug(name)) {
      return Optional.of(
          Problem.error("bad-slug", given.whole(), "`%s` is not a slug".formatted(name))
              .withHint(Slugs.hint(name)));
    }
    return path(kind, new Slug(name))
        .map(path -> Problem.error(
                "duplicate-slug", given.whole(), "`%s` exists already".formatted(path))
            .withHint("change that file, or give the new one another name with `--slug`"));
  }

  /** The slug, or, where a file has it, the slug with the first number that makes it free. */
  Slug free(Kind kind, Slug slug) {
    Slug free = slug;
    for (int number = 2; path(kind, free).isPresent(); number++) {
      free = new Slug("%s-%s".formatted(slug, number));
    }
    return free;
  }

  private Map<Slug, String> all(Kind kind) {
    return paths.getOrDefault(kind, Map.of());
  }
}
