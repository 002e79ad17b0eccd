package regesta.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import regesta.problem.SourceFile;

/** The words for dates that the project itself uses. */
final class DateMessages {
  private DateMessages() {}

  static String text() {
    return text("messages.properties");
  }

  static String text(String bundle) {
    try {
      return Files.readString(Path.of("templates", bundle));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Messages english() {
    return messages(text());
  }

  static Messages japanese() {
    return messages(text("messages_ja.properties"));
  }

  static Messages messages(String text) {
    return Messages.of(new SourceFile("templates", "messages.properties", text));
  }
}
