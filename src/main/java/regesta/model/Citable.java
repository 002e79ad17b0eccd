package regesta.model;

import java.util.List;
import java.util.function.Supplier;

/**
 * A source or an entry in the forms in which others cite it. Each is made when it is asked for.
 *
 * @param contextObject what a program finds beside its name in a page: an OpenURL ContextObject, as
 *     COinS writes it
 * @param forms what programs read that manage citations
 * @param styled what stands in print, in the styles that the settings ask for
 */
public record Citable(
    Supplier<String> contextObject, Supplier<List<Form>> forms, Supplier<List<Styled>> styled) {

  /**
   * The text of one form.
   *
   * @param name what it is called in every language: {@code BibTeX}
   */
  public record Form(String name, String text) {}

  /** The text in one style. */
  public record Styled(CitationStyle style, List<Run> runs) {
    public Styled {
      runs = List.copyOf(runs);
    }
  }

  /** A part of a text that is set in one letter. */
  public record Run(String text, boolean italic) {}
}
