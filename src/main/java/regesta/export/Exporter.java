package regesta.export;

import java.util.HashSet;
import java.util.Set;
import regesta.export.calendar.EventCalendar;
import regesta.export.card.Cards;
import regesta.export.linked.LinkedData;
import regesta.export.table.Tables;
import regesta.export.timeline.Markwhen;
import regesta.export.timeline.TimelineJs;
import regesta.export.timeline.VisItems;
import regesta.model.Chronology;
import regesta.model.Export;
import regesta.model.PageHead;
import regesta.model.Subjects;
import regesta.model.Words;

/** Puts the forms together in which the site gives the chronology to programs. */
public final class Exporter {
  private Exporter() {}

  /**
   * Everything, none of it made yet.
   *
   * @param words in the language of the chronology
   */
  public static Export export(Chronology chronology, Words words) {
    var subjects = new Subjects(chronology);
    return EventCalendar.of(chronology, words)
        .with(ChronologyFile.of(chronology, subjects))
        .with(Tables.of(chronology))
        .with(Bibliography.of(chronology))
        .with(Citations.of(chronology, subjects))
        .with(TimelineJs.of(chronology, words))
        .with(Markwhen.of(chronology, words))
        .with(VisItems.of(chronology, words))
        .with(speaking(
            LinkedData.of(chronology, subjects).with(Cards.of(chronology, subjects, words::date)),
            chronology));
  }

  /** Without what pages say that tell of nothing: those that lead on, and the one for no page. */
  private static Export speaking(Export export, Chronology chronology) {
    var silent = new HashSet<>(Set.of("404.html", "entries/index.html"));
    chronology.redirects().forEach(redirect -> silent.add(redirect.kind().path(redirect.from())));
    return Export.of(
        export.files(),
        page ->
            silent.contains(page.path()) ? PageHead.NONE : export.descriptions().apply(page));
  }
}
