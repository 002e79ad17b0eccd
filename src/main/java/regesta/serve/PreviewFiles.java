package regesta.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The files that the preview adds to the site, at addresses that no file of the site can have: a
 * name never begins with {@code _}.
 */
final class PreviewFiles {
  static final String FOLDER = "/_preview/";
  static final String SCRIPT = FOLDER + "preview.js";
  static final String STYLE = FOLDER + "preview.css";

  /** The list of problems as a piece of HTML. */
  static final String PROBLEMS = FOLDER + "problems";

  /** A stream of news: the numbers of the site and of the list of problems, when they change. */
  static final String EVENTS = FOLDER + "events";

  private final Map<String, byte[]> files =
      Map.of(SCRIPT, load("preview.js"), STYLE, load("preview.css"));

  Optional<Answer> answer(String path) {
    return Optional.ofNullable(files.get(path))
        .map(bytes -> Answer.of(Answer.FOUND, ContentTypes.of(path), bytes));
  }

  private static byte[] load(String name) {
    try (InputStream file = PreviewFiles.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
