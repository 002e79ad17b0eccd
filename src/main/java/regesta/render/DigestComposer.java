package regesta.render;

import java.util.List;
import regesta.model.Chronology;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.Plan;
import regesta.render.TimelinePage.Digest;

/** Composes what the home page shows of a chronology that is too long for it. */
final class DigestComposer {
  private final Chronology chronology;
  private final EntryLists lists;
  private final Selection few;

  DigestComposer(Chronology chronology, Tools tools) {
    this.chronology = chronology;
    this.lists = tools.lists();
    this.few = tools.few();
  }

  /** The digest, with the ways to the years. */
  Digest digest(List<Paging.Row> years, PageAddress page) {
    List<LinkedEntry> open =
        chronology.entries().stream().filter(entry -> entry.plan() == Plan.OPEN).toList();
    return new Digest(
        lists.listed(few.latest(chronology.entries()), page),
        dated(few.first(open), page),
        few.more(open, few.first(open)),
        years);
  }

  private List<DatedLink> dated(List<LinkedEntry> entries, PageAddress page) {
    return entries.stream().map(entry -> lists.dated(entry.entry(), page)).toList();
  }
}
