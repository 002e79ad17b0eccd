package regesta.linkcheck;

import java.util.Optional;

/**
 * What became of one address.
 *
 * @param outcome the status of the last answer, or a word: {@code timeout}
 * @param words the outcome as a message tells it
 * @param movedTo the address that answered in its place
 * @param forGood whether every redirect on the way there said that it lasts
 */
public record Finding(
    String address,
    Standing standing,
    String outcome,
    String words,
    Optional<String> movedTo,
    boolean forGood) {

  /** Whether an address answers, as far as that is known. */
  public enum Standing {
    /** It answered. */
    REACHED,
    /** It did not answer, or says that it has nothing. */
    LOST,
    /** It lets no program in; readers may fare better. */
    CLOSED,
    /** It was not asked, because its host does not want it, or not now. */
    NOT_ASKED
  }

  static Finding reached(String address, int status, Optional<String> movedTo, boolean forGood) {
    String word = String.valueOf(status);
    return new Finding(address, Standing.REACHED, word, "it answers", movedTo, forGood);
  }

  static Finding lost(String address, Reply.Reason reason) {
    return new Finding(
        address, Standing.LOST, reason.word(), reason.words(), Optional.empty(), false);
  }

  static Finding answered(String address, Standing standing, int status) {
    return new Finding(
        address,
        standing,
        String.valueOf(status),
        "the host answers `%s`".formatted(status),
        Optional.empty(),
        false);
  }

  static Finding notAsked(String address, String words) {
    return new Finding(address, Standing.NOT_ASKED, "not-asked", words, Optional.empty(), false);
  }
}
