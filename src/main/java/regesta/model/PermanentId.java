package regesta.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import regesta.model.SiteSettings.IdAuthority;

/**
 * The name of a thing on the site, for programs that remember it: the same wherever the site is
 * published, and however its pages look.
 */
public final class PermanentId {
  /** Sets our names apart from those of others; never to be changed. */
  private static final UUID NAMESPACE = UUID.fromString("5d2f2c3e-6a0b-4b57-9d0c-3b5c1f8e7a21");

  private PermanentId() {}

  /**
   * A tag URI (RFC 4151) where the site says who coins them, else a UUID made of the site's title.
   *
   * @param name of the thing, unique within the site: {@code entries/moon-landing}
   */
  public static String of(SiteSettings settings, String name) {
    return of(settings.title(), settings.idAuthority(), name);
  }

  static String of(String title, Optional<IdAuthority> idAuthority, String name) {
    return idAuthority
        .map(authority -> authority.tag(name))
        .orElseGet(() -> "urn:uuid:" + uuid(title + "\n" + name));
  }

  /** RFC 9562, version 5: of a name, by SHA-1. */
  private static UUID uuid(String name) {
    ByteBuffer hash = ByteBuffer.wrap(sha1()
        .digest(ByteBuffer.allocate(16 + name.getBytes(StandardCharsets.UTF_8).length)
            .putLong(NAMESPACE.getMostSignificantBits())
            .putLong(NAMESPACE.getLeastSignificantBits())
            .put(name.getBytes(StandardCharsets.UTF_8))
            .array()));
    long high = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
    long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
