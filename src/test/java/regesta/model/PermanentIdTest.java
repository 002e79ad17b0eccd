package regesta.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.edtf.Edtf;
import regesta.model.SiteSettings.IdAuthority;

class PermanentIdTest {
  private static String id(String title, Optional<IdAuthority> authority) {
    return PermanentId.of(title, authority, "entries/moon-landing");
  }

  /** RFC 4151 knows years, months and days, and no doubt. */
  @ParameterizedTest
  @CsvSource({
    "2026, 2026",
    "2026-11, 2026-11",
    "2026-11-22, 2026-11-22",
    "2026-21, 2026-03-01",
    "2026~, 2026-01-01"
  })
  void isATagWhereSomeoneCoinsThem(String since, String date) {
    Edtf value = Edtf.read(since).value().orElseThrow();
    assertEquals(
        "tag:example.org," + date + ":entries/moon-landing",
        id("T", Optional.of(new IdAuthority("example.org", value))));
  }

  /** The same in every version of the program, or readers would see all entries again. */
  @Test
  void isElseAUuidOfTheTitle() {
    String id = id("Journeys", Optional.empty());
    assertEquals("urn:uuid:", id.substring(0, 9));
    UUID uuid = UUID.fromString(id.substring(9));
    assertEquals(5, uuid.version());
    assertEquals(2, uuid.variant());
    assertEquals("urn:uuid:e6b1c84e-9737-55ff-aafa-4ab5cf1217bc", id);
  }
}
