package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.edtf.Edtf;

/** The shapes of all forms of dates stand in the table of {@link DateWordsTest}. */
class DateMarkerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2013-10-03", "2015-05-XX", "2025-22", "2013", "201X", "2015-05-3X", "1997/2015~",
        "[..2025-08-31]", "[2013..]", "{..1984}", "2026-10-01/..", "../1984", "1985/", "/1985"
      })
  void everyMarkIsExplainedAndDrawn(String edtf) throws IOException {
    String shape = marker(edtf).shape();
    assertTrue(DateMessages.english().find("legend.shape." + shape).isPresent(), shape);
    assertTrue(style().matches("(?s).*\\.mark-" + shape + "[ ,)].*"), shape);
    assertTrue(Legend.WHOLE.shapes().contains(shape), shape);
  }

  @ParameterizedTest
  @CsvSource({"2013, false, false", "2013~, true, false", "2013?, false, true", "2013%, true, true"
  })
  void approximateAndUncertainAreTwoThings(String edtf, boolean approximate, boolean uncertain) {
    assertEquals(new DateMarker("year", approximate, uncertain), marker(edtf));
  }

  @Test
  void bothDoubtsAreExplainedAndDrawn() throws IOException {
    for (String doubt : new String[] {"approximate", "uncertain"}) {
      assertTrue(DateMessages.english().find("legend." + doubt).isPresent(), doubt);
      assertTrue(style().contains(".mark." + doubt), doubt);
      assertTrue(Legend.WHOLE.doubts().contains(doubt), doubt);
    }
  }

  private static DateMarker marker(String edtf) {
    return DateMarker.of(Edtf.read(edtf).value().orElseThrow());
  }

  private static String style() throws IOException {
    return Files.readString(Path.of("templates", "assets", "style.css"));
  }
}
