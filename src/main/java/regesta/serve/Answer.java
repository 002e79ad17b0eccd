package regesta.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import regesta.model.Rendering;

/**
 * What the server answers a request with.
 *
 * @param location where to ask instead
 */
record Answer(int status, String type, Rendering body, Optional<String> location) {
  static final int FOUND = 200;
  static final int MOVED = 302;
  static final int REFUSED = 403;
  static final int UNKNOWN = 404;
  static final int WRONG_METHOD = 405;
  static final int MISTAKE_OF_OURS = 500;
  static final int NOT_YET = 503;

  static Answer of(int status, String type, byte[] body) {
    return new Answer(status, type, () -> body, Optional.empty());
  }

  static Answer html(int status, String html) {
    return of(status, ContentTypes.HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  static Answer text(int status, String text) {
    return of(status, ContentTypes.TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer movedTo(String location) {
    Answer note = text(MOVED, location);
    return new Answer(MOVED, note.type(), note.body(), Optional.of(location));
  }
}
