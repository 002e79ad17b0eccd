package regesta.model;

import java.util.List;
import java.util.Optional;

/**
 * What a file says in words of ours outside its body, and where it says so.
 *
 * @param summary one or two sentences for lists
 * @param notes remarks on what else stands in the file
 */
public record OwnWords(
    Optional<Written<String>> title,
    Optional<Written<String>> summary,
    List<Written<String>> notes) {

  public static final OwnWords NONE = new OwnWords(Optional.empty(), Optional.empty(), List.of());

  public OwnWords {
    notes = List.copyOf(notes);
  }
}
