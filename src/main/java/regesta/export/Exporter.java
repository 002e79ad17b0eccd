package regesta.export;

import regesta.export.calendar.EventCalendar;
import regesta.export.table.Tables;
import regesta.export.timeline.Markwhen;
import regesta.export.timeline.TimelineJs;
import regesta.export.timeline.VisItems;
import regesta.model.Chronology;
import regesta.model.Export;
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
    return EventCalendar.of(chronology, words)
        .with(ChronologyFile.of(chronology))
        .with(Tables.of(chronology))
        .with(Bibliography.of(chronology))
        .with(Citations.of(chronology))
        .with(TimelineJs.of(chronology, words))
        .with(Markwhen.of(chronology, words))
        .with(VisItems.of(chronology, words));
  }
}
