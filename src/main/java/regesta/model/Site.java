package regesta.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the site, none of them made yet.
 *
 * @param files by path below the site's folder, with {@code /} between names
 */
public record Site(SortedMap<String, Rendering> files) {

  public Site {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
