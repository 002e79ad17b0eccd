package regesta.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names the headings of one body, each once, by their words. */
final class HeadingIds {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The id for the next heading, which has these words. */
  String next(String words) {
    String plain = ComposedText.of(words).toLowerCase(Locale.ROOT);
    String joined = BETWEEN_WORDS.matcher(plain.replace("\u2019", "")).replaceAll("-");
    String name = ENDS.matcher(joined).replaceAll("");
    String base = name.isEmpty() ? "section" : name;
    String id = base;
    while (!given.add(id)) {
      id = base + "-" + numbers.merge(base, 2, (last, first) -> last + 1);
    }
    return id;
  }

  Set<String> given() {
    return Set.copyOf(given);
  }
}
