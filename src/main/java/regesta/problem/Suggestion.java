package regesta.problem;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name that an author most likely meant by one that does not exist. */
public final class Suggestion {
  private static final Pattern WORD = Pattern.compile("(?=.*\\p{L}).{3,}");
  private static final Set<String> COMMON_WORDS = Set.of("and", "for", "the", "with");
  private static final int MOST_SHOWN = 3;

  private Suggestion() {}

  /**
   * The nearest of {@code known} to {@code typed}, if it is near enough to be a slip: at most a
   * third of its letters differ. Of several equally near the first in alphabetical order. Failing
   * that, the only one that begins with {@code typed}.
   */
  public static Optional<String> closest(String typed, Collection<String> known) {
    String plain = fold(typed);
    String best = "";
    int bestDistance = Math.max(1, typed.length() / 3) + 1;
    for (String name : known.stream().sorted().toList()) {
      int distance = distance(plain, fold(name), bestDistance);
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return best.isEmpty() ? onlyOneThatBegins(plain, known) : Optional.of(best);
  }

  /**
   * The names that may be meant by a slug that nothing has: the {@linkplain #closest nearest}, or
   * else all that have each of its words. Numbers are no words, as dates have them.
   */
  public static List<String> alike(String typed, Collection<String> known) {
    return closest(typed, known).map(List::of).orElseGet(() -> withAllWordsOf(typed, known));
  }

  /**
   * A hint that tells of the {@linkplain #alike names alike}, of many only the first three.
   *
   * @param one what has such a name: {@code an actor}
   * @param several the same of several: {@code actors}
   */
  public static Optional<String> hint(
      String one, String several, String typed, Collection<String> known) {
    List<String> alike = alike(typed, known);
    if (alike.size() < 2) {
      return alike.stream()
          .map(name -> "there is %s named `%s`".formatted(one, name))
          .findFirst();
    }
    String first = alike.stream().limit(MOST_SHOWN).collect(joining("`, `", "`", "`"));
    int others = alike.size() - MOST_SHOWN;
    return Optional.of("there are %s named %s%s"
        .formatted(several, first, others > 0 ? ", and %s more".formatted(others) : ""));
  }

  private static List<String> withAllWordsOf(String typed, Collection<String> known) {
    Set<String> words = words(typed);
    return words.isEmpty()
        ? List.of()
        : known.stream().filter(name -> words(name).containsAll(words)).sorted().toList();
  }

  private static Set<String> words(String name) {
    return Stream.of(fold(name).split("-"))
        .filter(word -> WORD.matcher(word).matches() && !COMMON_WORDS.contains(word))
        .collect(toSet());
  }

  /** The name of which only the beginning was typed, if no other begins so. */
  private static Optional<String> onlyOneThatBegins(String plain, Collection<String> known) {
    if (plain.length() < 3) {
      return Optional.empty();
    }
    List<String> fitting =
        known.stream().filter(name -> fold(name).startsWith(plain)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /**
   * How many letters must be added, removed, replaced or swapped with their neighbour to turn one
   * name into the other (optimal string alignment); {@code limit} if it is that many or more.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return Math.min(limit, cost[a.length()][b.length()]);
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
