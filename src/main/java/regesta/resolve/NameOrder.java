package regesta.resolve;

import static java.util.Comparator.comparing;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import regesta.model.Actor;

/** The order of names: without regard to case and accents, by code point, the same everywhere. */
final class NameOrder {
  static final Comparator<String> BY_TEXT =
      comparing(NameOrder::fold).thenComparing(Comparator.naturalOrder());

  static final Comparator<Actor> BY_NAME =
      comparing(Actor::sortAs, BY_TEXT).thenComparing(Actor::slug);

  private NameOrder() {}

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
