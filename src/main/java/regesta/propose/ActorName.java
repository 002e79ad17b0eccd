package regesta.propose;

import java.util.Optional;
import java.util.regex.Pattern;
import regesta.model.Actor;

/**
 * One way in which a text may name an actor.
 *
 * @param words as they are written
 * @param need what else must be said, so that this actor is meant
 */
record ActorName(String words, Actor actor, Need need) {
  private static final Pattern NATIVE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]+");
  private static final String QUOTE = "[\"'“”‘’]?";

  /** What a name needs besides itself. */
  sealed interface Need {
    /** Nothing: it names this actor wherever it stands. */
    record Nothing() implements Need {}

    /** The full name stands before: for a surname. */
    record FullName() implements Need {}

    /**
     * The state or the year that tells several things of one name apart.
     *
     * @param year is that of the text, or stands beside the name
     * @param state is named before it
     */
    record Qualified(Optional<String> year, Optional<Actor> state) implements Need {}
  }

  static ActorName whole(String words, Actor actor) {
    return new ActorName(words, actor, new Need.Nothing());
  }

  /**
   * Finds the name at word boundaries. Quotation marks and the kind of dash make no difference;
   * capital letters make none in names of several words that are not of persons.
   */
  Pattern pattern() {
    if (NATIVE.matcher(words).matches()) {
      return Pattern.compile(Pattern.quote(words));
    }
    var regex = new StringBuilder();
    for (String word : words.split("[\\s\\u00A0]+")) {
      regex.append(regex.isEmpty() ? "" : QUOTE + "[\\s\\u00A0]+" + QUOTE);
      regex.append(Pattern.quote(ActorNames.folded(word)));
    }
    boolean anyCase = words.contains(" ") && actor.kind() != Actor.Kind.PERSON;
    return Pattern.compile(
        (anyCase ? "(?iu)" : "") + "(?<![\\p{L}\\p{N}])" + regex + "(?![\\p{L}\\p{N}])");
  }
}
