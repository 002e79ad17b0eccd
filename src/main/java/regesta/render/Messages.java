package regesta.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regesta.model.Words;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/**
 * The words of the interface in one language, each under a key in dotted lower-case words.
 *
 * <p>Arguments replace {@code {0}}, {@code {1}} and so on, texts as they are: there is no other
 * syntax, and an apostrophe is an apostrophe. The file is a properties file in UTF-8.
 */
public final class Messages implements Words {
  private static final String SINGULAR = ".one";
  private static final String OTHER = ".other";
  private static final String PLACE = "{0}";
  private static final long FIRST_GROUPED = 100_000;

  private final SourceFile file;
  private final Map<String, String> texts;

  private Messages(SourceFile file, Map<String, String> texts) {
    this.file = file;
    this.texts = texts;
  }

  public static Messages of(SourceFile file) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(file.text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(
        file,
        properties.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
  }

  /**
   * The words under a key, with arguments in their places.
   *
   * @throws TemplateFailure if there are none
   */
  @Override
  public String text(String key, Object... arguments) {
    String text = texts.getOrDefault(key, "");
    if (text.isEmpty() && !texts.containsKey(key)) {
      text = otherForm(key);
    }
    return text.indexOf('{') < 0 ? text : filled(text, arguments);
  }

  private String otherForm(String key) {
    return find(withoutSingular(key))
        .orElseThrow(() -> new TemplateFailure(
            Problem.error("missing-words", file.at(0, 1), "no words under `" + key + "`")
                .withHint("add a line with that key to the bundle")));
  }

  /** A text with its places filled, in one pass, so that braces within an argument stay. */
  private String filled(String text, Object... arguments) {
    var filled = new StringBuilder(text.length() + 64);
    for (int i = 0; i < text.length(); i++) {
      int number = place(text, i);
      if (number >= 0 && number < arguments.length) {
        filled.append(written(arguments[number]));
        i += PLACE.length() - 1;
      } else {
        filled.append(text.charAt(i));
      }
    }
    return filled.toString();
  }

  /** The number of the place that begins at an index; -1 if none does. */
  private static int place(String text, int i) {
    boolean braced = text.charAt(i) == '{'
        && i + PLACE.length() <= text.length()
        && text.charAt(i + PLACE.length() - 1) == '}';
    int number = braced ? text.charAt(i + 1) - '0' : -1;
    return number <= 9 ? number : -1;
  }

  private String written(Object argument) {
    return argument instanceof Long || argument instanceof Integer
        ? number(((Number) argument).longValue())
        : argument.toString();
  }

  /** A number in digits; a long one in groups of three. */
  String number(long number) {
    String digits = String.valueOf(number);
    return Math.abs(number) < FIRST_GROUPED
        ? digits
        : digits.replaceAll(
            "(?<=[0-9])(?=([0-9]{3})+$)", Matcher.quoteReplacement(text("date.digit-group")));
  }

  /**
   * The words for a number of things: those under {@code key.one} for 1, where the language has
   * some, else {@code key.other}.
   */
  public String count(String key, long number, Object... arguments) {
    String form = key + (number == 1 ? SINGULAR : OTHER);
    Object[] all = new Object[arguments.length + 1];
    all[0] = number;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return text(form, all);
  }

  /** Where a language has no singular, the one form it has. */
  private static String withoutSingular(String key) {
    return key.endsWith(SINGULAR)
        ? key.substring(0, key.length() - SINGULAR.length()) + OTHER
        : key;
  }

  /** The language of the words, as BCP 47 writes it; English, unless the bundle says another. */
  String language() {
    return find("bundle.language").orElse("en");
  }

  /**
   * A language with the territory whose usage it follows, as {@code en_GB}: its own, else that of
   * the bundle, if the bundle is in that language.
   */
  Optional<String> locale(String code) {
    String[] parts = code.split("-");
    return Stream.of(parts)
        .skip(1)
        .filter(part -> part.matches("[A-Za-z]{2}"))
        .findFirst()
        .or(() ->
            parts[0].equalsIgnoreCase(language()) ? find("bundle.territory") : Optional.empty())
        .map(territory ->
            parts[0].toLowerCase(Locale.ROOT) + "_" + territory.toUpperCase(Locale.ROOT));
  }

  /** A language by its name; by its code where the bundle has no name for it. */
  String language(String code) {
    return find("language." + code)
        .or(() -> find("language." + code.split("-", 2)[0]))
        .orElse(code);
  }

  /** The words under a key, if there are any. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }
}
