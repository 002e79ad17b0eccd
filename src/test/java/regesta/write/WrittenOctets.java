package regesta.write;

/** What ledgers write of octets, for tests of other packages. */
public final class WrittenOctets {
  private WrittenOctets() {}

  public static String check(byte[] octets) {
    return OctetCheck.of(octets).text();
  }
}
