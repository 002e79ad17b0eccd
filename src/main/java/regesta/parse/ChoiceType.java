package regesta.parse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.model.Keyword;
import regesta.problem.Suggestion;

/** One of a few words, each with its meaning. */
public record ChoiceType<T>(Map<String, T> meanings) implements ScalarType<T> {
  public ChoiceType {
    meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
  }

  /** The constants of an enumeration, in lower case with hyphens. */
  static <E extends Enum<E>> ChoiceType<E> of(Class<E> type) {
    Map<String, E> meanings = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      meanings.put(Keyword.of(constant), constant);
    }
    return new ChoiceType<>(meanings);
  }

  @Override
  public String words() {
    List<String> words = meanings.keySet().stream().map("`%s`"::formatted).toList();
    return words.size() > 8 ? "a word from a list" : "one of " + String.join(", ", words);
  }

  @Override
  public Optional<T> meaning(YamlValue.Text text, FieldReport report) {
    Optional<T> meaning = Optional.ofNullable(meanings.get(text.text()));
    if (meaning.isEmpty()) {
      Optional<String> meant =
          Suggestion.closest(text.text(), meanings.keySet()).or(() -> reordered(text.text()));
      report.wrongValue(
          text,
          "`%s` is no value of `%s`".formatted(text.text(), report.field().name()),
          meant
              .map("write `%s`"::formatted)
              .or(() -> meanings.size() > 8 ? Optional.empty() : Optional.of("write " + words())));
    }
    return meaning;
  }

  /** The word with the same parts in another order. */
  private Optional<String> reordered(String text) {
    return meanings.keySet().stream()
        .filter(word -> parts(word).equals(parts(text)))
        .findFirst();
  }

  private static List<String> parts(String word) {
    return Stream.of(word.split("[-_ ]")).sorted().toList();
  }
}
