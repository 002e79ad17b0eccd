package regesta.render;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import regesta.model.Site;
import regesta.model.Written;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.Severity;
import regesta.problem.Suggestion;

/** The addresses that the site serves for good. */
public final class PromisedAddresses {

  private PromisedAddresses() {}

  /**
   * The addresses of all pages of a site that can be promised. Those of years cannot: a corrected
   * date may leave a year without entries. Nor can those of parts of a list, which go when it grows
   * shorter; the address of the whole list stays.
   */
  public static SortedSet<String> of(Site site) {
    var addresses = new TreeSet<String>();
    Set<String> served = site.files().keySet();
    for (String path : served) {
      if (path.endsWith(".html")
          && !path.equals(PageAddress.NOT_FOUND)
          && !path.startsWith(PageAddress.YEARS_FOLDER)
          && !isPart(path, served)) {
        addresses.add(path);
      }
    }
    return addresses;
  }

  /** Whether it lies in the folder of a page, as only the parts of the list on that page do. */
  private static boolean isPart(String path, Set<String> served) {
    int end = path.lastIndexOf('/');
    while (end > 0) {
      if (served.contains(path.substring(0, end) + ".html")) {
        return true;
      }
      end = path.lastIndexOf('/', end - 1);
    }
    return false;
  }

  /**
   * Reports each promised address at which the site has no page; but not if the file of that page
   * has an error, because then it may be missing only for that.
   */
  static void check(List<Written<String>> promised, Site site, Problems problems) {
    Set<String> broken = addressesOfBrokenFiles(problems);
    for (Written<String> address : promised) {
      if (site.find(address.value()).isEmpty() && !broken.contains(address.value())) {
        problems.report(Problem.error(
                "broken-promise",
                address.at(),
                "nothing is served at `%s` any more".formatted(address.value()))
            .withHint(wayOut(address.value(), site.files().keySet())));
      }
    }
  }

  private static Set<String> addressesOfBrokenFiles(Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.at().file())
        .map(file -> file.path().split("/", 2)[0] + "/" + file.stem() + ".html")
        .collect(Collectors.toSet());
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
