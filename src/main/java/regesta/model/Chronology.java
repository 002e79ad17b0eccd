package regesta.model;

import java.util.List;
import java.util.Optional;
import regesta.edtf.Day;

/**
 * The content, connected: every reference followed, every entry in its place in time.
 *
 * @param asOf the day on which plans count as open or overdue; absent where nothing is dated
 * @param entries in the order of time
 * @param withdrawn entries whose text was taken back: they have a page, but no place in any list
 * @param reportOrder {@code entries} in the order of their earliest source
 * @param actors by kind, then by the name under which each is sorted
 * @param sources by the day they were published, those without a date last
 * @param topics in their given order
 * @param pages those in the menu first, in its order
 * @param years every year that an entry belongs to, in order
 * @param redirects from addresses that are no longer used
 * @param links when addresses outside the site were reached, as the last check left it
 */
public record Chronology(
    SiteSettings settings,
    Optional<Day> asOf,
    List<LinkedEntry> entries,
    List<LinkedEntry> withdrawn,
    Lazy<List<LinkedEntry>> reportOrder,
    List<LinkedActor> actors,
    List<LinkedSource> sources,
    List<LinkedTopic> topics,
    List<LinkedPage> pages,
    List<YearOfEntries> years,
    List<Redirect> redirects,
    List<LinkCheck> links) {

  public Chronology {
    entries = List.copyOf(entries);
    withdrawn = List.copyOf(withdrawn);
    actors = List.copyOf(actors);
    sources = List.copyOf(sources);
    topics = List.copyOf(topics);
    pages = List.copyOf(pages);
    years = List.copyOf(years);
    redirects = List.copyOf(redirects);
    links = List.copyOf(links);
  }

  /** {@link #entries} in the order of their earliest source. */
  public List<LinkedEntry> byReportDate() {
    return reportOrder.get();
  }

  /**
   * A source and what is drawn from it.
   *
   * @param entries those that list it, in the order of time
   * @param cited the sources that the remarks on it cite, in the order of their first citation
   */
  public record LinkedSource(Source source, List<LinkedEntry> entries, List<Source> cited) {
    public LinkedSource {
      entries = List.copyOf(entries);
      cited = List.copyOf(cited);
    }
  }

  /**
   * A topic and the entries that belong to it, in the order of time.
   *
   * @param cited the sources of its introduction, in the order of their first citation
   */
  public record LinkedTopic(Topic topic, List<LinkedEntry> entries, List<Source> cited) {
    public LinkedTopic {
      entries = List.copyOf(entries);
      cited = List.copyOf(cited);
    }
  }

  /**
   * A page beside the chronology.
   *
   * @param cited its sources, in the order of their first citation
   */
  public record LinkedPage(FreePage page, List<Source> cited) {
    public LinkedPage {
      cited = List.copyOf(cited);
    }
  }

  /**
   * A year.
   *
   * @param year astronomical: the year 0 is 1 BC
   * @param entries those that belong to it, in the order of time
   * @param continuing those that began in an earlier year and lasted into this one
   */
  public record YearOfEntries(long year, List<LinkedEntry> entries, List<LinkedEntry> continuing) {
    public YearOfEntries {
      entries = List.copyOf(entries);
      continuing = List.copyOf(continuing);
    }
  }

  /** An address that was given up for another of the same kind. */
  public record Redirect(Kind kind, Slug from, Slug to) {}
}
