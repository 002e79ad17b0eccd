package regesta.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value tells beyond its text and its days. */
class EdtfValueTest {

  @ParameterizedTest
  @CsvSource({
    "2004-06-11,   NONE,        NONE,        NONE",
    "2004-06-11?,  UNCERTAIN,   UNCERTAIN,   UNCERTAIN",
    "2004-06~-11,  APPROXIMATE, APPROXIMATE, NONE",
    "2004?-06-11,  UNCERTAIN,   NONE,        NONE",
    "?2004-06-~11, UNCERTAIN,   NONE,        APPROXIMATE",
    "2004-%06-11,  NONE,        BOTH,        NONE",
    "2004?-06-11~, BOTH,        APPROXIMATE, APPROXIMATE"
  })
  void qualifiersBelongToParts(String text, Qualifier year, Qualifier month, Qualifier day) {
    EdtfDate date = date(text);
    assertEquals(year, date.year().qualifier());
    assertEquals(month, date.month().orElseThrow().qualifier());
    assertEquals(day, date.day().orElseThrow().qualifier());
  }

  @Test
  void qualifierOfTheWholeIsThatOfEveryPart() {
    assertEquals(Optional.of(Qualifier.UNCERTAIN), date("?2004-?06").qualifier());
    assertEquals(Optional.of(Qualifier.NONE), date("2004-06").qualifier());
    assertEquals(Optional.empty(), date("2004?-06").qualifier());
    assertEquals(Optional.of(Qualifier.BOTH), date("2004-22%").qualifier());
  }

  @ParameterizedTest
  @CsvSource({
    "2004,                false, false",
    "2004-?06,            true,  false",
    "2004~/..,            false, true",
    "'[1667,1668%]',      true,  true",
    "2004-06?/2006-~08,   true,  true"
  })
  void doubtAnywhereCounts(String text, boolean uncertain, boolean approximate) {
    assertEquals(uncertain, read(text).isUncertain());
    assertEquals(approximate, read(text).isApproximate());
  }

  @Test
  void yearsTellTheirDigits() {
    assertEquals(OptionalLong.of(-170_000_000), date("Y-17E7").year().value());
    assertEquals(OptionalInt.of(7), date("Y-17E7").year().exponent());
    assertEquals(OptionalInt.of(2), date("1950S2").year().significantDigits());
    assertEquals(OptionalLong.of(1950), date("1950S2").year().value());
    assertEquals(OptionalLong.empty(), date("199X").year().value());
    assertEquals("199X", date("199X~").year().digits());
    assertTrue(date("XXXX-12-XX").day().orElseThrow().isUnspecified());
  }

  @Test
  void timesKeepClockAndOffset() {
    EdtfTime time = date("1985-04-12T23:20:30+04:30").time().orElseThrow();
    assertEquals(23, time.clock().getHour());
    assertEquals(Optional.of(ZoneOffset.ofHoursMinutes(4, 30)), time.offset());
  }

  @Test
  void valuesOrderByTimeOfDay() {
    List<String> ordered = Stream.of(
            "2013-10-03T10:00:00", "2013-10-03T09:30:00+09:00", "2013-10-03", "2013/2014")
        .map(EdtfValueTest::read)
        .sorted(Edtf.BY_TIME_OF_DAY)
        .map(Edtf::text)
        .toList();
    assertEquals(
        List.of("2013-10-03", "2013/2014", "2013-10-03T09:30:00+09:00", "2013-10-03T10:00:00"),
        ordered);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2010-05-01/2012-03-31 | 2010-05-01 .. 2012-03-31
          2010/2012             | 2010-12-31 .. 2012-01-01
          2010-05/..            | 2010-05-31 .. ..
          ../2012               | .. .. 2012-01-01
          ../..                 | .. .. ..
          2010-05/              | 2010-05-31 .. 2010-05-31
          /2012                 | 2012-01-01 .. 2012-01-01
          2010/2010             | none
          198X/198X             | none
          /..                   | none
          ../                   | none
          2013-10-03~           | 2013-10-03 .. 2013-10-03
          2013-10               | none
          [2013-10-03]          | 2013-10-03 .. 2013-10-03
          [2013,2014]           | none
          """)
  void certainDaysAreInEveryReading(String text, String days) {
    String certain = read(text)
        .certain()
        .map(span -> span.first().map(Day::toString).orElse("..")
            + " .. "
            + span.last().map(Day::toString).orElse(".."))
        .orElse("none");
    assertEquals(days, certain);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-22,           2025-05-01, 2025-09-30",
    "2025-24,           2025-11-01, 2026-03-31",
    "2025-21,           2025-02-01, 2025-06-30",
    "2025-33,           2025-01-01, 2025-03-31",
    "2025-10,           2025-10-01, 2025-10-31",
    "2025-22/2025-10-03, 2025-05-01, 2025-10-03",
    "'[2025-01,2025-23]', 2025-01-01, 2025-12-31"
  })
  void onlySeasonsAreWidened(String text, String first, String last) {
    Span span = read(text).widened();
    assertEquals(first, span.first().orElseThrow().toString());
    assertEquals(last, span.last().orElseThrow().toString());
  }

  @Test
  void seasonsOfNoPlaceMayComeInAnyOrder() {
    Span span = read("2012-23/2012-22").span();
    assertEquals("2012-06-01", span.first().orElseThrow().toString());
    assertEquals("2012-11-30", span.last().orElseThrow().toString());
    assertTrue(Edtf.read("2012-36/2012-33").value().isEmpty());
  }

  /** Widened, the seasons overlap, so that they seem to be in order. */
  @ParameterizedTest
  @CsvSource({"2025-22/2025-21", "'[2025-22..2025-21]'"})
  void seasonsInAnyOrderAreWidenedAroundTheirDays(String text) {
    Span widened = read(text).widened();
    assertTrue(widened.covers(read(text).span()));
    assertEquals("2025-02-01", widened.first().orElseThrow().toString());
    assertEquals("2025-09-30", widened.last().orElseThrow().toString());
  }

  @Test
  void seasonsAreNumberedWithinTheirKind() {
    assertEquals(1, Season.SPRING.number());
    assertEquals(4, Season.SOUTHERN_WINTER.number());
    assertEquals(3, Season.THIRD_QUADRIMESTER.number());
    assertEquals(Season.Kind.HALF, Season.SECOND_HALF.kind());
  }

  @Test
  void spansCompare() {
    Span year = read("2013").span();
    Span since = read("2013-10/..").span();
    assertTrue(year.meets(since));
    assertFalse(year.covers(since));
    assertTrue(since.covers(read("2014").span()));
    assertTrue(read("2012").span().isBefore(since));
    assertFalse(since.meets(read("2012").span()));
    assertEquals(read("../2013").span().anchor(), year.last());
    assertEquals(since.anchor(), read("2013-10-01").span().first());
  }

  @Test
  void constructorsRefuseWhatTheParserRefuses() {
    EdtfDate october = date("2013-10");
    EdtfDate day = date("2013-10-03T10:00:00");
    assertThrows(
        IllegalArgumentException.class,
        () -> new EdtfDate(
            october.year(),
            Optional.of(new EdtfPart("02", Qualifier.NONE)),
            Optional.of(new EdtfPart("30", Qualifier.NONE)),
            Optional.empty(),
            Optional.empty()));
    assertThrows(IllegalArgumentException.class, () -> new EdtfInterval.Dated(day));
    assertThrows(IllegalArgumentException.class, () -> new EdtfSet(EdtfSet.Kind.ONE_OF, List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new EdtfInterval(
            new EdtfInterval.Dated(october), new EdtfInterval.Dated(date("2012"))));
  }

  private static Edtf read(String text) {
    return Edtf.read(text).value().orElseThrow();
  }

  private static EdtfDate date(String text) {
    return (EdtfDate) read(text);
  }
}
