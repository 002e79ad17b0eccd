package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * An entry as feeds show it.
 *
 * @param standing if it is withdrawn, nothing else is shown
 * @param status in words; absent for what happened
 * @param statusMeaning one sentence that says what the status means
 * @param body the regest, or a paragraph with its summary
 * @param sources none where the summary stands for the regest
 */
public record FeedContent(
    Standing standing,
    DateText date,
    Optional<String> place,
    Optional<String> status,
    String statusMeaning,
    TemplateHTMLOutputModel body,
    List<Cited> sources) {

  public FeedContent {
    sources = List.copyOf(sources);
  }

  /** A source that the entry is drawn from, in the order of the numbered citations. */
  public record Cited(Link source, String credit) {}
}
