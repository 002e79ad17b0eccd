package regesta.model;

import java.util.Optional;
import java.util.OptionalInt;
import regesta.problem.SourceFile;

/**
 * A page that stands beside the chronology.
 *
 * @param description one sentence for lists and search engines
 * @param order its place in the menu; a page without one is reached by links alone
 * @param ownWords its title and the other words of ours in its fields, with their places
 */
public record FreePage(
    Slug slug,
    SourceFile file,
    String title,
    Optional<String> description,
    OptionalInt order,
    Upkeep upkeep,
    Body body,
    OwnWords ownWords) {

  /** The page that the generator completes with the meaning of dates, marks and statuses. */
  public static final Slug ABOUT = new Slug("about");
}
