package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * One entry.
 *
 * @param status as the class of its mark; {@code overdue} for a plan whose time has passed
 * @param statusWord always given
 * @param statusMeaning one sentence that says what the status means
 * @param standing if it is withdrawn, nothing but its date and title is shown
 * @param body the regest
 * @param plan how a plan stands, in a sentence; absent for what is no plan
 * @param stated when the plan was made
 * @param outcomes what became of it
 * @param origins the plans that it is an outcome of
 * @param moreOrigins how many plans it came from beside these, in words
 * @param reported when the earliest source reported it, and how long after the event, in words
 * @param published when the page was first published
 * @param changed when its text last changed, if that was later and no correction
 * @param corrected when its text was last corrected
 * @param citation how to cite the page, in words
 * @param formats how to cite it in other forms
 * @param contextObject tells programs of the entry
 */
public record EntryPage(
    Frame frame,
    String title,
    DateText date,
    DateMarker marker,
    String status,
    String statusWord,
    String statusMeaning,
    Standing standing,
    Optional<String> place,
    Link year,
    TemplateHTMLOutputModel body,
    List<Who> actors,
    List<SourceCard> sources,
    List<Account> accounts,
    Optional<String> plan,
    Optional<DateText> stated,
    List<DatedLink> outcomes,
    List<DatedLink> origins,
    Optional<String> moreOrigins,
    Optional<String> reported,
    Optional<DateText> published,
    Optional<DateText> changed,
    Optional<DateText> corrected,
    List<Link> topics,
    String citation,
    Optional<CitationFormats> formats,
    Optional<String> contextObject,
    Optional<DatedLink> previous,
    Optional<DatedLink> next) {

  /**
   * An actor in the role it held at the time.
   *
   * @param nativeName the name in its own script
   * @param previous the entry before this one in which it appears
   */
  public record Who(
      Link actor,
      Optional<Phrase> nativeName,
      List<String> roles,
      Optional<DatedLink> previous,
      Optional<DatedLink> next) {}

  /**
   * A source the entry is drawn from.
   *
   * @param id names its place on the page; citations lead there
   * @param number as citations show it
   * @param credit publisher, agency and authors, in words
   * @param lag how long after the event it reported, in words
   * @param external where the text itself is, and an archived copy
   * @param back the ways to its citations in the regest that do not lead to a quotation
   * @param contextObject tells programs of the source
   */
  public record SourceCard(
      String id,
      int number,
      Link source,
      String credit,
      Optional<DateText> published,
      Optional<String> lag,
      Optional<ExternalLink> external,
      List<Quotation> quotations,
      List<BackLink> back,
      Optional<String> contextObject) {}

  /**
   * Words of a source.
   *
   * @param id names its place on the page
   * @param place where in the source they stand
   * @param back the ways to the citations that lead here
   */
  public record Quotation(
      String id,
      Optional<String> place,
      Phrase text,
      Optional<Passage> passage,
      List<BackLink> back) {}

  /**
   * Where quoted words stand in the page of their source.
   *
   * @param archived where they stand in the archived copy
   */
  public record Passage(String href, Optional<String> archived, ExternalLink source) {}

  /** One of several accounts that differ. */
  public record Account(
      Optional<DateText> date,
      Optional<String> claim,
      List<Teller> sources,
      Optional<String> note) {}

  /**
   * Who gives an account: one of the page's own sources.
   *
   * @param id as in {@link SourceCard}
   */
  public record Teller(String id, int number, String credit, Optional<DateText> published) {}
}
