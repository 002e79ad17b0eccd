package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * One actor.
 *
 * @param kindWord the kind in words
 * @param reading the native name in kana
 * @param aliases other names
 * @param names what it was called at other times
 * @param biography who it is; may be empty
 * @param references the sources that the biography cites
 * @param entriesInWords how many entries there are
 * @param with the actors that appear in the same entries
 */
public record ActorPage(
    Frame frame,
    String name,
    Optional<Phrase> nativeName,
    Optional<Phrase> reading,
    String kindWord,
    List<Phrase> aliases,
    List<NameLine> names,
    List<RoleLine> roles,
    List<Link> partOf,
    List<Link> parts,
    List<Link> predecessors,
    List<Link> successors,
    List<String> sameAs,
    Standing standing,
    TemplateHTMLOutputModel biography,
    List<Reference> references,
    String entriesInWords,
    List<YearGroup> years,
    List<With> with) {

  /**
   * A name it had for a time.
   *
   * @param when in words
   */
  public record NameLine(
      String name, Optional<Phrase> nativeName, String when, List<Link> sources) {}

  /**
   * A role.
   *
   * @param when in words: a term, or the days on which sources show it
   * @param attested whether only single days are known, and no term
   */
  public record RoleLine(
      String title,
      Optional<Link> organisation,
      String when,
      boolean attested,
      List<Link> sources) {}

  /** Another actor and the number of shared entries, in words. */
  public record With(Link actor, String entries) {}
}
