package regesta.export.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares our lines with those of ical4j. */
class ContentLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain words",
        ",;\\:\"'\t",
        "\\n \\, \\\\; \\",
        "one\ntwo\r\nthree\n\r\nfour\rfive\r\r\n",
        "\n",
        "\r\n",
        "語, 𠮷; – “x”\u2028",
        "BEGIN:VEVENT\nEND:VCALENDAR"
      })
  void textsAreThoseOfIcal4j(String text) {
    assertLine(new Summary(text), new ContentLines().withText("SUMMARY", text));
    assertLine(new Description(text), new ContentLines().withText("DESCRIPTION", text));
    assertLine(new Location(text), new ContentLines().withText("LOCATION", text));
    assertLine(new Uid(text), new ContentLines().withText("UID", text));
    Set<String> several = new LinkedHashSet<>(List.of(text, "b" + text, text + "c"));
    assertLine(
        new Categories(new TextList(List.copyOf(several).toArray(String[]::new))),
        new ContentLines().withTexts("CATEGORIES", List.copyOf(several)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1583-01-01", "2025-06-10", "9999-12-31", "+10000-01-01"})
  void daysAreThoseOfIcal4j(String text) {
    LocalDate day = LocalDate.parse(text);
    assertLine(
        new DtStart<>(day), new ContentLines().with("DTSTART;VALUE=DATE", ContentLines.day(day)));
    assertLine(
        new DtEnd<>(day), new ContentLines().with("DTEND;VALUE=DATE", ContentLines.day(day)));
    assertLine(
        new DtStamp(day.atStartOfDay().toInstant(ZoneOffset.UTC)),
        new ContentLines().with("DTSTAMP", ContentLines.day(day) + "T000000Z"));
  }

  @Test
  void wordsAreThoseOfIcal4j() {
    assertLine(ImmutableStatus.VEVENT_CANCELLED, new ContentLines().with("STATUS", "CANCELLED"));
    assertLine(ImmutableStatus.VEVENT_TENTATIVE, new ContentLines().with("STATUS", "TENTATIVE"));
    assertLine(ImmutableStatus.VEVENT_CONFIRMED, new ContentLines().with("STATUS", "CONFIRMED"));
    assertLine(ImmutableTransp.TRANSPARENT, new ContentLines().with("TRANSP", "TRANSPARENT"));
  }

  private static void assertLine(Property expected, ContentLines line) {
    assertEquals(expected.toString(), line.toString());
  }
}
