package regesta.model;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What tells things apart by what they hold: those with the same fingerprint hold the same.
 *
 * @param value of SHA-512/256 (FIPS 180-4), in hexadecimal digits
 */
public record Fingerprint(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public Fingerprint {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no fingerprint: '%s'".formatted(value));
    }
  }

  static Fingerprint ofOctets(byte[] octets) {
    return new Fingerprint(HexFormat.of().formatHex(octets));
  }
}
