package regesta.model;

/**
 * The short name of a thing, which names its file and its page: lower-case ASCII letters and digits
 * in words that single hyphens join.
 */
public record Slug(String value) implements Comparable<Slug> {

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a slug: '%s'".formatted(value));
    }
  }

  public static boolean isSlug(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!letter && (c != '-' || !inWord)) {
        return false;
      }
      inWord = letter;
    }
    return inWord;
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
