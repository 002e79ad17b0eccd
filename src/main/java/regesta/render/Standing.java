package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * How far a reader may rely on a page.
 *
 * @param draft whether it is not published yet
 * @param withdrawn why its text was taken back, with the date; then the text is not shown
 * @param corrections what was put right, in the author's order
 */
public record Standing(boolean draft, Optional<Notice> withdrawn, List<Notice> corrections) {

  public Standing {
    corrections = List.copyOf(corrections);
  }
}
