package regesta.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.model.Author;

/**
 * A citation as an OpenURL ContextObject (Z39.88-2004), which COinS puts into a page: keys and
 * values of Dublin Core, and of authors those that all formats of OpenURL share. Its
 * {@code rft.type} is the type of item that Zotero makes of it.
 */
final class ContextObject {
  private static final String HEXADECIMAL = "0123456789ABCDEF";

  /** Which characters of ASCII stand for themselves. */
  private static final boolean[] PLAIN = plain();

  private final StringBuilder text = new StringBuilder(1 << 9);

  private ContextObject() {}

  private static boolean[] plain() {
    var plain = new boolean[0x80];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = Character.isLetterOrDigit(c) || ".-*_".indexOf(c) >= 0;
    }
    return plain;
  }

  static String of(CslItem item) {
    var object = new ContextObject();
    object.text.append("ctx_ver=Z39.88-2004");
    object.pair("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
    object.pair("rft.type", ZoteroType.of(item.type()));
    object.pair("rft.title", item.title());
    // As Zotero writes them; it takes the first author of the two forms for one.
    item.authors().stream().limit(1).forEach(object::first);
    item.authors().forEach(author -> object.pair("rft.au", author.inverted()));
    object.pair("rft.source", item.container());
    object.pair("rft.publisher", item.publisher());
    object.pair("rft.date", item.issued().map(Edtf::text));
    object.pair("rft.language", item.language());
    object.pair("rft.identifier", item.url());
    return object.text.toString();
  }

  private void first(Author author) {
    if (author instanceof Author.Person person && person.given().isPresent()) {
      pair("rft.aulast", person.family());
      pair("rft.aufirst", person.given());
    }
  }

  private void pair(String key, Optional<String> value) {
    value.ifPresent(known -> pair(key, known));
  }

  private void pair(String key, String value) {
    text.append('&').append(key).append('=');
    encode(value);
  }

  /**
   * Adds a text in percent-encoding, as {@link java.net.URLEncoder} writes it in several times the
   * time, but for spaces: a plus sign would not be read as one everywhere.
   */
  private void encode(String value) {
    for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
      if (octet >= 0 && PLAIN[octet]) {
        text.append((char) octet);
      } else {
        text.append('%').append(HEXADECIMAL.charAt(octet >> 4 & 0xf));
        text.append(HEXADECIMAL.charAt(octet & 0xf));
      }
    }
  }
}
