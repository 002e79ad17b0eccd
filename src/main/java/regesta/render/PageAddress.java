package regesta.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a page is, and so how it leads to others.
 *
 * @param path below the site's folder: {@code entries/ministers-meet.html}
 * @param root what leads to the site's folder wherever the page is shown; absent for pages that
 *     lead there by their own place, so that the site works at any address and from a disk
 */
record PageAddress(String path, Optional<String> root) {
  static final String HOME = "index.html";
  static final String ENTRIES = "entries/index.html";
  static final String YEARS_FOLDER = "years/";
  static final String YEARS = YEARS_FOLDER + "index.html";
  static final String ACTORS = "actors/index.html";
  static final String WHO_WITH_WHOM = "who-with-whom.html";
  static final String SOURCES = "sources/index.html";
  static final String TOPICS = "topics/index.html";
  static final String BY_REPORT_DATE = "by-report-date.html";
  static final String WHAT_CHANGED = "what-changed.html";
  static final String ABOUT = "about.html";
  static final String SEARCH = "search.html";
  static final String SEARCH_PARTS = "search/";
  static final String DATA = "data/index.html";
  static final String NOT_FOUND = "404.html";

  PageAddress(String path) {
    this(path, Optional.empty());
  }

  /** The path of a year's page, of at least four digits: {@code years/-0044.html}. */
  static String ofYear(long year) {
    return YEARS_FOLDER + digits(year) + ".html";
  }

  /** A year as addresses write it, of at least four digits: {@code -0044}. */
  static String digits(long year) {
    String digits = String.valueOf(Math.abs(year));
    String padding = "0".repeat(Math.max(0, 4 - digits.length()));
    return (year < 0 ? "-" : "") + padding + digits;
  }

  /** The path of a part of what the search finds; the first has the number 1. */
  static String ofSearchPart(int number) {
    return SEARCH_PARTS + number + ".js";
  }

  /** The way to another file of the site. */
  String href(String to) {
    int folder = path.lastIndexOf('/') + 1;
    return root.isEmpty() && to.regionMatches(0, path, 0, folder)
        ? to.substring(folder)
        : prefix() + to;
  }

  /** The way to a file whose name may have signs that mean something else in an address. */
  String file(String to) {
    try {
      return href(new URI(null, null, to, null).getRawPath());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The way to a place on the page itself, also for those who are shown its text elsewhere. */
  String place(String id) {
    return (root.isPresent() ? href(path) : "") + "#" + id;
  }

  /** The way to the site's folder: empty, {@code ../}, or the root. */
  String prefix() {
    if (root.isPresent()) {
      return root.get();
    }
    int depth = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      depth++;
    }
    return "../".repeat(depth);
  }
}
