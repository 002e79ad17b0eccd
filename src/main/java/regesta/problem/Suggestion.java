package regesta.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The name that an author most likely meant by one that does not exist. */
public final class Suggestion {
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
