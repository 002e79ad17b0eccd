package regesta.export.calendar;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import regesta.model.Lazy;
import regesta.model.LinkedEntry;
import regesta.model.LongFile;
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
  private static final String END = "END:VCALENDAR";

  private EventCalendar() {}

  public static Export of(Chronology chronology, Words words) {
    var share = new Lazy<>(() -> share(chronology));
    var file = new DataFile(
        PATH,
        TYPE,
        "calendar",
        "iCalendar",
        List.of("Google Calendar", "Apple Calendar", "Outlook", "Thunderbird"),
        new Lazy<>(() -> Optional.of(share.get())));
    var head = new PageHead(
        List.of(new Alternate(PATH, TYPE, chronology.settings().title())),
        List.of(),
        Optional.empty());
    return Export.of(
            file,
            new LongFile(
                text -> write(chronology, description(chronology, share.get(), words), text)))
        .withHeads(path -> path.equals(HOME) ? head : PageHead.NONE);
  }

  private static Share share(Chronology chronology) {
    long held = chronology.entries().stream()
        .filter(entry -> CalendarDays.of(entry.date()).isPresent())
        .count();
    return new Share(held, chronology.entries().size());
  }

  private static String description(Chronology chronology, Share share, Words words) {
    return chronology.settings().description() + " "
        + words.text("data.calendar.share", share.held(), share.all());
  }

  /** An event at a time: all of them would take more memory than the chronology. */
  private static void write(Chronology chronology, String description, Writer text)
      throws IOException {
    SiteSettings settings = chronology.settings();
    var calls = new CalledOff(chronology.entries());
    var calendar =
        new Calendar(new PropertyList(properties(settings, description)), new ComponentList<>());
    String empty = FoldedLines.of(calendar.toString());
    int end = empty.lastIndexOf(END);
    text.write(empty, 0, end);
    for (LinkedEntry entry : chronology.entries()) {
      Optional<CalendarDays> days = CalendarDays.of(entry.date());
      if (days.isPresent()) {
        VEvent event = EntryEvent.of(entry, days.get(), calls.isCalledOff(entry), settings);
        text.write(FoldedLines.of(event.toString()));
      }
    }
    text.write(empty, end, empty.length() - end);
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
}
