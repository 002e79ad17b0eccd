package regesta.linkcheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import regesta.linkcheck.Reply.Answer;
import regesta.model.LinkCheck;

/** Addresses as they are sent: in ASCII, without a fragment. */
final class Addresses {
  private Addresses() {}

  /** The form of an address that can be sent; empty if there is none. */
  static Optional<URI> sendable(String address) {
    try {
      URI uri = new URI(LinkCheck.withoutFragment(address).replace(" ", "%20"));
      String authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
      String ascii = uri.getHost() == null ? IDN.toASCII(authority) : authority;
      String path = Optional.ofNullable(uri.getRawPath()).orElse("");
      String query = Optional.ofNullable(uri.getRawQuery()).map("?"::concat).orElse("");
      String whole =
          "%s://%s%s%s".formatted(uri.getScheme(), ascii, path.isEmpty() ? "/" : path, query);
      return Optional.of(new URI(new URI(whole).toASCIIString()))
          .filter(sent -> sent.getHost() != null);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Where an answer sends on to; empty if that is no address. */
  static Optional<URI> redirect(URI from, Answer answer) {
    String location = utf8(answer.location().orElse("").strip());
    try {
      return sendable(from.resolve(location.replace(" ", "%20")).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The client reads headers as Latin-1; what is beyond ASCII in them is UTF-8 in practice. */
  private static String utf8(String latin1) {
    String decoded = new String(latin1.getBytes(ISO_8859_1), UTF_8);
    return decoded.contains("\ufffd") ? latin1 : decoded;
  }
}
