package regesta.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The types that fields of several kinds of file share. */
final class Types {
  static final ScalarType.Line LINE = new ScalarType.Line();
  static final FieldType.ListOf<String> LINES = new FieldType.ListOf<>(LINE);
  static final ScalarType.Prose PROSE = new ScalarType.Prose();
  static final ScalarType.Url URL = new ScalarType.Url(WebAddress::mistake);
  static final ScalarType.Url BASE_URL = new ScalarType.Url(WebAddress::baseMistake);
  static final FieldType.ListOf<String> URLS = new FieldType.ListOf<>(URL);
  static final DateType DATE = new DateType(false);
  static final DateType DAY = new DateType(true);
  static final ScalarType.WholeNumber NUMBER = new ScalarType.WholeNumber(false);
  static final ScalarType.WholeNumber COUNT = new ScalarType.WholeNumber(true);
  static final ScalarType.Flag FLAG = new ScalarType.Flag();

  /** Countries and names that editors write where a language is meant. */
  private static final Map<String, String> MEANT_LANGUAGES = Map.of(
      "jp",
      "ja",
      "japanese",
      "ja",
      "english",
      "en",
      "us",
      "en",
      "cn",
      "zh",
      "chinese",
      "zh",
      "kr",
      "ko",
      "korean",
      "ko",
      "german",
      "de",
      "french",
      "fr");

  /** A language tag's form (BCP 47). */
  static final ScalarType.Formed LANGUAGE = new ScalarType.Formed(
      "a language tag",
      Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*+"),
      text -> Optional.ofNullable(MEANT_LANGUAGES.get(text.toLowerCase(Locale.ROOT))));

  static final ScalarType.Formed DOMAIN = new ScalarType.Formed(
      "a domain name",
      Pattern.compile(
          "(?=.{1,253}\\z)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]"),
      text -> Optional.empty());

  private Types() {}
}
