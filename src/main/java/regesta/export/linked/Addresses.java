package regesta.export.linked;

import java.util.Optional;
import regesta.json.Json;
import regesta.json.Json.Fields;

/**
 * Where pages are published, and how things are identified by that.
 *
 * @param base empty where nobody knows: then nothing has an address or an identifier
 */
record Addresses(Optional<String> base) {

  /** The address of a page, the one that the page names as its own. */
  Optional<String> page(String path) {
    return base.map(url -> url + path.replaceFirst("(^|/)index\\.html$", "$1"));
  }

  /** Something that a page tells of, which is not the page itself. */
  Fields thing(String type, String path, String name) {
    return Json.object()
        .with("@type", type)
        .with("@id", page(path).map(address -> address + "#" + name));
  }
}
