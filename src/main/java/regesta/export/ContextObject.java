package regesta.export;

import java.net.URLEncoder;
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
  private final StringBuilder text =
      new StringBuilder("ctx_ver=Z39.88-2004&rft_val_fmt=" + encoded("info:ofi/fmt:kev:mtx:dc"));

  private ContextObject() {}

  static String of(CslItem item) {
    var object = new ContextObject();
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
    text.append('&').append(key).append('=').append(encoded(value));
  }

  /** A plus sign would not be read as a space everywhere. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
