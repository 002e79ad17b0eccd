package regesta.propose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Credit lines of news agencies: "— Reuters", "© KYODO", "(AFP)", "TOKYO (Jiji Press) --". */
final class Agencies {
  private static final Map<String, String> NAMES = names();

  private static final String NAME = "(?:The )?(" + String.join("|", NAMES.keySet()) + ")";

  private static final Pattern LINE = Pattern.compile(
      "(?i)^\\W*(?:©|\\(c\\)|copyright|source:|credit:|by)?\\W*(?:(?:19|20)\\d\\d\\W+)?" + NAME
          + "(?: News| Press)?(?:,? (?:19|20)\\d\\d)?\\W*$");

  private static final Pattern AT_END = Pattern.compile(
      "\\s*(?:[—–]|--| -|\\(|（|【|\\[Copyright )\\s*" + NAME + "(?:, Ltd\\.)?[)）】\\]]?\\s*$");

  private static final Pattern DATELINE =
      Pattern.compile("^(?:[\\p{Lu}][\\p{L}., ]{1,40}?(?:, \\w+\\.? \\d{1,2}(?:, \\d{4})?)? ?\\("
          + NAME + "\\)|【[^】]{0,12}?" + NAME + "】|[(（]" + NAME + "[)）])");

  private Agencies() {}

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String name : new String[] {
      "Reuters",
      "Agence France-Presse",
      "AFP",
      "Associated Press",
      "AP",
      "Kyodo News",
      "Kyodo",
      "Jiji Press",
      "Jiji",
      "Xinhua",
      "Yonhap",
      "Bloomberg",
      "dpa",
      "TASS",
      "UPI",
      "EFE",
      "ANSA",
      "PTI",
      "Bernama",
      "AAP"
    }) {
      names.put(name, name);
    }
    names.put("KYODO", "Kyodo");
    names.put("REUTERS", "Reuters");
    names.put("共同通信", "Kyodo");
    names.put("共同", "Kyodo");
    names.put("時事通信", "Jiji Press");
    names.put("時事", "Jiji Press");
    names.put("ロイター", "Reuters");
    names.replace("Kyodo News", "Kyodo");
    names.replace("Jiji", "Jiji Press");
    names.replace("Agence France-Presse", "AFP");
    names.replace("Associated Press", "AP");
    return names;
  }

  /** The agency if a line is nothing but its credit. */
  static Optional<String> ofLine(String line) {
    return first(LINE.matcher(line));
  }

  /** The agency that a paragraph credits at its end. */
  static Optional<String> atEnd(String paragraph) {
    return first(AT_END.matcher(paragraph));
  }

  /** The agency in the dateline with which a paragraph begins. */
  static Optional<String> inDateline(String paragraph) {
    return first(DATELINE.matcher(paragraph));
  }

  /** A paragraph without the credit at its end. */
  static String withoutCredit(String paragraph) {
    return AT_END.matcher(paragraph).replaceFirst("");
  }

  private static Optional<String> first(Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      Optional<String> name = Optional.ofNullable(matcher.group(group));
      if (name.isPresent()) {
        return Optional.of(canonical(name.get()));
      }
    }
    return Optional.empty();
  }

  private static String canonical(String written) {
    return NAMES.entrySet().stream()
        .filter(name -> name.getKey().equalsIgnoreCase(written))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(written);
  }
}
