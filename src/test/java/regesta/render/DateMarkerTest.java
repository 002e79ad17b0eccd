package regesta.render;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.edtf.Edtf;

/** The shapes themselves stand in the table of {@link DateWordsTest}. */
class DateMarkerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"2013-10-03", "2015-05-XX", "2025-22", "2013", "201X", "2015-05-3X", "1997/2015~"})
  void everyMarkIsExplained(String edtf) {
    DateMarker marker = DateMarker.of(Edtf.read(edtf).value().orElseThrow());
    Messages messages = DateMessages.english();
    assertFalse(messages.text("legend.shape." + marker.shape()).isBlank());
    assertTrue(!marker.soft() || messages.find("legend.soft").isPresent());
  }
}
