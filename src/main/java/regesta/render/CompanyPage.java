package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * Who appears with whom: a table like that of the distances between cities, in which each pair of
 * actors stands once, and a list of the pairs that share most entries.
 *
 * @param actors the page of all actors
 * @param extent which actors are shown, in words
 * @param rows the actors, those that share most entries first
 */
public record CompanyPage(
    Frame frame, Link actors, String extent, List<Row> rows, List<Pair> pairs) {

  /**
   * An actor and those of the rows before it.
   *
   * @param number of the row, and of the actor's column
   * @param entries in how many it appears
   * @param cells one for each row before; empty where the two share no entry
   */
  public record Row(int number, Link actor, int entries, List<Optional<Cell>> cells) {}

  /**
   * What two actors share.
   *
   * @param count of entries, at least 1
   * @param shade from 1 to 4, the more the darker
   * @param href where these entries are listed
   * @param label the count with both names, in words
   */
  public record Cell(int count, int shade, String href, String label) {}

  /**
   * Two actors that share entries.
   *
   * @param href where these are listed
   * @param entries how many there are, in words
   */
  public record Pair(String text, String href, int number, String entries) {}
}
