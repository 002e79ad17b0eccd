package regesta.edtf;

import java.util.Optional;

/** What was probably meant by a text that is not EDTF. */
final class Intention {
  private Intention() {}

  static Optional<String> of(String text) {
    return Optional.of(text.strip()).filter(stripped -> isEdtf(stripped)).map(Intention::write);
  }

  private static String write(String edtf) {
    return "write `%s`".formatted(edtf);
  }

  private static boolean isEdtf(String text) {
    return EdtfParser.readStrictly(text).value().isPresent();
  }
}
