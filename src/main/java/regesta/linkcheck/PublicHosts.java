package regesta.linkcheck;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/** Tells hosts that everyone can reach from those that only this machine or its network can. */
final class PublicHosts {
  private PublicHosts() {}

  /**
   * Whether every address of a host is a public one. The JDK keeps what it resolved for some time
   * (30 seconds, unless it is told otherwise), so the request that follows goes to what was tested.
   *
   * @throws UnknownHostException if the host has no address
   */
  static boolean isPublic(String host) throws UnknownHostException {
    return Stream.of(InetAddress.getAllByName(host)).allMatch(PublicHosts::isPublic);
  }

  static boolean isPublic(InetAddress address) {
    return !address.isAnyLocalAddress()
        && !address.isLoopbackAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress()
        && (address instanceof Inet4Address
            ? isPublic4(address.getAddress())
            : isPublic6(address.getAddress()));
  }

  /** IANA's registry of special-purpose addresses (RFC 6890), as far as Java does not name them. */
  private static boolean isPublic4(byte[] octets) {
    int first = octets[0] & 0xff;
    int second = octets[1] & 0xff;
    int third = octets[2] & 0xff;
    boolean special = first == 0
        || first >= 240
        || first == 100 && second >= 64 && second < 128
        || first == 198 && (second == 18 || second == 19)
        || first == 192 && second == 0 && (third == 0 || third == 2)
        || first == 198 && second == 51 && third == 100
        || first == 203 && second == 0 && third == 113;
    return !special;
  }

  /** Of version 6, only 2000::/3 is given out; some of it leads into version 4, or nowhere. */
  private static boolean isPublic6(byte[] octets) {
    int first = (octets[0] & 0xff) << 8 | octets[1] & 0xff;
    int second = (octets[2] & 0xff) << 8 | octets[3] & 0xff;
    boolean tunnel = first == 0x2002 || first == 0x2001 && second < 0x0200;
    boolean example = first == 0x2001 && second == 0x0db8;
    return (octets[0] & 0xe0) == 0x20 && !tunnel && !example;
  }
}
