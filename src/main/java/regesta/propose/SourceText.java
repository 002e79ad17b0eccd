package regesta.propose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a saved page or text says, and what it says of itself.
 *
 * @param published the day of the text, not of its capture
 * @param language as BCP 47 writes it
 * @param paragraphs those of the text itself, numbered from 1 by their order, without headline,
 *     captions and what stands around the text
 * @param leftOut how many lines or blocks of the page are none of these
 */
public record SourceText(
    Optional<Found<String>> title,
    Optional<Found<String>> publisher,
    Optional<Found<String>> agency,
    List<String> authors,
    Optional<Found<LocalDate>> published,
    Optional<String> language,
    Optional<String> url,
    List<String> paragraphs,
    int leftOut) {
  private static final String GIVEN = "given by the editor";

  public SourceText {
    authors = List.copyOf(authors);
    paragraphs = List.copyOf(paragraphs);
  }

  /** This with what the editor says instead of what was found. */
  public SourceText with(Given given) {
    return new SourceText(
        title,
        given.publisher().map(name -> new Found<>(name, GIVEN)).or(() -> publisher),
        agency,
        authors,
        given.published().map(day -> new Found<>(day, GIVEN)).or(() -> published),
        language,
        given.url().or(() -> url),
        paragraphs,
        leftOut);
  }

  /** What the editor knows better than the page. */
  public record Given(
      Optional<String> publisher, Optional<LocalDate> published, Optional<String> url) {}

  /**
   * Something found, and where.
   *
   * @param basis in words that an editor can check: {@code page line “Sep. 30, 2013”}
   */
  public record Found<T>(T value, String basis) {}
}
