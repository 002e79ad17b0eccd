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
  private final Map<Kind, Map<Slug, SourceFile>> files;

  private KnownFiles(Map<Kind, Map<Slug, SourceFile>> files) {
    this.files = files;
  }

  /** All Markdown files of a content, also those that are too broken to be read. */
  public static KnownFiles of(Collection<SourceFile> content) {
    var all = new EnumMap<Kind, Map<Slug, SourceFile>>(Kind.class);
    for (Kind kind : Kind.values()) {
      var known = new TreeMap<Slug, SourceFile>();
      content.stream()
          .filter(file -> file.path().startsWith(kind.folder() + "/"))
          .forEach(file -> Slugs.of(file.stem()).ifPresent(slug -> known.putIfAbsent(slug, file)));
      all.put(kind, known);
    }
    return new KnownFiles(all);
  }

  /** Where the file of this slug stands, as the user knows it; empty if there is none. */
  public Optional<String> path(Kind kind, Slug slug) {
    return Optional.ofNullable(all(kind).get(slug)).map(SourceFile::shownPath);
  }

  /** The slugs of all files of a kind, in order. */
  List<String> slugs(Kind kind) {
    return all(kind).keySet().stream().map(Slug::value).toList();
  }

  /** What is wrong with a slug that should name a file: that none has it, and which is nearest. */
  List<Problem> problems(Kind kind, Slug slug, Location at) {
    return path(kind, slug).isPresent() ? List.of() : List.of(unknown(kind, slug, at));
  }

  private Problem unknown(Kind kind, Slug slug, Location at) {
    String word = kind.word();
    return Problem.error("unknown-" + word, at, "unknown %s `%s`".formatted(word, slug))
        .withHint(Suggestion.hint(kind.one(), kind.folder(), slug.value(), slugs(kind))
            .orElse("if it is a new one, make it first, with `new %s`".formatted(word)));
  }

  /** Why a new file of this kind cannot have this name; empty if it can. */
  public Optional<Problem> refusal(Kind kind, String name) {
    var given = new SourceFile("", "--slug", name);
    if (!Slug.isSlug(name)) {
      return Optional.of(
          Problem.error("bad-slug", given.whole(), "`%s` is not a slug".formatted(name))
              .withHint(Slugs.hint(name)));
    }
    var slug = new Slug(name);
    return path(kind, slug)
        .map(path -> Problem.error(
                "duplicate-slug", given.whole(), "`%s` exists already".formatted(path))
            .withHint("change that file, or give the new one another name, such as `%s`"
                .formatted(free(kind, slug))));
  }

  /** The slug, or, where a file has it, the slug with the first number that makes it free. */
  Slug free(Kind kind, Slug slug) {
    Slug free = slug;
    for (int number = 2; path(kind, free).isPresent(); number++) {
      free = new Slug("%s-%s".formatted(slug, number));
    }
    return free;
  }

  private Map<Slug, SourceFile> all(Kind kind) {
    return files.getOrDefault(kind, Map.of());
  }
}
