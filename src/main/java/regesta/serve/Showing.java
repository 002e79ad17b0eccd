package regesta.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.model.Site;
import regesta.problem.Problem;

/**
 * What the browsers are to show.
 *
 * @param pages counts the sites that were shown: a page of another number is out of date
 * @param reports counts the lists of problems likewise
 * @param site the last one without errors in its content; absent until there is one
 * @param problems what is wrong with the files now
 */
record Showing(int pages, int reports, Optional<Site> site, List<Problem> problems) {
  static final Showing NOTHING = new Showing(0, 0, Optional.empty(), List.of());

  Showing {
    problems = List.copyOf(problems);
  }

  /** What to show once the files have changed: with errors, the site stays as it was. */
  Showing next(Edition edition) {
    boolean sound = !edition.hasErrors();
    return new Showing(
        pages + (sound ? 1 : 0),
        reports + (problems.equals(edition.problems()) ? 0 : 1),
        sound ? Optional.of(edition.site()) : site,
        edition.problems());
  }

  /** The same with one more problem. */
  Showing with(Problem problem) {
    if (problems.contains(problem)) {
      return this;
    }
    List<Problem> more =
        Stream.concat(problems.stream(), Stream.of(problem)).sorted().toList();
    return new Showing(pages, reports + 1, site, more);
  }
}
