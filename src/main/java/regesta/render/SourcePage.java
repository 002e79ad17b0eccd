package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * One source, as a catalogue card.
 *
 * @param title in brackets where it is ours
 * @param type in words
 * @param publishedBasis how the date is known
 * @param languageWord the language in words
 * @param via who relays whom, from the copy that was read back to the origin
 * @param read how much of it was read, in words
 * @param remarks what an editor says of it; may be empty
 * @param references the sources that the remarks cite
 * @param citation how to cite it, in words
 * @param formats how to cite it in other forms
 * @param strip the entries drawn from it over the span of the chronology
 * @param legend the marks of the page, explained
 * @param drawn the entries drawn from it, with the words quoted; empty where they have pages of
 *     their own
 */
public record SourcePage(
    Frame frame,
    Phrase title,
    String type,
    Optional<String> publisher,
    Optional<String> agency,
    List<String> authors,
    Optional<DateText> published,
    Optional<String> publishedBasis,
    Optional<String> languageWord,
    Optional<ExternalLink> external,
    Optional<DateText> accessed,
    List<String> via,
    String read,
    Optional<String> note,
    Standing standing,
    TemplateHTMLOutputModel remarks,
    List<Reference> references,
    String citation,
    Optional<CitationFormats> formats,
    String entriesInWords,
    Optional<Strip> strip,
    Paging paging,
    TemplateHTMLOutputModel legend,
    List<Drawn> drawn) {

  /** An entry drawn from the source. */
  public record Drawn(ListedEntry entry, List<EntryPage.Quotation> quotations) {}
}
