package regesta.model;

import java.util.regex.Pattern;

/**
 * The short name of a thing, which names its file and its page: lower-case ASCII letters and digits
 * in words that single hyphens join.
 */
public record Slug(String value) implements Comparable<Slug> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a slug: '%s'".formatted(value));
    }
  }

  public static boolean isSlug(String text) {
    return FORM.matcher(text).matches();
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
