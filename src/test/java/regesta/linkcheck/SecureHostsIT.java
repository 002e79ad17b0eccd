package regesta.linkcheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.linkcheck.Finding.Standing;
import regesta.linkcheck.LinkChecker.Checked;

/** Hosts that prove who they are, and those that do not. */
class SecureHostsIT {
  private static final String HERE = "ip:127.0.0.1";

  private static Optional<Certificates> made = Optional.empty();

  @BeforeAll
  static void make(@TempDir Path folder) throws Exception {
    Certificates certificates = Certificates.in(folder);
    certificates.host("valid", HERE);
    certificates.host("expired", HERE, "-startdate", "-10d", "-validity", "2");
    certificates.host("early", HERE, "-startdate", "+2d");
    certificates.host("other", "dns:other.example");
    made = Optional.of(certificates);
  }

  private static SSLContext certificate(String alias) throws Exception {
    return made.orElseThrow().of(alias);
  }

  private static Checked ask(String address, HttpClient.Builder client) throws Exception {
    var manners = new Manners("regesta (test)", Duration.ZERO, Duration.ofSeconds(2), 1, true);
    return LinkChecker.check(List.of(address), 1, new Wire(manners, length -> {}, client));
  }

  private static Finding tell(String address, HttpClient.Builder client) throws Exception {
    Checked checked = ask(address, client);
    assertTrue(checked.heard());
    return checked.findings().get(0);
  }

  private static void assertLost(String outcome, String words, Finding found) {
    assertEquals(Standing.LOST, found.standing());
    assertEquals(outcome, found.outcome());
    assertEquals(words, found.words());
  }

  private static void assertNotTrusted(Finding found) {
    assertLost(
        "no-trust", "the host does not prove its name, or its certificate is not valid", found);
  }

  private static void assertNotSecure(Finding found) {
    assertLost("no-secure-connection", "no secure connection to the host can be made", found);
  }

  @Test
  void asksAHostThatProvesItsName() throws Exception {
    SSLContext valid = certificate("valid");
    try (var server = new Loopback(valid)) {
      server.with("/a", 200);

      Finding found = tell(server.url("/a"), HttpClient.newBuilder().sslContext(valid));

      assertEquals(Standing.REACHED, found.standing());
      assertEquals(List.of("GET /robots.txt", "HEAD /a"), server.asked);
    }
  }

  @Test
  void doesNotTrustAHostThatVouchesForItself() throws Exception {
    try (var server = new Loopback(certificate("valid"))) {
      assertNotTrusted(tell(server.url("/a"), HttpClient.newBuilder()));
      assertEquals(List.of(), server.asked);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"expired", "early", "other"})
  void doesNotTrustWhatIsForAnotherTimeOrName(String alias) throws Exception {
    SSLContext wrong = certificate(alias);
    try (var server = new Loopback(wrong)) {
      assertNotTrusted(tell(server.url("/a"), HttpClient.newBuilder().sslContext(wrong)));
      assertEquals(List.of(), server.asked);
    }
  }

  @Test
  void doesNotTrustWhereARedirectLeads() throws Exception {
    try (var plain = new Loopback();
        var secure = new Loopback(certificate("valid"))) {
      plain.sending("/a", 301, secure.url("/a"));

      assertNotTrusted(tell(plain.url("/a"), HttpClient.newBuilder()));
    }
  }

  /** Some wait for the end of a line that never comes. */
  @Test
  void doesNotWaitForEverForAHandshake() throws Exception {
    try (var server = new Loopback()) {
      String address = server.url("/a").replace("http:", "https:");

      assertLost(
          "no-connection",
          "the host takes no connection",
          ask(address, HttpClient.newBuilder()).findings().get(0));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u0016\u0003\u0003",
        "\u0015\u0003\u0003\u0000\u0002\u0002(",
        "HTTP/1.1 400 Bad Request\r\n\r\nThis is a plain HTTP server.\r\n"
      })
  void tellsAHandshakeCutShort(String beginning) throws Exception {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> talking = CompletableFuture.runAsync(() -> hangUp(server, beginning));
      String address = "https://127.0.0.1:%s/".formatted(server.getLocalPort());

      assertNotSecure(tell(address, HttpClient.newBuilder()));
      assertFalse(talking.isDone());
    }
  }

  /** Says the beginning of what a secure host says, and no more. */
  private static void hangUp(ServerSocket server, String beginning) {
    try {
      while (true) {
        try (Socket caller = server.accept()) {
          caller.getInputStream().read(new byte[4096]);
          caller.getOutputStream().write(beginning.getBytes(ISO_8859_1));
        }
      }
    } catch (IOException e) {
      // The test is over.
    }
  }
}
