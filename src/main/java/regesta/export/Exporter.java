package regesta.export;

import regesta.export.calendar.EventCalendar;
import regesta.export.linked.LinkedData;
import regesta.export.table.Tables;
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
        .with(LinkedData.of(chronology));
  }
}
