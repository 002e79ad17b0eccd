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
 * @param strip roles and entries over the span of the chronology
 * @param moreParts how many parts there are beside these, in words
 * @param biography who it is; may be empty
 * @param references the sources that the biography cites
 * @param entriesInWords how many entries there are
 * @param legend the marks of the page, explained
 * @param latest where the entries have pages of their own, the last of them, the youngest first
 * @param years empty where the entries have pages of their own
 * @param with the actors that appear in most of the same entries
 * @param withOthers how many others appear with it, in words, if not all are listed
 * @param whoWithWhom the page that shows all actors so
 * @param filter where there are enough entries for one
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
    Optional<Strip> strip,
    List<Link> partOf,
    List<Link> parts,
    Optional<String> moreParts,
    List<Link> predecessors,
    List<Link> successors,
    List<SameAs> sameAs,
    Standing standing,
    TemplateHTMLOutputModel biography,
    List<Reference> references,
    String entriesInWords,
    Paging paging,
    TemplateHTMLOutputModel legend,
    List<ListedEntry> latest,
    List<YearGroup> years,
    List<With> with,
    Optional<String> withOthers,
    Link whoWithWhom,
    Optional<Filter> filter) {

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

  /**
   * Another actor that appears in the same entries.
   *
   * @param id names the place of the shared entries on the page
   * @param entries how many there are, in words
   * @param shared the latest of them, in the order of time
   * @param earlier how many are left out before them, in words
   */
  public record With(
      String id, Link actor, String entries, List<DatedLink> shared, Optional<String> earlier) {}

  /**
   * Where else the actor is described.
   *
   * @param reach that it did not answer, when it was asked last
   */
  public record SameAs(String url, Optional<ExternalLink.Reach> reach) {}
}
