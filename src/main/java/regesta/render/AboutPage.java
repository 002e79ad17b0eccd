package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * The page that says how the chronology was made and how to read it.
 *
 * @param body what the editors say; may be empty
 * @param dates examples of dates, each with its marker and its meaning
 * @param statuses each status with its meaning
 * @param asOf the day as of which plans count as open or overdue
 */
public record AboutPage(
    Frame frame,
    String title,
    Standing standing,
    TemplateHTMLOutputModel body,
    List<Reference> references,
    List<DateExample> dates,
    List<StatusMeaning> statuses,
    Optional<DateText> asOf) {

  /** A date as pages show it, how an author writes it, and what it says. */
  public record DateExample(DateMarker marker, DateText date, String meaning) {}

  /** A status as the class of its mark, in words, and what it says. */
  public record StatusMeaning(String status, String word, String meaning) {}
}
