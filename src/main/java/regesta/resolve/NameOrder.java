package regesta.resolve;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import regesta.model.Actor;

/**
 * The order of names in a language, the same everywhere: for names that a chronology is likely to
 * have, that of {@code Intl.Collator} in browsers. Han characters follow their code points, because
 * only a reader knows how a name is read; that is what {@code reading} tells.
 */
final class NameOrder {
  private final boolean byReading;
  private final Alphabet alphabet;

  private NameOrder(boolean byReading, Alphabet alphabet) {
    this.byReading = byReading;
    this.alphabet = alphabet;
  }

  /** The order in a language, as BCP 47 writes it. */
  static NameOrder in(String language) {
    return new NameOrder(language.matches("(?i)ja(-.*)?"), Alphabet.of(language));
  }

  Comparator<String> byText() {
    return comparing((String text) -> SortKey.of(text, alphabet))
        .thenComparing(Comparator.naturalOrder());
  }

  Comparator<Actor> byName() {
    return comparing(this::sortedAs, byText()).thenComparing(Actor::slug);
  }

  /** Japanese lists stand in the order of kana, unless the author wishes another. */
  private String sortedAs(Actor actor) {
    boolean unsaid = actor.sortAs().equals(actor.name());
    return byReading && unsaid ? actor.reading().orElse(actor.name()) : actor.sortAs();
  }
}
