package regesta.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not EDTF: where it goes wrong, what is wrong, and what was meant. */
class EdtfMistakeTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2013-02-30          | 8  | 2 | February 2013 has 28 days
          199X-02-30          | 8  | 2 | February has at most 29 days
          XXX1-02-29          | 8  | 2 | February has 28 days in all these years
          1560-11-31          | 8  | 2 | November has 30 days
          2013-10-32          | 8  | 2 | `32` is no day of a month
          2013-XX-00          | 8  | 2 | `00` is no day of a month
          2013-13             | 5  | 2 | `13` is neither a month (01 to 12) nor a part of a year (21 to 41)
          2013-2X             | 5  | 2 | `2X` is neither a month (01 to 12) nor a part of a year (21 to 41)
          2013-21-03          | 7  | 1 | `21` is a part of a year, which has no day
          2013-9              | 5  | 1 | the month needs two digits
          2013-100            | 7  | 1 | a month has two digits
          2013-               | 5  | 1 | here should be a month of two digits
          20                  | 2  | 1 | a year has four digits
          12345               | 4  | 1 | a year of more than four digits begins with `Y`
          -0000               | 0  | 5 | the year 0 has no sign
          Y2013               | 0  | 5 | only a year of more than four digits begins with `Y`
          Y1E3                | 0  | 4 | only a year of more than four digits begins with `Y`
          Y02013              | 1  | 5 | a year after `Y` does not begin with 0
          Y                   | 1  | 1 | digits should follow the `Y`
          Y12X45              | 3  | 1 | a year after `Y` cannot have an `X`
          Y1234567890123456   | 16 | 1 | a year has at most 15 digits
          Y12E14              | 6  | 1 | a year has at most 15 digits
          Y12E99              | 4  | 2 | the number after `E` is from 1 to 15
          Y17E                | 4  | 1 | after `E` comes how many zeros the year has
          1950S0              | 5  | 1 | the number after `S` is from 1 to 15
          19XXS2              | 4  | 1 | a year with an `X` cannot count significant digits
          Y170002-10          | 7  | 1 | such a year stands without a month
          1984?~              | 5  | 1 | two qualifiers in one place; `%` means both `?` and `~`
          2013T10:00:00       | 4  | 1 | only a day can have a time of day
          2013-10T10:00:00    | 7  | 1 | only a day can have a time of day
          2013-10-0XT10:00:00 | 10 | 1 | a time of day needs a day that is known and not qualified
          2013-10-03T24:00:00 | 11 | 2 | there is no hour 24
          2013-10-03T10:60:00 | 14 | 2 | there is no minute 60
          2013-10-03T10:00    | 16 | 1 | here should be `:` and the seconds
          2013-10-03T10:00:00? | 19 | 1 | a time of day cannot be qualified
          2013-10-03T10:00:00-00:00 | 19 | 6 | no difference from UTC is written `Z` or `+00:00`
          2013-10-03T10:00:00+14:01 | 19 | 6 | no clock differs from UTC by more than -12:00 or +14:00
          2005/2004           | 5  | 4 | the interval ends before it starts
          2013-10-03T10:00:00/2014 | 0 | 19 | an interval cannot have a time of day
          /                   | 0  | 1 | an interval needs a date on at least one side
          ..                  | 2  | 1 | an open start needs `/` and an end after it
          2013/2014/2015      | 9  | 1 | the date should end here
          []                  | 1  | 1 | a date begins with a year of four digits
          [1760               | 5  | 1 | the set needs `,` or `]` here
          [1760..1750]        | 1  | 10 | the range ends before it starts
          {2013-10-03T10:00:00} | 1 | 19 | a set cannot have a time of day
          """)
  void isRefusedAtTheFirstWrongCharacter(String text, int offset, int length, String message) {
    var mistake = mistake(text);
    assertEquals(
        offset + " " + length + " " + message,
        mistake.offset() + " " + mistake.length() + " " + mistake.message());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2013-9-3                 | 2013-09-03
          2013-10-3                | 2013-10-03
          2013/10/03               | 2013-10-03
          2013.10.03               | 2013-10-03
          20131003                 | 2013-10-03
          3 Oct 2013               | 2013-10-03
          3rd of October, 2013     | 2013-10-03
          Oct 3, 2013              | 2013-10-03
          Thursday, 3 October 2013 | 2013-10-03
          13/10/2013               | 2013-10-13
          03.10.2013               | 2013-10-03
          October 2013             | 2013-10
          2013年10月3日            | 2013-10-03
          2013年10月               | 2013-10
          平成25年10月3日          | 2013-10-03
          令和元年5月              | 2019-05
          昭和20年                 | 1945
          ２０１３-１０-０３       | 2013-10-03
          2013–10–03               | 2013-10-03
          circa 2013               | 2013~
          c. 2013                  | 2013~
          about October 2013       | 2013-10~
          perhaps 2013             | 2013?
          1990s                    | 199X
          20th century             | 19XX
          190u                     | 190X
          1999-uu                  | 1999-XX
          y17e7                    | Y17E7
          Y2013                    | 2013
          12345                    | Y12345
          44 BC                    | -0043
          AD 79                    | 0079
          1984?~                   | 1984%
          summer 2025              | 2025-22
          fall of 2025             | 2025-23
          Q3 2025                  | 2025-35
          unknown                  | XXXX
          2013-10-03 to 2013-10-05 | 2013-10-03/2013-10-05
          3 Oct 2013 – 5 Oct 2013  | 2013-10-03/2013-10-05
          3-5 October 2013         | 2013-10-03/2013-10-05
          2013-10-03/05            | 2013-10-03/2013-10-05
          1999–2005                | 1999/2005
          1914-18                  | 1914/1918
          2013 to present          | 2013/..
          2013-..                  | 2013/..
          2013..                   | 2013/..
          2013-10…                 | 2013-10/..
          2013-10-03-..            | 2013-10-03/..
          ..2013                   | ../2013
          ..-2013                  | ../2013
          2013..2015               | 2013/2015
          2004-01-01/open          | 2004-01-01/..
          unknown/2004             | /2004
          2005/2004                | 2004/2005
          before 2013              | [..2013]
          between 2013 and 2015    | [2013..2015]
          2013 or 2014             | [2013,2014]
          [1667, 1668]             | [1667,1668]
          2013-10-03 10:30         | 2013-10-03T10:30:00
          2013-10-03t10:30:00z     | 2013-10-03T10:30:00Z
          2013-12-31T24:00:00      | 2014-01-01T00:00:00
          2013-10-03T10:30:00+0430 | 2013-10-03T10:30:00+04:30
          2013-13-10               | 2013-10-13
          2O13-1O-03               | 2013-10-03
          二〇一三年               | 2013
          昭和二十年十月三日       | 1945-10-03
          3 octobre 2013           | 2013-10-03
          3. März 2013             | 2013-03-03
          5 juillet 2013           | 2013-07-05
          3.X.2013                 | 2013-10-03
          first half of 2013       | 2013-40
          [2013,2014               | [2013,2014]
          “2013-10-03”             | 2013-10-03
          """)
  void hintSaysWhatToWrite(String text, String edtf) {
    assertEquals("write `%s`".formatted(edtf), mistake(text).hint().orElse("no hint"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          10/03/2013 | write `2013-10-03` if the month comes first, `2013-03-10` if the day does
          2012-      | write `2012`, or `2012/..` if it went on
          1900s      | write `190X` for ten years, `19XX` for a hundred
          13-10-03   | write `2013-10-03` if the year comes first, `2003-10-13` if the day does
          FY2013     | write `2013-04/2014-03` for Japan's, `2012-10/2013-09` for that of the United States
          FY0123     | write `0123-04/0124-03` for Japan's, `0122-10/0123-09` for that of the United States
          """)
  void hintNamesBothReadings(String text, String hint) {
    assertEquals(hint, mistake(text).hint().orElse("no hint"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2013-02-30           | write a day from `01` to `28`, or `2013-02` alone
          2013-13              | write a month from `01` to `12`, or `2013` alone
          mid-2013             | write `2013`, and the word `mid` in the text
          end of August 2025   | write `2025-08`, and the word `end of` in the text
          3 October            | write the year before it, as in `2013-10-03`
          today                | write the day itself, such as `2013-10-03`
          2013-10-03 in Tokyo  | write `2013-10-03` alone
          """)
  void hintLeadsToLessThanWasWritten(String text, String hint) {
    assertEquals(hint, mistake(text).hint().orElse("no hint"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          20 July 1969        | 0  | 12 | the date is written in words
          2013年10月3日       | 0  | 10 | the date is written in words
          2013 10 03          | 0  | 10 | a date has no spaces in it
          2013–10–03          | 0  | 10 | a date has only digits and plain hyphens
          ２０１３-１０-０３  | 0  | 10 | the digits of the date are full-width ones
          20131003            | 0  | 8  | the hyphens of the date are missing
          2013/10/03          | 0  | 10 | hyphens join year, month and day
          13-10-03            | 0  | 8  | a date begins with its year, in four digits
          2013-..             | 0  | 7  | an open end stands behind a slash
          ..2013              | 0  | 6  | an open start stands before a slash
          1999-2005           | 0  | 9  | a hyphen does not join two dates
          2013-10-03/05       | 11 | 2  | an interval ends with a whole date
          2O13-10-03          | 1  | 1  | the letter `O` stands for a digit
          yesterday           | 0  | 9  | which day this is depends on the day it is read
          some day            | 0  | 8  | `some day` is not a date
          2013-10-03 in Tokyo | 11 | 8  | `in Tokyo` does not belong to the date
          """)
  void whatPeopleWriteIsMarkedAsAWhole(String text, int offset, int length, String message) {
    isRefusedAtTheFirstWrongCharacter(text, offset, length, message);
  }

  @Test
  void anInvisibleCharacterIsNamed() {
    var mistake = mistake("2013\u200b-10");
    assertEquals(4, mistake.offset());
    assertEquals("an invisible character stands in the date", mistake.message());
    assertEquals("write `2013-10`", mistake.hint().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"mañana", "2013-10-03Z", "79", "[]", "31 February 2013"})
  void noHintWithoutALikelyIntention(String text) {
    assertEquals("no hint", mistake(text).hint().orElse("no hint"));
  }

  @Test
  void emptyTextIsNoDate() {
    assertEquals("there is no date", mistake("").message());
    assertEquals("there is no date", mistake(" \t ").message());
  }

  @Test
  void surroundingSpaceIsWrong() {
    assertEquals("write `2013`", mistake("2013 ").hint().orElseThrow());
    assertEquals(4, mistake("2013 ").offset());
    assertEquals(0, mistake(" 2013").offset());
  }

  @Test
  void textOfMoreThan200CharactersIsRefused() {
    var mistake = mistake("[" + "2013,".repeat(40) + "2013]");
    assertEquals(200, mistake.offset());
    assertEquals("a date has at most 200 characters", mistake.message());
  }

  private static EdtfReading.Invalid mistake(String text) {
    return assertInstanceOf(EdtfReading.Invalid.class, Edtf.read(text), text);
  }
}
