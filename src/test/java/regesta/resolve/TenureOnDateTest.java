package regesta.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.edtf.Edtf;
import regesta.model.Tenure;

class TenureOnDateTest {

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    // The core of a term runs from the last possible start to the first possible end.
    "2012-12-26/2014-09-03, 2013-10-03, held",
    "2012-12-26/2014-09-03, 2012-12-26, held",
    "2012-12-26/2014-09-03, 2014-09-04, nothing",
    "2012-12-26/2014-09-03, 2014-09,    perhaps",
    "2012/2014,             2013,       held",
    "2012/2014,             2012-06,    perhaps",
    "2012/2014,             2014-06,    perhaps",
    "2012/2014,             2011-12-31, nothing",
    // A qualified date or term is never sure.
    "2012/2014,             2013?,      perhaps",
    "2012~/2014,            2013,       perhaps",
    // Open and unknown ends.
    "2012-12-26/..,         2030,       held",
    "2012-12-26/..,         2012-12,    perhaps",
    "2012-12-26/,           2030,       perhaps",
    "../2014,               1900,       held",
    // Seasons are widened by a month before anything is denied.
    "2013-22/2014,          2013-05-15, perhaps",
    "2013-22/2014,          2013-04-30, nothing",
    "2013-22/2014,          2013-09-15, perhaps",
    "2013-22/2014,          2013-10-01, held",
    // What lasted shows each role within it.
    "2012/2014,             2010/2013,  held",
    "2012/2014,             2010/2011,  nothing",
    "2012/2014,             2014/2016,  perhaps",
    // One of several days.
    "2013-09-24/2014,       '[2013-09-22..2013-09-28]', perhaps",
    "2012/2014,             '[2013-09-22..2013-09-28]', held",
  })
  void ofAKnownTerm(String term, String date, String expected) {
    assertEquals(expected, certainty(new Tenure.Term(edtf(term)), date));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "2013-09-30,            2013-09-30, held",
    "2013-09-30,            2013-10-01, nothing",
    "2013-09-30,            2013-09,    perhaps",
    "2013-09-30 2015-06-01, 2014-01-01, presumably",
    "2013-09-30 2015-06-01, 2015-06-01, held",
    "2013-09-30 2015-06-01, 2015-06-02, nothing",
    "2013-09-30 2015-06-01, 2015,       perhaps",
    "2013-09-30 2015-06-01, 2014-01?,   perhaps",
    "2015-06-01 2013-09-30, 2014,       presumably",
    // A vague attestation may be of its first day or of its last.
    "2013-09 2015,          2015-12-31, perhaps",
    "2013-09 2015,          2013-10-01, presumably",
    "2013-09 2015,          2013-09-30, presumably",
    "2013-09 2015,          2013-09-29, perhaps",
    "2013,                  2013-06-01, perhaps",
    "2013-09-30~,           2013-09-30, perhaps",
    "2013-09-30? 2015,      2014,       perhaps",
  })
  void betweenAttestations(String attested, String date, String expected) {
    List<Edtf> dates =
        Stream.of(attested.split(" ")).map(TenureOnDateTest::edtf).toList();
    assertEquals(expected, certainty(new Tenure.Attested(dates), date));
  }

  private static String certainty(Tenure tenure, String date) {
    return TenureOnDate.certainty(tenure, edtf(date))
        .map(certainty -> certainty.name().toLowerCase(Locale.ROOT))
        .orElse("nothing");
  }

  private static Edtf edtf(String text) {
    return Edtf.read(text).value().orElseThrow();
  }
}
