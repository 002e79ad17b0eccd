package regesta.dating;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words in a text of a day mean. */
class DateFinderTest {

  @ParameterizedTest(name = "{0} ({1}) → {2}")
  @CsvSource(delimiter = '|', textBlock = """
          They met on 3 October 2013.                      | 2015-06-01 | 2013-10-03
          They met on October 3, 2013, in Tokyo.           | 2015-06-01 | 2013-10-03
          They met on Oct. 3rd, 2013.                      | 2015-06-01 | 2013-10-03
          They met on the 3rd of October 2013.             | 2015-06-01 | 2013-10-03
          Dated 2013-10-03 and signed.                     | 2015-06-01 | 2013-10-03
          Onodera said Sept. 27.                           | 2013-09-30 | 2013-09-27
          They will meet on Oct. 3.                        | 2013-09-30 | 2013-10-03
          They met on Dec. 29.                             | 2014-01-04 | 2013-12-29
          They will meet on Jan. 4.                        | 2013-12-29 | 2014-01-04
          The attack of August 11 was noticed.             | 2011-09-19 | 2011-08-11
          They met on 9-10 May.                            | 2013-05-12 | 2013-05-09/2013-05-10
          They met on May 9-10, 2013.                      | 2014-01-01 | 2013-05-09/2013-05-10
          They agreed Saturday to work together.           | 2025-05-31 | 2025-05-31
          Earlier on Saturday he spoke.                    | 2025-05-31 | 2025-05-31
          He said on Thursday that it works.               | 2015-06-01 | 2015-05-28
          They will meet on Thursday.                      | 2013-09-30 | 2013-10-03
          They met last Friday.                            | 2013-09-30 | 2013-09-27
          They met last Friday.                            | 2025-05-31 | [2025-05-23,2025-05-30]
          They will meet next Friday.                      | 2025-05-31 | 2025-06-06
          They met on Tuesday last week.                   | 2013-09-30 | 2013-09-24
          He spoke today.                                  | 2013-09-30 | 2013-09-30
          He spoke yesterday.                              | 2013-10-01 | 2013-09-30
          He will speak tomorrow.                          | 2013-09-30 | 2013-10-01
          He spoke three days ago.                         | 2013-10-01 | 2013-09-28
          It is being held for three days from Friday.     | 2025-05-31 | 2025-05-30/2025-06-01
          He spoke last week.                              | 2013-09-30 | [2013-09-22..2013-09-29]
          He spoke last week.                              | 2013-10-02 | [2013-09-22..2013-09-29]
          They will meet later this week.                  | 2013-09-30 | [2013-09-30..2013-10-06]
          They met earlier this week.                      | 2013-10-03 | [2013-09-29..2013-10-03]
          They will meet next week.                        | 2013-09-30 | [2013-10-06..2013-10-13]
          They met over the weekend.                       | 2013-09-30 | [2013-09-28..2013-09-29]
          They met two weeks ago.                          | 2013-09-30 | 2013-09-16~
          It was released in April.                        | 2015-06-01 | 2015-04
          It was released in November.                     | 2015-06-01 | 2014-11
          It will be released in April.                    | 2015-06-01 | 2016-04
          It was released in early April 2015.             | 2015-06-01 | 2015-04
          In May, Japan enacted a law.                     | 2025-05-31 | 2025-05
          They agreed in May of last year.                 | 2025-05-31 | 2024-05
          They agreed last November.                       | 2025-05-31 | 2024-11
          They agreed last month.                          | 2025-05-31 | 2025-04
          They will meet next month.                       | 2025-12-31 | 2026-01
          They met earlier this month.                     | 2013-09-30 | [2013-09-01..2013-09-30]
          They met two months ago.                         | 2013-09-30 | 2013-07~
          It was the first meeting since March in Tokyo.   | 2025-05-31 | 2025-03
          The unit has worked since March.                 | 2025-05-31 | 2025-03/..
          A draft is to be ready by the end of August.     | 2025-05-31 | [..2025-08-31]
          A draft is to be ready by August.                | 2025-05-31 | [..2025-08-31]
          A draft will be ready at the end of August.      | 2025-05-31 | 2025-08-31~
          A draft will be ready by the end of the year.    | 2025-05-31 | [..2025-12-31]
          It lasted from October to December 2013.         | 2014-06-01 | 2013-10/2013-12
          A round is planned between October and December. | 2013-05-10 | [2013-10..2013-12]
          The law was in force until April 2014.           | 2015-06-01 | ../2014-04
          The law applies from April 1, 2026.              | 2025-05-31 | 2026-04-01/..
          They met before October 2013.                    | 2015-06-01 | [..2013-09-30]
          They met after October 2013.                     | 2015-06-01 | [2013-11-01..]
          It was around May 2013.                          | 2015-06-01 | 2013-05~
          It took effect on April 1 last year.             | 2025-01-15 | 2024-04-01
          He said so on the eve of Sunday's election.      | 2025-07-21 | 2025-07-20
          The summit is set for Nov. 14-15.                | 2025-01-15 | 2025-11-14/2025-11-15
          It was established in 2013.                      | 2015-06-01 | 2013
          The 2020 Olympics in Tokyo.                      | 2015-06-01 | 2020
          Its 2014 white paper says so.                    | 2015-06-01 | 2014
          Between 2009 and 2012 it grew.                   | 2015-06-01 | [2009..2012]
          It grew from 2009 to 2012.                       | 2015-06-01 | 2009/2012
          The unit is planned by 2020.                     | 2015-06-01 | [..2020-12-31]
          In the 1990s there was none.                     | 2015-06-01 | 199X
          The attack last year was blamed on them.         | 2015-06-01 | 2014
          They will meet next year.                        | 2015-06-01 | 2016
          It came two years ago.                           | 2015-06-01 | 2013~
          They will meet later this year.                  | 2015-06-01 | [2015-06-01..2015-12-31]
          Talks are eyed in Washington this summer.        | 2025-05-31 | 2025-22
          Talks were held last summer.                     | 2025-05-31 | 2024-22
          Talks were held last summer.                     | 2025-10-31 | 2025-22
          Talks were held in the summer of 2012.           | 2025-05-31 | 2012-22
          Talks were held in autumn 2012.                  | 2025-05-31 | 2012-23
          Snow fell this winter.                           | 2025-01-20 | 2024-24
          It grew in the second quarter of 2015.           | 2016-01-01 | 2015-34
          It grew in the first half of 2015.               | 2016-01-01 | 2015-40
          両政府は2025年5月31日に合意した。                     | 2025-06-02 | 2025-05-31
          両政府は令和7年5月31日に合意した。                    | 2025-06-02 | 2025-05-31
          両政府は平成25年10月に合意した。                     | 2025-06-02 | 2013-10
          両政府は5月31日に合意した。                         | 2025-06-02 | 2025-05-31
          両政府は31日に合意した。                            | 2025-06-02 | 2025-05-31
          昨年12月に成立した。                               | 2025-06-02 | 2024-12
          先週、会談した。                                  | 2013-09-30 | [2013-09-22..2013-09-29]
          今夏に開く予定だ。                                 | 2025-05-31 | 2025-22
          来年4月までに設ける方針だ。                           | 2025-05-31 | [..2026-04-30]
          2014年3月以降、担当する。                           | 2025-05-31 | 2014-03/..
          """)
  void means(String text, LocalDate published, String edtf) {
    List<DatedWords> found = new DateFinder(published).find(text);
    assertEquals(edtf, found.stream().map(words -> words.date().text()).collect(joining(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was the first review for 15 years.",
        "He is the strongest leader in nearly a decade.",
        "They may march on, as 9,000 did.",
        "Cameron and May have talked.",
        "It met 31 June, they say.",
        "Two people sat in the sun.",
        "It costs $2,013 in all.",
        "They walked for three days.",
        "3か月間の訓練を行った。"
      })
  void isNoDate(String text) {
    assertEquals(List.of(), new DateFinder(LocalDate.of(2015, 6, 1)).find(text));
  }

  @Test
  void wordsAreThoseOfTheText() {
    String text = "Asked on Oct. 3, they hoped for a draft by the end of August.";
    List<DatedWords> found = new DateFinder(LocalDate.of(2013, 10, 4)).find(text);
    assertEquals(
        List.of("Oct. 3", "by the end of August"),
        found.stream().map(DatedWords::words).toList());
    assertEquals(
        List.of("Oct. 3", "by the end of August"),
        found.stream().map(one -> text.substring(one.start(), one.end())).toList());
  }
}
