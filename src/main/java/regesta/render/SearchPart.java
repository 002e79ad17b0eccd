package regesta.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Some of the documents that the search finds, as a script: a page that was opened from a disk may
 * load a script, and nothing else.
 *
 * @param lines a document each, as JSON in which nothing can end the script
 */
record SearchPart(List<String> lines) {
  /**
   * No part has more bytes than this, unless a single document has. A part is to have at most 200
   * KB when it is compressed; what is no longer before cannot be longer after.
   */
  static final int LIMIT = 200_000;

  private static final String OPENING = "regesta.add([\n";
  private static final String SEPARATOR = ",\n";
  private static final String CLOSING = "\n]);\n";
  private static final int FRAME = OPENING.length() + CLOSING.length();

  SearchPart {
    lines = List.copyOf(lines);
  }

  /** Documents in as few parts as their order allows. */
  static List<SearchPart> of(List<SearchDocument> documents) {
    var parts = new ArrayList<SearchPart>();
    var lines = new ArrayList<String>();
    int size = FRAME;
    for (SearchDocument document : documents) {
      String line = document.json().compact();
      int length = line.getBytes(StandardCharsets.UTF_8).length + SEPARATOR.length();
      if (size + length > LIMIT && !lines.isEmpty()) {
        parts.add(new SearchPart(lines));
        lines.clear();
        size = FRAME;
      }
      lines.add(line);
      size += length;
    }
    if (!lines.isEmpty()) {
      parts.add(new SearchPart(lines));
    }
    return parts;
  }

  /** The script, which hands the documents to the search. */
  byte[] script() {
    String script = OPENING + String.join(SEPARATOR, lines) + CLOSING;
    return script.getBytes(StandardCharsets.UTF_8);
  }
}
