package regesta.export.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import regesta.model.Entry;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.PlainText;
import regesta.model.Publication;
import regesta.model.SiteSettings;
import regesta.model.Source;
import regesta.model.Status;
import regesta.model.Topic;

/** An entry as an event that lasts whole days. */
final class EntryEvent {
  private EntryEvent() {}

  static VEvent of(
      LinkedEntry linked, CalendarDays days, boolean calledOff, SiteSettings settings) {
    Entry entry = linked.entry();
    var properties = new ArrayList<Property>(List.of(
        new Uid(identifier(entry, settings)),
        new DtStamp(stamp(linked, days)),
        new DtStart<>(days.first()),
        // RFC 5545, section 3.8.2.2: the end is the first day on which it is over.
        new DtEnd<>(days.last().plusDays(1)),
        new Summary(entry.title()),
        new Description(description(linked)),
        status(entry.status(), calledOff),
        // Nobody is busy because of it.
        ImmutableTransp.TRANSPARENT));
    entry.place().map(Location::new).ifPresent(properties::add);
    if (!linked.topics().isEmpty()) {
      properties.add(
          new Categories(new TextList(linked.topics().stream().map(Topic::title).toList())));
    }
    settings
        .baseUrl()
        .map(base -> new Url(URI.create(base + Kind.ENTRY.path(entry.slug()))))
        .ifPresent(properties::add);
    return new VEvent(new PropertyList(properties));
  }

  /** Stays the same wherever the site is published. */
  private static String identifier(Entry entry, SiteSettings settings) {
    return settings
        .idAuthority()
        .map(authority -> authority.tag("entries/" + entry.slug()))
        .orElseGet(() -> entry.slug() + "@regesta.invalid");
  }

  /** When the entry became what it is: its correction, its last change, its publication. */
  private static Instant stamp(LinkedEntry linked, CalendarDays days) {
    Publication publication = linked.publication();
    LocalDate day = Stream.of(publication.corrected(), publication.changed(), publication.first())
        .flatMap(Optional::stream)
        .flatMap(date -> CalendarDays.of(date).stream())
        .findFirst()
        .map(CalendarDays::first)
        .orElse(days.first());
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** A plan stands on the day on which it was to happen, also where it was called off. */
  private static Property status(Status status, boolean calledOff) {
    if (calledOff || status == Status.CANCELLED) {
      return ImmutableStatus.VEVENT_CANCELLED;
    }
    return status.mayLieAhead()
        ? ImmutableStatus.VEVENT_TENTATIVE
        : ImmutableStatus.VEVENT_CONFIRMED;
  }

  private static String description(LinkedEntry linked) {
    String sources = IntStream.range(0, linked.sources().size())
        .mapToObj(i -> "[%s] %s".formatted(i + 1, source(linked.sources().get(i).source())))
        .collect(Collectors.joining("\n"));
    return (PlainText.summary(linked.entry()) + "\n\n" + sources).strip();
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
