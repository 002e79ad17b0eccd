package regesta.propose;

import java.util.List;
import regesta.edtf.Edtf;
import regesta.model.Slug;
import regesta.model.Status;

/**
 * Something in a source that may become an entry.
 *
 * @param paragraph from 1
 * @param basis how the date is known: the words it came from, or a rule
 * @param actors those that the sentence names, each once, in its order
 * @param quote words of the source, few enough to be quoted
 */
record Candidate(
    int paragraph, Edtf date, String basis, Status status, List<Slug> actors, String quote) {

  Candidate {
    actors = List.copyOf(actors);
  }

  /** The place as citations write it. */
  String place() {
    return "para. " + paragraph;
  }
}
