package regesta.resolve;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import regesta.model.Chronology.Redirect;
import regesta.model.FreePage;
import regesta.model.Kind;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Upkeep;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** The addresses that were given up for others, each claimed once. */
final class Addresses {
  private static final Slug INDEX = new Slug("index");

  /** The names that Windows keeps for devices; files of the content were told of when read. */
  private static final Set<String> DEVICES = Stream.concat(
          Stream.of("con", "prn", "aux", "nul"),
          IntStream.rangeClosed(1, 9)
              .boxed()
              .flatMap(port -> Stream.of("com" + port, "lpt" + port)))
      .collect(toSet());

  private final Directory directory;
  private final Problems problems;
  private final Map<Kind, Map<Slug, Slug>> claimed = new HashMap<>();
  private final List<Redirect> redirects = new ArrayList<>();

  Addresses(Directory directory, Problems problems) {
    this.directory = directory;
    this.problems = problems;
  }

  /** Whether there is more to say of a thing's addresses than that it has that of its slug. */
  static boolean concern(Slug slug, Upkeep upkeep) {
    return !upkeep.aliases().isEmpty() || slug.equals(INDEX);
  }

  /**
   * Redirects the former addresses of things to those of their slugs. Reports those that lead
   * elsewhere already.
   *
   * @param things at least those that {@linkplain #concern are of concern}
   */
  <T> void claim(
      Kind kind,
      List<T> things,
      Function<T, Slug> slug,
      Function<T, SourceFile> file,
      Function<T, Upkeep> upkeep) {
    if (directory.holds(kind, INDEX)) {
      things.stream()
          .filter(thing -> slug.apply(thing).equals(INDEX))
          .forEach(thing -> problems.report(reserved(file.apply(thing).whole())));
    }
    for (T thing : things) {
      redirect(kind, slug.apply(thing), upkeep.apply(thing).aliases());
    }
  }

  private void redirect(Kind kind, Slug to, List<Reference> formerSlugs) {
    if (formerSlugs.isEmpty()) {
      return;
    }
    Map<Slug, Slug> claims = claimed.computeIfAbsent(kind, same -> new HashMap<>());
    for (Reference former : directory.withoutRepeats(formerSlugs, kind)) {
      Slug from = former.target();
      if (from.equals(INDEX) || DEVICES.contains(from.value())) {
        problems.report(from.equals(INDEX) ? reserved(former.at()) : ofDevice(former));
        continue;
      }
      Slug owner = isPage(kind, from) ? from : claims.putIfAbsent(from, to);
      if (owner == null) {
        redirects.add(new Redirect(kind, from, to));
      } else {
        boolean own = owner.equals(to);
        problems.report(Problem.error(
                "address-taken",
                former.at(),
                "the address of `%s` already leads to %s `%s`".formatted(from, kind.word(), owner))
            .withHint(own ? "remove it" : "remove it here, or there"));
      }
    }
  }

  /** Whether something has this address as its own; About has one whether it was written or not. */
  private boolean isPage(Kind kind, Slug slug) {
    return directory.holds(kind, slug) || kind == Kind.PAGE && slug.equals(FreePage.ABOUT);
  }

  private static Problem reserved(Location at) {
    return Problem.error(
            "reserved-slug", at, "the name `index` is kept for the list of all pages of a kind")
        .withHint("choose another name");
  }

  private static Problem ofDevice(Reference former) {
    return Problem.error(
            "reserved-slug",
            former.at(),
            "no page on Windows can be named `%s`".formatted(former.target()))
        .withHint("remove it");
  }

  List<Redirect> redirects() {
    return redirects;
  }
}
