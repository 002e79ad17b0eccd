package regesta.render;

import regesta.model.Chronology;
import regesta.model.Export;

/**
 * What every composer works with: the words, the frames, and the pieces that pages have in common.
 *
 * @param few what a page shows of a list that stands elsewhere in full
 */
record Tools(
    Messages messages,
    DateWords dates,
    Frames frames,
    EntryLists lists,
    Credits credits,
    Reaches reaches,
    Bodies bodies,
    Pagings pagings,
    Rooms rooms,
    Selection few,
    Strips strips,
    Legends legends,
    Filters filters) {

  static Tools of(
      Chronology chronology,
      TemplateEngine templates,
      Messages messages,
      EditLinks edits,
      Export export,
      PageLimits limits) {
    var dates = DateWords.of(messages, chronology.settings());
    var frames = new Frames(chronology, templates, messages, edits, Feeds.of(chronology), export);
    var lists = new EntryLists(messages, dates);
    Reaches reaches = Reaches.of(chronology, messages, lists);
    var credits = new Credits(messages, dates, lists, reaches, export.citables());
    var rooms = new Rooms(limits, credits);
    return new Tools(
        messages,
        dates,
        frames,
        lists,
        credits,
        reaches,
        new Bodies(messages, reaches),
        new Pagings(frames, messages),
        rooms,
        new Selection(messages, limits, rooms, chronology.asOf()),
        new Strips(chronology, templates, messages, dates),
        new Legends(templates, messages),
        new Filters(chronology, messages, dates));
  }
}
