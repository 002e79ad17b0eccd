package regesta.model;

import java.util.List;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.problem.SourceFile;

/**
 * A text that entries are drawn from.
 *
 * @param type its type as the Citation Style Language names it: {@code article-newspaper}
 * @param titleSupplied whether the title is ours, because none was seen; shown in brackets
 * @param agency the news agency whose text the publisher carries
 * @param published the publisher's local day
 * @param publishedBasis how the date is known
 * @param language the text's language, as BCP 47 writes it
 * @param via who relays whom, from the copy that was read back to the origin
 * @param body remarks on the text
 * @param ownWords its title and the other words of ours in its fields, with their places
 */
public record Source(
    Slug slug,
    SourceFile file,
    String type,
    String title,
    boolean titleSupplied,
    Optional<String> publisher,
    Optional<String> agency,
    List<Author> authors,
    Optional<Written<Edtf>> published,
    Optional<String> publishedBasis,
    Optional<String> language,
    Optional<String> url,
    Optional<Archived> archived,
    Optional<Edtf> accessed,
    List<String> via,
    Extent read,
    Optional<String> note,
    Upkeep upkeep,
    Body body,
    OwnWords ownWords) {

  public Source {
    authors = List.copyOf(authors);
    via = List.copyOf(via);
  }

  /** How much of the text was read before it was cited. */
  public enum Extent {
    WHOLE,
    OPENING,
    EXCERPT,
    NOT_SEEN
  }

  /** A copy that an archive keeps, and the day it was made. */
  public record Archived(String url, Edtf date) {}
}
