package regesta.export.linked;

import java.util.Optional;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.SiteSettings;

/**
 * Where pages are published, and how things are identified by that.
 *
 * @param settings without a base URL nothing has an address or an identifier
 */
record Addresses(SiteSettings settings) {

  /** The address of a page, the one that the page names as its own. */
  Optional<String> page(String path) {
    return settings.address(path);
  }

  /** Something that a page tells of, which is not the page itself. */
  Fields thing(String type, String path, String name) {
    return Json.object()
        .with("@type", type)
        .with("@id", page(path).map(address -> address + "#" + name));
  }
}
