package regesta.propose;

import java.util.Map;

/** The adjectives of states in English: Japan, Japanese. */
final class Demonyms {
  /** Those that are not made with an n: Australia, Australian. */
  private static final Map<String, String> OTHERS = Map.ofEntries(
      Map.entry("Canada", "Canadian"),
      Map.entry("China", "Chinese"),
      Map.entry("France", "French"),
      Map.entry("Germany", "German"),
      Map.entry("Iran", "Iranian"),
      Map.entry("Israel", "Israeli"),
      Map.entry("Japan", "Japanese"),
      Map.entry("Netherlands", "Dutch"),
      Map.entry("Philippines", "Philippine"),
      Map.entry("Taiwan", "Taiwanese"),
      Map.entry("Ukraine", "Ukrainian"),
      Map.entry("United Kingdom", "British"),
      Map.entry("United States", "US"),
      Map.entry("Vietnam", "Vietnamese"));

  private Demonyms() {}

  static String of(String state) {
    return OTHERS.getOrDefault(state, state + "n");
  }
}
