package regesta.render;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import regesta.edtf.Day;
import regesta.edtf.Span;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Chronology.LinkedTopic;
import regesta.model.Chronology.YearOfEntries;
import regesta.model.Keyword;
import regesta.model.LinkedActor;
import regesta.model.LinkedEntry;
import regesta.render.ChangesComposer.Dated;
import regesta.render.Divisions.Dating;
import regesta.render.Divisions.Tag;

/** Every list of the site that can grow too long for a page, and how each is then cut. */
final class SplitLists {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private static final Dating<LinkedEntry> ENTRIES =
      dating(entry -> Optional.of(entry.date().span()), Span::anchor);

  /** By the last day, because they are in the order of it: the report was there by then. */
  private static final Dating<LinkedEntry> REPORTS = dating(
      entry -> entry.reported().map(report -> report.published().span()),
      span -> span.last().or(span::first));

  private static final Dating<LinkedSource> SOURCES =
      dating(linked -> linked.source().published().map(date -> date.value().span()), Span::anchor);

  private final Messages messages;
  private final Divisions divisions;
  private final Rooms rooms;

  SplitLists(Messages messages, Divisions divisions, Rooms rooms) {
    this.messages = messages;
    this.divisions = divisions;
    this.rooms = rooms;
  }

  /** Whether the home page can hold all entries. */
  boolean fitHome(List<LinkedEntry> entries) {
    return rooms.home().holds(entries);
  }

  Part<LinkedEntry> ofActor(String path, LinkedActor actor) {
    return divisions.parts(
        path, actor.entries(), divisions.byTime(ENTRIES), rooms.of(actor.actor()));
  }

  Part<LinkedEntry> ofTopic(String path, LinkedTopic topic) {
    return divisions.parts(path, topic.entries(), divisions.byTime(ENTRIES), rooms.plain());
  }

  /** Entries drawn from a source, with the words quoted. */
  Part<LinkedEntry> ofSource(String path, LinkedSource source) {
    return divisions.parts(
        path, source.entries(), divisions.byTime(ENTRIES), rooms.of(source.source()));
  }

  /** Entries of a year, beside some that go on in it. */
  Part<LinkedEntry> year(YearOfEntries year, List<LinkedEntry> continuing) {
    return divisions.parts(
        PageAddress.ofYear(year.year()),
        year.entries(),
        divisions.byMonth(ENTRIES),
        rooms.beside(continuing));
  }

  Part<YearOfEntries> years(List<YearOfEntries> years) {
    return divisions.links(
        PageAddress.YEARS,
        years,
        divisions.byTime(year -> Optional.of(Day.firstOf(year.year(), 1))));
  }

  Part<LinkedEntry> byReportDate(List<LinkedEntry> entries) {
    return divisions.parts(
        PageAddress.BY_REPORT_DATE, entries, divisions.byTime(REPORTS), rooms.reports());
  }

  Part<LinkedActor> actors(List<LinkedActor> actors) {
    return divisions.parts(
        PageAddress.ACTORS,
        actors,
        divisions.byTag(this::kind, divisions.byTag(this::initial, divisions.byNumber())),
        rooms.actors());
  }

  private Tag kind(LinkedActor linked) {
    String kind = Keyword.of(linked.actor().kind());
    return new Tag(kind, messages.text("kind." + kind + ".plural"));
  }

  /** The first letter of the name by which it is sorted, without its accents. */
  private Tag initial(LinkedActor linked) {
    String name = Normalizer.normalize(linked.actor().sortAs(), Normalizer.Form.NFKD);
    OptionalInt first = MARKS
        .matcher(name)
        .replaceAll("")
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .findFirst();
    if (first.isEmpty()) {
      return new Tag("signs", messages.text("part.signs"));
    }
    int sign = first.getAsInt();
    String letter = Character.toString(sign);
    if (Character.isDigit(sign)) {
      return new Tag("digits", messages.text("part.digits"));
    }
    // Of other letters, an address that every host and disk takes.
    return new Tag(
        sign < 0x80 ? letter.toLowerCase(Locale.ROOT) : "u" + Integer.toHexString(sign), letter);
  }

  Part<LinkedSource> sources(List<LinkedSource> sources) {
    return divisions.parts(
        PageAddress.SOURCES, sources, divisions.byTime(SOURCES), rooms.sources());
  }

  Part<LinkedTopic> topics(List<LinkedTopic> topics) {
    return divisions.parts(PageAddress.TOPICS, topics, divisions.byNumber(), rooms.topics());
  }

  Part<Dated> changes(List<Dated> changes) {
    return divisions.parts(
        PageAddress.WHAT_CHANGED,
        changes,
        divisions.byTimeBackwards(change -> Optional.of(change.day())),
        rooms.changes());
  }

  private static <T> Dating<T> dating(
      Function<T, Optional<Span>> span, Function<Span, Optional<Day>> day) {
    return new Dating<>(
        item -> span.apply(item).flatMap(day),
        item -> span.apply(item).filter(Span::isInOneMonth).isEmpty());
  }
}
