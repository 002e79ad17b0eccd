package regesta.render;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import regesta.model.Site;
import regesta.model.Written;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.Suggestion;

/** The addresses that the site serves for good. */
public final class PromisedAddresses {
  private static final Set<String> NOT_ADDRESSES = Set.of(PageAddress.NOT_FOUND);

  private PromisedAddresses() {}

  /** The addresses of all pages of a site. */
  public static SortedSet<String> of(Site site) {
    var addresses = new TreeSet<String>();
    for (String path : site.files().keySet()) {
      if (path.endsWith(".html") && !NOT_ADDRESSES.contains(path)) {
        addresses.add(path);
      }
    }
    return addresses;
  }

  /** Reports each promised address at which the site has no page. */
  static void check(List<Written<String>> promised, Set<String> served, Problems problems) {
    for (Written<String> address : promised) {
      if (!served.contains(address.value())) {
        problems.report(Problem.error(
                "broken-promise",
                address.at(),
                "nothing is served at `%s` any more".formatted(address.value()))
            .withHint(wayOut(address.value(), served)));
      }
    }
  }

  private static String wayOut(String address, Set<String> served) {
    String advice =
        "add its slug to `aliases:` of the file that took its place, or bring the file back with"
            + " `withdrawn:`";
    return Suggestion.closest(address, served)
        .map(near -> advice + " (perhaps `" + near + "` took its place)")
        .orElse(advice);
  }
}
