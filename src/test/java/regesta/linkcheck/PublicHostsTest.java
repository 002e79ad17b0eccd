package regesta.linkcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers alone, which no name server is asked for. */
class PublicHostsTest {

  @ParameterizedTest
  @CsvSource({
    "93.184.215.14, true",
    "172.15.0.1, true",
    "172.32.0.1, true",
    "[2606:2800:220:1::1], true",
    "127.0.0.1, false",
    "127.1.2.3, false",
    "0.0.0.0, false",
    "10.0.0.1, false",
    "172.16.0.1, false",
    "192.168.1.1, false",
    "169.254.169.254, false",
    "100.64.0.1, false",
    "198.18.0.1, false",
    "192.0.2.1, false",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "[::1], false",
    "[::], false",
    "[fe80::1], false",
    "[fc00::1], false",
    "[fd12::1], false",
    "[ff02::1], false",
    "[::ffff:127.0.0.1], false",
    "[::ffff:10.0.0.1], false",
    "[64:ff9b::7f00:1], false",
    "[2002:7f00:1::], false",
    "[2001:db8::1], false",
    "2130706433, false",
    "127.1, false"
  })
  void tellsWhatEveryoneCanReach(String host, boolean isPublic) throws UnknownHostException {
    assertEquals(isPublic, PublicHosts.isPublic(host));
  }
}
