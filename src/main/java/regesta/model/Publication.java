package regesta.model;

import java.util.Optional;
import regesta.edtf.Edtf;

/**
 * When a text first stood on the site, and when it last became another. Each is a single day.
 *
 * @param changed absent where the text was corrected: then the correction is what counts
 * @param corrected the day of the latest correction
 * @param version what the repository calls the text as it now stands
 */
public record Publication(
    Optional<Edtf> first,
    Optional<Edtf> changed,
    Optional<Edtf> corrected,
    Optional<String> version) {
  public static final Publication UNKNOWN =
      new Publication(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
