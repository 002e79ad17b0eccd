package regesta.render;

import java.util.List;
import regesta.model.Chronology;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.Plan;
import regesta.render.TimelinePage.Digest;

/** Composes what the home page shows of a chronology that is too long for it. */
final class DigestComposer {
  private final EntryLists lists;
  private final Selection few;
  private final List<LinkedEntry> open;
  private final List<LinkedEntry> latest;

  DigestComposer(Chronology chronology, Tools tools) {
    this.lists = tools.lists();
    this.few = tools.few();
    this.open =
        chronology.entries().stream().filter(entry -> entry.plan() == Plan.OPEN).toList();
    this.latest = tools.few().latest(chronology.entries());
  }

  /** The digest, with the ways to the years. */
  Digest digest(List<Paging.Row> years, PageAddress page) {
    return new Digest(
        lists.listed(latest, page), dated(few.first(open), page), few.more(open), years);
  }

  private List<DatedLink> dated(List<LinkedEntry> entries, PageAddress page) {
    return entries.stream().map(entry -> lists.dated(entry.entry(), page)).toList();
  }
}
