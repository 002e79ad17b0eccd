package regesta.linkcheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import regesta.linkcheck.Reply.Answer;
import regesta.model.LinkCheck;

/** Addresses as they are sent: in ASCII, without a fragment. */
final class Addresses {
  /**
   * Letters that IDNA 2008 lets be and the JDK, which knows IDNA 2003, writes otherwise or drops:
   * the name would be that of another host.
   */
  private static final Pattern DEVIATING = Pattern.compile("[\u00df\u03c2\u200c\u200d]");

  private Addresses() {}

  /** The form of an address that can be sent; empty if there is none. */
  static Optional<URI> sendable(String address) {
    try {
      URI uri = new URI(LinkCheck.withoutFragment(address).replace(" ", "%20"));
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      String authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
      if (DEVIATING.matcher(authority).find()) {
        return Optional.empty();
      }
      String ascii = uri.getHost() == null ? IDN.toASCII(authority) : authority;
      String path = Optional.ofNullable(uri.getRawPath()).orElse("");
      // Brackets mean a host; many servers write them into queries.
      String query = Optional.ofNullable(uri.getRawQuery())
          .map(raw -> "?" + raw.replace("[", "%5B").replace("]", "%5D"))
          .orElse("");
      String whole = "%s://%s%s%s"
          .formatted(scheme, ascii.replaceFirst(":$", ""), path.isEmpty() ? "/" : path, query);
      return Optional.of(new URI(new URI(whole).toASCIIString()))
          .filter(sent -> sent.getHost() != null);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Where an answer sends on to; empty if that is no address. */
  static Optional<URI> redirect(URI from, Answer answer) {
    String location = utf8(answer.location().orElse("").strip()).replace(" ", "%20");
    if (location.isEmpty()) {
      return Optional.empty();
    }
    // URI follows RFC 2396, in which a query alone leaves the file; RFC 3986, 5.2.2, keeps it.
    String whole = location.startsWith("?") ? from.getRawPath() + location : location;
    try {
      return sendable(from.resolve(whole).toString());
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
