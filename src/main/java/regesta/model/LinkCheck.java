package regesta.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the last check of an address outside the site found.
 *
 * @param address without its fragment, which no server is told
 * @param reached the last day on which it answered; absent if it never did
 * @param checked the day of the last check
 * @param outcome the status with which it answered, {@code 404}, or a word: {@code timeout}
 * @param movedTo the address that answered in its place
 */
public record LinkCheck(
    String address,
    Optional<LocalDate> reached,
    LocalDate checked,
    String outcome,
    Optional<String> movedTo) {

  /** The file in the content that keeps the checks, one on each line. */
  public static final String FILE = "links.txt";

  /** What stands in a line for a day that there is not. */
  public static final String NEVER = "-";

  /** The part of an address that a server is asked for. */
  public static String withoutFragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }

  /** Whether it answered when it was asked last. */
  public boolean isReached() {
    return outcome.startsWith("2");
  }

  /**
   * Whether readers are told that it did not answer. An address that lets no program in may well
   * let them in.
   */
  public boolean isLost() {
    return !isReached() && !outcome.equals("401") && !outcome.equals("403");
  }

  /** The line of the file, without its end. */
  public String line() {
    String words = "%s %s %s %s"
        .formatted(address, reached.map(LocalDate::toString).orElse(NEVER), checked, outcome);
    return movedTo.map(target -> words + " " + target).orElse(words);
  }
}
