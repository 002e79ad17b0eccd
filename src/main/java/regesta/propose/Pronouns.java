package regesta.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regesta.dating.Sentence;
import regesta.model.Slug;

/** Finds whom "he", "she" and "they" mean, where a sentence before names persons. */
final class Pronouns {
  private static final Pattern PRONOUN =
      Pattern.compile("(?<!that )\\b(?:([Hh]e|[Ss]he)|([Tt]hey))\\b");
  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]?");

  private final Set<Slug> persons;
  private List<Slug> named = List.of();

  private Pronouns(Set<Slug> persons) {
    this.persons = persons;
  }

  /** What the paragraphs name, and whom their pronouns mean. */
  static List<List<Named>> resolve(
      List<String> paragraphs, List<List<Named>> names, Set<Slug> persons) {
    var pronouns = new Pronouns(persons);
    List<List<Named>> resolved = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      resolved.add(pronouns.resolve(paragraphs.get(i), names.get(i)));
    }
    return resolved;
  }

  private List<Named> resolve(String paragraph, List<Named> names) {
    List<Named> all = new ArrayList<>(names);
    for (Sentence sentence : Sentence.of(paragraph)) {
      String told = QUOTED
          .matcher(sentence.text())
          .replaceAll(quote -> " ".repeat(quote.group().length()));
      PRONOUN.matcher(told).results().findFirst().stream()
          .flatMap(pronoun -> meant(pronoun, sentence))
          .forEach(all::add);
      List<Slug> here = names.stream()
          .filter(one -> one.start() >= sentence.start() && one.end() <= sentence.end())
          .map(Named::actor)
          .filter(persons::contains)
          .distinct()
          .toList();
      named = here.isEmpty() ? named : here;
    }
    return List.copyOf(all);
  }

  /** One is whom the last sentence with persons names first; several are all of these. */
  private Stream<Named> meant(MatchResult pronoun, Sentence sentence) {
    boolean one = pronoun.group(1) != null;
    return named.stream()
        .limit(one ? 1 : named.size() > 1 ? named.size() : 0)
        .map(actor ->
            new Named(sentence.start() + pronoun.start(), sentence.start() + pronoun.end(), actor));
  }
}
