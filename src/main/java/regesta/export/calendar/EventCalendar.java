package regesta.export.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import regesta.model.Chronology;
import regesta.model.DataFile;
import regesta.model.DataFile.Share;
import regesta.model.Export;
import regesta.model.PageHead;
import regesta.model.PageHead.Alternate;
import regesta.model.SiteSettings;
import regesta.model.Words;

/**
 * The entries whose days are known, plans among them, as all-day events. The others are left out
 * and counted, because a calendar knows no “about”, no “by” and no “some day in May”.
 */
public final class EventCalendar {
  private static final String PATH = "data/chronology.ics";
  private static final String TYPE = "text/calendar";
  private static final String HOME = "index.html";

  private EventCalendar() {}

  public static Export of(Chronology chronology, Words words) {
    long held = chronology.entries().stream()
        .filter(entry -> CalendarDays.of(entry.date()).isPresent())
        .count();
    var share = new Share(held, chronology.entries().size());
    var file = new DataFile(
        PATH,
        TYPE,
        "calendar",
        "iCalendar",
        List.of("Google Calendar", "Apple Calendar", "Outlook", "Thunderbird"),
        Optional.of(share));
    String description = chronology.settings().description() + " "
        + words.text("data.calendar.share", share.held(), share.all());
    var head = new PageHead(
        List.of(new Alternate(PATH, TYPE, chronology.settings().title())),
        List.of(),
        Optional.empty());
    return Export.of(file, () -> bytes(chronology, description))
        .withHeads(path -> path.equals(HOME) ? head : PageHead.NONE);
  }

  private static byte[] bytes(Chronology chronology, String description) {
    SiteSettings settings = chronology.settings();
    var calls = new CalledOff(chronology.entries());
    List<VEvent> events = chronology.entries().stream()
        .flatMap(entry -> CalendarDays.of(entry.date()).stream()
            .map(days -> EntryEvent.of(entry, days, calls.isCalledOff(entry), settings)))
        .toList();
    var calendar = new Calendar(
        new PropertyList(properties(settings, description)), new ComponentList<>(events));
    return FoldedLines.of(unfolded(calendar)).getBytes(StandardCharsets.UTF_8);
  }

  /** RFC 7986 names {@code NAME} and {@code DESCRIPTION}; most programs read the older ones. */
  private static List<Property> properties(SiteSettings settings, String description) {
    var properties = new ArrayList<Property>(List.of(
        ImmutableVersion.VERSION_2_0,
        new ProdId("-//Regesta//Chronology//EN"),
        ImmutableCalScale.GREGORIAN,
        new Name(settings.title()),
        new XProperty("X-WR-CALNAME", settings.title()),
        new Description(description),
        new XProperty("X-WR-CALDESC", description)));
    settings.baseUrl().map(URI::create).map(Url::new).ifPresent(properties::add);
    return properties;
  }

  private static String unfolded(Calendar calendar) {
    var text = new StringWriter();
    try {
      new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return text.toString();
  }
}
