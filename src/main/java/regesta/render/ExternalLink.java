package regesta.render;

import java.util.Optional;

/**
 * An address outside the site, with the archived copy that outlives it (Robust Links).
 *
 * @param host the part of the address that tells readers where it leads
 * @param archived the address of a copy that an archive keeps
 * @param archivedOn the day it was made
 * @param archivedReach what the last check of the copy found, if it did not answer
 * @param reach when it was reached last, where that was checked
 * @param versionDate the day on which the text stood there as it was read, for the machine
 */
public record ExternalLink(
    String href,
    String host,
    Optional<String> archived,
    Optional<DateText> archivedOn,
    Optional<Reach> archivedReach,
    Optional<Reach> reach,
    Optional<String> versionDate) {

  /**
   * What the last check of the address found.
   *
   * @param words when it answered last, and when it did not
   * @param lost whether it did not answer then
   */
  public record Reach(String words, boolean lost) {}
}
