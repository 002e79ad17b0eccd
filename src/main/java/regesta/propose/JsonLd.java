package regesta.propose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few facts of an article in its JSON-LD, read by their names without their nesting. */
record JsonLd(String text) {
  private static final String STRING = "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"";
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  Optional<String> headline() {
    return value("\"headline\"\\s*:\\s*" + STRING);
  }

  Optional<String> datePublished() {
    return value("\"datePublished\"\\s*:\\s*" + STRING);
  }

  Optional<String> publisher() {
    return value("\"publisher\"\\s*:\\s*\\{[^{}]*?\"name\"\\s*:\\s*" + STRING)
        .or(() -> value("\"publisher\"\\s*:\\s*" + STRING));
  }

  List<String> authors() {
    Matcher list = Pattern.compile("\"author\"\\s*:\\s*(\\[[^\\]]*\\]|\\{[^{}]*\\}|" + STRING + ")")
        .matcher(text);
    if (!list.find()) {
      return List.of();
    }
    String found = list.group(1);
    String name = found.startsWith("\"") ? STRING : "\"name\"\\s*:\\s*" + STRING;
    return Pattern.compile(name)
        .matcher(found)
        .results()
        .map(one -> plain(one.group(1)))
        .toList();
  }

  private Optional<String> value(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find()
        ? Optional.of(plain(matcher.group(1))).filter(s -> !s.isBlank())
        : Optional.empty();
  }

  private static String plain(String json) {
    return ESCAPE
        .matcher(json)
        .replaceAll(escape -> Matcher.quoteReplacement(Optional.ofNullable(escape.group(1))
            .map(code -> String.valueOf((char) Integer.parseInt(code, 16)))
            .orElseGet(() -> escape.group(2).matches("[nrtbf]") ? " " : escape.group(2))));
  }
}
