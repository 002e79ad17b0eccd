package regesta.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every example of the specification, section by section, with the days it can mean. */
class EdtfSpecificationTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # Date
          1985-04-12                | 1985-04-12 | 1985-04-12 | DAY
          1985-04                   | 1985-04-01 | 1985-04-30 | MONTH
          1985                      | 1985-01-01 | 1985-12-31 | YEAR
          # Date and Time
          1985-04-12T23:20:30       | 1985-04-12 | 1985-04-12 | SECOND
          1985-04-12T23:20:30Z      | 1985-04-12 | 1985-04-12 | SECOND
          1985-04-12T23:20:30-04:00 | 1985-04-12 | 1985-04-12 | SECOND
          1985-04-12T23:20:30+04:30 | 1985-04-12 | 1985-04-12 | SECOND
          # Time Interval
          1964/2008                 | 1964-01-01 | 2008-12-31 | YEAR
          2004-06/2006-08           | 2004-06-01 | 2006-08-31 | MONTH
          2004-02-01/2005-02-08     | 2004-02-01 | 2005-02-08 | DAY
          2004-02-01/2005-02        | 2004-02-01 | 2005-02-28 | MONTH
          2004-02-01/2005           | 2004-02-01 | 2005-12-31 | YEAR
          2005/2006-02              | 2005-01-01 | 2006-02-28 | YEAR
          """)
  void level0(String text, String first, String last, Precision precision) {
    assertMeans(text, first, last, precision);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # Letter-prefixed calendar year
          Y170000002      | +170000002-01-01 | +170000002-12-31 | YEAR
          Y-170000002     | -170000002-01-01 | -170000002-12-31 | YEAR
          # Seasons
          2001-21         | 2001-03-01       | 2001-05-31       | SEASON
          2001-22         | 2001-06-01       | 2001-08-31       | SEASON
          2001-23         | 2001-09-01       | 2001-11-30       | SEASON
          2001-24         | 2001-12-01       | 2002-02-28       | SEASON
          # Qualification of a date (complete)
          1984?           | 1984-01-01       | 1984-12-31       | YEAR
          2004-06~        | 2004-06-01       | 2004-06-30       | MONTH
          2004-06-11%     | 2004-06-11       | 2004-06-11       | DAY
          # Unspecified digit(s) from the right
          201X            | 2010-01-01       | 2019-12-31       | YEAR
          20XX            | 2000-01-01       | 2099-12-31       | YEAR
          2004-XX         | 2004-01-01       | 2004-12-31       | MONTH
          1985-04-XX      | 1985-04-01       | 1985-04-30       | DAY
          1985-XX-XX      | 1985-01-01       | 1985-12-31       | DAY
          # Extended Interval: open
          1985-04-12/..   | 1985-04-12       |                  | DAY
          1985-04/..      | 1985-04-01       |                  | MONTH
          1985/..         | 1985-01-01       |                  | YEAR
          ../1985-04-12   |                  | 1985-04-12       | DAY
          ../1985-04      |                  | 1985-04-30       | MONTH
          ../1985         |                  | 1985-12-31       | YEAR
          # Extended Interval: unknown
          1985-04-12/     | 1985-04-12       |                  | DAY
          1985-04/        | 1985-04-01       |                  | MONTH
          1985/           | 1985-01-01       |                  | YEAR
          /1985-04-12     |                  | 1985-04-12       | DAY
          /1985-04        |                  | 1985-04-30       | MONTH
          /1985           |                  | 1985-12-31       | YEAR
          # Nothing but open and unknown ends
          ../..           |                  |                  | NONE
          ../             |                  |                  | NONE
          /..             |                  |                  | NONE
          # Negative calendar year
          -1985           | -1985-01-01      | -1985-12-31      | YEAR
          """)
  void level1(String text, String first, String last, Precision precision) {
    assertMeans(text, first, last, precision);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # Exponential year
          Y-17E7                    | -170000000-01-01 | -170000000-12-31 | YEAR
          # Significant digits
          1950S2                    | 1900-01-01       | 1999-12-31       | YEAR
          Y171010000S3              | +171000000-01-01 | +171999999-12-31 | YEAR
          Y3388E2S3                 | +338000-01-01    | +338999-12-31    | YEAR
          # Sub-year groupings
          2001-25                   | 2001-03-01       | 2001-05-31       | SEASON
          2001-28                   | 2001-12-01       | 2002-02-28       | SEASON
          2001-29                   | 2001-09-01       | 2001-11-30       | SEASON
          2001-30                   | 2001-12-01       | 2002-02-28       | SEASON
          2001-31                   | 2001-03-01       | 2001-05-31       | SEASON
          2001-32                   | 2001-06-01       | 2001-08-31       | SEASON
          2001-34                   | 2001-04-01       | 2001-06-30       | SEASON
          2001-36                   | 2001-10-01       | 2001-12-31       | SEASON
          2001-37                   | 2001-01-01       | 2001-04-30       | SEASON
          2001-39                   | 2001-09-01       | 2001-12-31       | SEASON
          2001-40                   | 2001-01-01       | 2001-06-30       | SEASON
          2001-41                   | 2001-07-01       | 2001-12-31       | SEASON
          # Set representation: one of a set
          [1667,1668,1670..1672]    | 1667-01-01       | 1672-12-31       | YEAR
          [..1760-12-03]            |                  | 1760-12-03       | DAY
          [1760-12..]               | 1760-12-01       |                  | MONTH
          [1760-01,1760-02,1760-12..] | 1760-01-01     |                  | MONTH
          [1667,1760-12]            | 1667-01-01       | 1760-12-31       | YEAR
          [..1984]                  |                  | 1984-12-31       | YEAR
          # Set representation: all of a set
          {1667,1668,1670..1672}    | 1667-01-01       | 1672-12-31       | YEAR
          {1960,1961-12}            | 1960-01-01       | 1961-12-31       | YEAR
          {..1984}                  |                  | 1984-12-31       | YEAR
          # Qualification: group
          2004-06-11%               | 2004-06-11       | 2004-06-11       | DAY
          2004-06~-11               | 2004-06-11       | 2004-06-11       | DAY
          2004?-06-11               | 2004-06-11       | 2004-06-11       | DAY
          # Unspecified digit
          156X-12-25                | 1560-12-25       | 1569-12-25       | DAY
          15XX-12-25                | 1500-12-25       | 1599-12-25       | DAY
          XXXX-12-XX                | 0000-12-01       | 9999-12-31       | DAY
          1XXX-XX                   | 1000-01-01       | 1999-12-31       | MONTH
          1XXX-12                   | 1000-12-01       | 1999-12-31       | MONTH
          1984-1X                   | 1984-10-01       | 1984-12-31       | MONTH
          # Interval
          2004-06-~01/2004-06-~20   | 2004-06-01       | 2004-06-20       | DAY
          2004-06-XX/2004-07-03     | 2004-06-01       | 2004-07-03       | DAY
          """)
  void level2(String text, String first, String last, Precision precision) {
    assertMeans(text, first, last, precision);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2017-02-2X   | 2017-02-20  | 2017-02-28
          199X-02-29   | 1992-02-29  | 1996-02-29
          2016-02-X9   | 2016-02-09  | 2016-02-29
          2017-02-X9   | 2017-02-09  | 2017-02-19
          2016-X1-31   | 2016-01-31  | 2016-01-31
          2016-XX-31   | 2016-01-31  | 2016-12-31
          -01XX        | -0199-01-01 | -0100-12-31
          -000X        | -0009-01-01 | -0001-12-31
          -XXXX-02-29  | -9996-02-29 | -0004-02-29
          -XX00-12    | -9900-12-01 | -0100-12-31
          20XX-24      | 2000-12-01  | 2100-02-28
          Y-17101E3S3  | -17199999-01-01 | -17100000-12-31
          0050S1       | 0050-01-01  | 0059-12-31
          1859S5       | 1859-01-01  | 1859-12-31
          Y1E14        | +100000000000000-01-01 | +100000000000000-12-31
          Y-999999999999999 | -999999999999999-01-01 | -999999999999999-12-31
          """)
  void boundsAreRealDays(String text, String first, String last) {
    assertEquals(first + " " + last, ends(read(text).span()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          1985-04-12T23:20:30-04 | 1985-04-12T23:20:30-04:00
          1985-04-12T23:20:30+00 | 1985-04-12T23:20:30Z
          ?2004-06-~11           | 2004?-06-~11
          ?2004-?06-?11          | 2004-06-11?
          ?2004-06~              | 2004%-~06
          2004?-06~-11           | 2004%-~06-11
          %-2011-06-13           | -2011%-06-13
          2001-?21?              | 2001-21?
          [1672~..]              | [1672~..]
          """)
  void canonicalText(String text, String canonical) {
    assertEquals(canonical, read(text).text());
    assertEquals(read(text), read(canonical));
  }

  private static void assertMeans(String text, String first, String last, Precision precision) {
    Edtf value = read(text);
    String days = Optional.ofNullable(first).orElse("..") + " "
        + Optional.ofNullable(last).orElse("..");
    assertEquals(days, ends(value.span()));
    assertEquals(precision, value.precision());
    assertEquals(text, value.text());
  }

  private static String ends(Span span) {
    return span.first().map(Day::toString).orElse("..")
        + " "
        + span.last().map(Day::toString).orElse("..");
  }

  private static Edtf read(String text) {
    return Edtf.read(text).value().orElseThrow();
  }
}
