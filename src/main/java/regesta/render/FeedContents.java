package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;
import regesta.model.Entry;
import regesta.model.Keyword;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.Plan;
import regesta.model.PlainText;
import regesta.render.FeedContent.Cited;

/** Writes entries as feeds show them. */
final class FeedContents {
  private static final String TEMPLATE = "feed-content.ftlh";

  private final TemplateEngine templates;
  private final Messages messages;
  private final DateWords dates;
  private final EntryLists lists;
  private final Credits credits;

  FeedContents(TemplateEngine templates, Tools tools) {
    this.templates = templates;
    this.messages = tools.messages();
    this.dates = tools.dates();
    this.lists = tools.lists();
    this.credits = tools.credits();
  }

  /**
   * An entry as HTML.
   *
   * @param page the entry's, with the way to it from wherever the feed is read
   */
  String whole(LinkedEntry linked, PageAddress page) {
    Entry entry = linked.entry();
    CitationNumbers numbers = CitationNumbers.ofEntry(linked.sources(), entry.body());
    return render(
        linked,
        // Who reads a feed would take the mark of a lost link for a change of the text.
        BodyHtml.of(entry.body(), page, numbers, messages, url -> Optional.empty()),
        linked.sources().stream()
            .map(cited ->
                new Cited(lists.link(cited.source(), page), credits.credit(cited.source())))
            .toList());
  }

  /** The same with its summary instead of the regest. */
  String brief(LinkedEntry linked) {
    return render(linked, BodyHtml.paragraph(PlainText.summary(linked.entry())), List.of());
  }

  private String render(LinkedEntry linked, TemplateHTMLOutputModel body, List<Cited> sources) {
    String status =
        linked.plan() == Plan.OVERDUE ? "overdue" : Keyword.of(linked.entry().status());
    var content = new FeedContent(
        lists.standing(linked.entry().upkeep()),
        dates.text(linked.date()),
        linked.entry().place(),
        lists.statusWord(linked).map(word -> messages.text("status." + status)),
        messages.text("status." + status + ".meaning"),
        body,
        sources);
    return templates.render(TEMPLATE, content, messages, PageWriter::toString).strip();
  }
}
