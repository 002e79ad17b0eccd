package regesta.linkcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a host lets us fetch, as its {@code robots.txt} says (RFC 9309).
 *
 * @param rules those for us; of several that suit a path the longest holds
 */
record Robots(List<Rule> rules) {
  /** How the file names us. */
  static final String AGENT = "regesta";

  static final Robots ALL_ALLOWED = new Robots(List.of());
  static final Robots NONE_ALLOWED = new Robots(List.of(new Rule(false, "/")));

  private static final Pattern PRODUCT = Pattern.compile("[A-Za-z_-]+");
  private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

  Robots {
    rules = List.copyOf(rules);
  }

  /**
   * A rule.
   *
   * @param path where it holds: a beginning, in which {@code *} is anything and a final {@code $}
   *     the end
   */
  record Rule(boolean allows, String path) {
    private boolean suits(String asked) {
      boolean whole = path.endsWith("$");
      String[] parts = (whole ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
      if (!asked.startsWith(parts[0])) {
        return false;
      }
      int from = parts[0].length();
      for (int i = 1; i < parts.length; i++) {
        boolean last = whole && i == parts.length - 1;
        int found = last ? asked.length() - parts[i].length() : asked.indexOf(parts[i], from);
        if (found < from || !asked.startsWith(parts[i], found)) {
          return false;
        }
        from = found + parts[i].length();
      }
      return !whole || from == asked.length();
    }
  }

  /** Reads the file. What it has no rule for is allowed; lines that say nothing are passed over. */
  static Robots read(String text) {
    var ours = new ArrayList<Rule>();
    var everyones = new ArrayList<Rule>();
    boolean named = false;
    boolean forUs = false;
    boolean forAll = false;
    boolean naming = false;
    for (String line : text.replace("\ufeff", "").split("\r\n|\r|\n")) {
      String[] pair = line.split("#", 2)[0].split(":", 2);
      if (pair.length < 2) {
        continue;
      }
      String name = pair[0].strip().toLowerCase(Locale.ROOT);
      String value = pair[1].strip();
      switch (name) {
        case "user-agent" -> {
          boolean us = isUs(value);
          // Several names in a row head one group.
          forUs = naming && forUs || us;
          forAll = naming && forAll || value.equals("*");
          named |= us;
          naming = true;
        }
        case "allow", "disallow" -> {
          naming = false;
          if (!value.isEmpty()) {
            var rule = new Rule(name.equals("allow"), normalized(value));
            if (forUs) {
              ours.add(rule);
            }
            if (forAll) {
              everyones.add(rule);
            }
          }
        }
        default -> {
          // Other lines, such as those of site maps, do not end a group.
        }
      }
    }
    return new Robots(named ? ours : everyones);
  }

  private static boolean isUs(String value) {
    Matcher product = PRODUCT.matcher(value);
    return product.lookingAt() && product.group().equalsIgnoreCase(AGENT);
  }

  /** Whether a path, with its query, may be fetched. */
  boolean allows(String path) {
    String asked = normalized(path.isEmpty() ? "/" : path);
    int allowed = longest(true, asked);
    int refused = longest(false, asked);
    return refused < 0 || allowed >= refused;
  }

  /** The length of the longest rule that suits, or less than any. */
  private int longest(boolean allowing, String asked) {
    return rules.stream()
        .filter(rule -> rule.allows() == allowing && rule.suits(asked))
        .mapToInt(rule -> rule.path().getBytes(UTF_8).length)
        .max()
        .orElse(Integer.MIN_VALUE);
  }

  /**
   * The same for all ways to write one path: octets above ASCII escaped, letters that need not be
   * escaped as they are, escapes in capitals.
   */
  private static String normalized(String path) {
    var escaped = new StringBuilder();
    for (byte octet : path.getBytes(UTF_8)) {
      escaped.append(octet < 0 ? "%%%02X".formatted(octet) : Character.toString(octet));
    }
    return ESCAPE.matcher(escaped).replaceAll(match -> {
      int octet = Integer.parseInt(match.group(1), 16);
      boolean plain =
          octet < 0x80 && (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0);
      return Matcher.quoteReplacement(
          plain ? Character.toString(octet) : match.group().toUpperCase(Locale.ROOT));
    });
  }
}
