package regesta.linkcheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * An authority that lives as long as a test, and vouches for hosts: the JDK's own tool makes it.
 */
final class Certificates {
  private static final String PASSWORD = "for-a-test";
  private static final String AUTHORITY = "authority";

  private final Path store;

  private Certificates(Path store) {
    this.store = store;
  }

  static Certificates in(Path folder) throws IOException, InterruptedException {
    var made = new Certificates(folder.resolve("keys.p12"));
    made.key(AUTHORITY, "-dname", "CN=authority", "-ext", "bc=ca:true");
    return made;
  }

  /**
   * Vouches for a host.
   *
   * @param alias what the key is called here
   * @param name of the host: {@code ip:127.0.0.1}
   * @param more options of the tool, such as the day on which the certificate begins
   */
  void host(String alias, String name, String... more) throws IOException, InterruptedException {
    var options =
        new ArrayList<>(List.of("-dname", "CN=host", "-ext", "san=" + name, "-signer", AUTHORITY));
    options.addAll(List.of(more));
    key(alias, options.toArray(String[]::new));
  }

  private void key(String alias, String... more) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genkeypair",
        "-keystore",
        store.toString(),
        "-storepass",
        PASSWORD,
        "-keyalg",
        "EC",
        "-alias",
        alias));
    command.addAll(List.of(more));
    Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(tool.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, tool.waitFor(), told);
  }

  /** Shows the certificate of a host, and trusts the authority alone. */
  SSLContext of(String alias) throws IOException, GeneralSecurityException {
    KeyStore all = KeyStore.getInstance("PKCS12");
    try (InputStream octets = Files.newInputStream(store)) {
      all.load(octets, PASSWORD.toCharArray());
    }
    var shown = empty();
    shown.setKeyEntry(
        alias,
        all.getKey(alias, PASSWORD.toCharArray()),
        PASSWORD.toCharArray(),
        all.getCertificateChain(alias));
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(shown, PASSWORD.toCharArray());
    var trusted = empty();
    trusted.setCertificateEntry(AUTHORITY, all.getCertificate(AUTHORITY));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static KeyStore empty() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }
}
