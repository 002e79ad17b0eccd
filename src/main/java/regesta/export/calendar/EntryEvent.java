package regesta.export.calendar;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regesta.model.Entry;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.PlainText;
import regesta.model.Publication;
import regesta.model.SiteSettings;
import regesta.model.Source;
import regesta.model.Status;
import regesta.model.Topic;

/** An entry as an event that lasts whole days (RFC 5545, section 3.6.1). */
final class EntryEvent {
  private EntryEvent() {}

  /**
   * The lines of an event.
   *
   * @param base the address of the site, as the calendar says it
   */
  static ContentLines of(
      LinkedEntry linked,
      CalendarDays days,
      boolean calledOff,
      SiteSettings settings,
      Optional<String> base) {
    Entry entry = linked.entry();
    var lines = new ContentLines()
        .with("BEGIN", "VEVENT")
        .withText("UID", identifier(entry, settings))
        .with("DTSTAMP", ContentLines.day(stamp(linked, days)) + "T000000Z")
        .with("DTSTART;VALUE=DATE", ContentLines.day(days.first()))
        // RFC 5545, section 3.8.2.2: the end is the first day on which it is over.
        .with("DTEND;VALUE=DATE", ContentLines.day(days.last().plusDays(1)))
        .withText("SUMMARY", entry.title())
        .withText("DESCRIPTION", description(linked))
        .with("STATUS", status(entry.status(), calledOff))
        // Nobody is busy because of it.
        .with("TRANSP", "TRANSPARENT");
    entry.place().ifPresent(place -> lines.withText("LOCATION", place));
    if (!linked.topics().isEmpty()) {
      var titles = new LinkedHashSet<String>();
      linked.topics().stream().map(Topic::title).forEach(titles::add);
      lines.withTexts("CATEGORIES", titles);
    }
    base.ifPresent(address -> lines.with("URL", address + Kind.ENTRY.path(entry.slug())));
    return lines.with("END", "VEVENT");
  }

  /** Stays the same wherever the site is published. */
  private static String identifier(Entry entry, SiteSettings settings) {
    return settings
        .idAuthority()
        .map(authority -> authority.tag("entries/" + entry.slug()))
        .orElseGet(() -> entry.slug() + "@regesta.invalid");
  }

  /** When the entry became what it is: its correction, its last change, its publication. */
  private static LocalDate stamp(LinkedEntry linked, CalendarDays days) {
    Publication publication = linked.publication();
    return Stream.of(publication.corrected(), publication.changed(), publication.first())
        .flatMap(Optional::stream)
        .flatMap(date -> CalendarDays.of(date).stream())
        .findFirst()
        .map(CalendarDays::first)
        .orElse(days.first());
  }

  /** A plan stands on the day on which it was to happen, also where it was called off. */
  private static String status(Status status, boolean calledOff) {
    if (calledOff || status == Status.CANCELLED) {
      return "CANCELLED";
    }
    return status.mayLieAhead() ? "TENTATIVE" : "CONFIRMED";
  }

  private static String description(LinkedEntry linked) {
    var description = new StringBuilder(PlainText.summary(linked.entry())).append("\n");
    for (int i = 0; i < linked.sources().size(); i++) {
      description.append("\n[").append(i + 1).append("] ");
      description.append(source(linked.sources().get(i).source()));
    }
    return description.toString().strip();
  }

  private static String source(Source source) {
    return Stream.of(
            source.publisher(),
            Optional.of(source.titleSupplied() ? "[" + source.title() + "]" : source.title()),
            source.published().map(published -> published.value().text()),
            source.url())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
