package regesta.render;

import java.util.List;

/**
 * How the subject of a page is cited.
 *
 * @param styled as it stands in print, in each style that the settings ask for
 * @param forms for programs
 */
public record CitationFormats(List<Styled> styled, List<Form> forms) {

  /**
   * The citation in one style.
   *
   * @param id of its place on the page
   * @param style its name
   */
  public record Styled(String id, String style, List<Run> runs) {}

  /** A part of a text that is set in one letter. */
  public record Run(String text, boolean italic) {}

  /**
   * The text that a program reads.
   *
   * @param id of its place on the page
   */
  public record Form(String id, String name, String text) {}
}
