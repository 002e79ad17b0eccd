package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * Actors, by kind.
 *
 * @param heading what the list is called, and which part of it this is
 * @param groups empty where the parts have pages of their own
 * @param whoWithWhom the page that shows which of them appear together
 */
public record ActorsPage(
    Frame frame, String heading, Paging paging, List<Group> groups, Link whoWithWhom) {

  /**
   * The actors of one kind, in the order of their names.
   *
   * @param id names the group's place on the page
   * @param heading the kind in words
   */
  public record Group(String id, String heading, List<Row> actors) {}

  /**
   * An actor in the list.
   *
   * @param role the latest role, in words
   * @param entries how many there are, in words
   */
  public record Row(
      Link actor, Optional<Phrase> nativeName, Optional<String> role, String entries) {}
}
