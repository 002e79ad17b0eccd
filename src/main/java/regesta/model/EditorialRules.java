package regesta.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The rules that a chronology sets for its own words. None holds unless it is given.
 *
 * @param titleLength the most characters of an entry's title
 * @param quotationWords the most words of a quotation
 * @param citedParagraphs whether each paragraph of an entry must lead to a source
 * @param remarks words of paragraphs that speak of the sources themselves, and need no citation
 * @param rolesOfDate whether a name must stand with a role of the entry's date
 * @param otherTimes words before a role that say it is of another time: {@code former}
 */
public record EditorialRules(
    OptionalInt titleLength,
    OptionalInt quotationWords,
    boolean citedParagraphs,
    List<String> remarks,
    List<Avoided> words,
    boolean rolesOfDate,
    List<String> otherTimes) {

  public static final EditorialRules NONE = new EditorialRules(
      OptionalInt.empty(), OptionalInt.empty(), false, List.of(), List.of(), false, List.of());

  public EditorialRules {
    remarks = List.copyOf(remarks);
    words = List.copyOf(words);
    otherTimes = List.copyOf(otherTimes);
  }

  /**
   * Words that are not to be written.
   *
   * @param write what to write instead
   * @param statuses of the entries in which they are not; empty for everywhere
   */
  public record Avoided(List<String> words, Optional<String> write, Set<Status> statuses) {
    public Avoided {
      words = List.copyOf(words);
      statuses = Set.copyOf(statuses);
    }
  }
}
