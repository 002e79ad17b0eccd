package regesta.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Some of the documents that the search finds, as a script: a page that was opened from a disk may
 * load a script, and nothing else.
 */
record SearchPart(List<SearchItem> items) {
  /**
   * What the documents of a part weigh at most, unless it is a single one: a part is to have at
   * most 200,000 bytes when it is compressed. They are weighed and not compressed, because that may
   * end differently on two machines, and the same content must make the same parts.
   */
  static final int LIMIT = 190_000;

  SearchPart {
    items = List.copyOf(items);
  }

  /** Documents in as few parts as their order allows. */
  static List<SearchPart> of(List<SearchItem> items) {
    var parts = new ArrayList<SearchPart>();
    var part = new ArrayList<SearchItem>();
    int weight = 0;
    for (SearchItem item : items) {
      if (weight + item.weight() > LIMIT && !part.isEmpty()) {
        parts.add(new SearchPart(part));
        part.clear();
        weight = 0;
      }
      part.add(item);
      weight += item.weight();
    }
    if (!part.isEmpty()) {
      parts.add(new SearchPart(part));
    }
    return parts;
  }

  /** The script, which hands the documents to the search; a document stands on each line. */
  byte[] script() {
    String script = items.stream()
        .map(item -> item.document().get().json().compact())
        // JSON escapes what could end the script or a line of it.
        .collect(Collectors.joining(",\n", "regesta.add([\n", "\n]);\n"));
    return script.getBytes(StandardCharsets.UTF_8);
  }
}
