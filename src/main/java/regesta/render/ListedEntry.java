package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * An entry as lists show it.
 *
 * @param status in lower case, as the class of its mark: {@code planned}
 * @param statusWord the status in words; absent for what happened, which needs no word
 * @param overdue whether it is a plan whose time has passed without a known outcome
 * @param sources how many there are, in words
 * @param accountsDiffer whether its sources tell it differently
 * @param draft whether it is not yet published
 * @param roles in which the actor of the page takes part, in words; empty on other pages
 * @param facets what it goes by where the list can be narrowed down
 */
public record ListedEntry(
    String href,
    String title,
    DateText date,
    DateMarker marker,
    String status,
    Optional<String> statusWord,
    boolean overdue,
    Excerpt summary,
    List<Link> actors,
    String sources,
    boolean accountsDiffer,
    boolean draft,
    List<String> roles,
    Facets facets) {

  /** The same entry in a list of one actor's. */
  ListedEntry with(List<String> actorsRoles) {
    return new ListedEntry(
        href,
        title,
        date,
        marker,
        status,
        statusWord,
        overdue,
        summary,
        actors,
        sources,
        accountsDiffer,
        draft,
        actorsRoles,
        facets);
  }

  /** Slugs of actors and topics, and keywords of statuses, each with a space between two. */
  public record Facets(String actors, String topics, String statuses) {}
}
