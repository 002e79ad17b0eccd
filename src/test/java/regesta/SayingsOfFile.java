package regesta;

import static java.util.stream.Collectors.joining;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import regesta.problem.SourceFile;

/**
 * What a file says, read without any of our parsers: each value of its front matter by its path
 * ({@code sources[0].quotes[1].at}), and the words, citations and links of its body in order.
 */
record SayingsOfFile(SortedMap<String, String> fields, List<String> words, List<String> links) {
  private static final Pattern FILE = Pattern.compile(
      "---[ \\t]*\\n(.*?)^---[ \\t]*(?:\\n(.*))?\\z", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern CITATION = Pattern.compile("\\[(@[^\\]]*)]");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(([^)]*)\\)");
  private static final Pattern CODE =
      Pattern.compile("(?ms)^ *```[^\n]*\n(.*?)^ *```$|`([^`\n]*)`");
  private static final Pattern NUMBER_OF_ITEM = Pattern.compile("(?m)^ *[0-9]+[.)] ");
  private static final Pattern EITHER = Pattern.compile(CITATION + "|" + LINK);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** Fields that take a list, where a single value counts as a list of one. */
  private static final Set<String> LISTS = Set.of(
      "actors",
      "topics",
      "sources",
      "quotes",
      "outcome",
      "variants",
      "corrections",
      "aliases",
      "allow",
      "names",
      "attested",
      "roles",
      "part-of",
      "predecessor",
      "successor",
      "same-as",
      "former-slugs",
      "authors",
      "via",
      "words",
      "avoid",
      "remarks",
      "other-times");

  static SayingsOfFile of(SourceFile file) {
    if (file.path().endsWith(".yaml")) {
      return new SayingsOfFile(fields(file.text(), false), List.of(), List.of());
    }
    Matcher parts = FILE.matcher(file.text());
    if (!parts.matches()) {
      throw new IllegalArgumentException("no front matter: " + file.text());
    }
    String body = parts.group(2) == null ? "" : withoutBrackets(parts.group(2));
    return new SayingsOfFile(
        fields(parts.group(1), file.path().startsWith("entries/")),
        words(visible(body)),
        links(body));
  }

  private static SortedMap<String, String> fields(String yaml, boolean entry) {
    var fields = new TreeMap<String, String>();
    Object root = loader().load(new StringReader(yaml));
    if (root instanceof Map<?, ?> map) {
      map.forEach((name, value) -> flatten(name.toString(), value, entry, fields));
    }
    if ("unknown".equals(fields.get("outcome[0]"))) {
      fields.remove("outcome[0]");
    }
    return fields;
  }

  private static void flatten(
      String path, Object value, boolean entry, SortedMap<String, String> fields) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    if (value instanceof Map<?, ?> map && !LISTS.contains(name)) {
      map.forEach((key, inner) -> flatten(path + "." + key, inner, entry, fields));
    } else if (value instanceof List<?> || LISTS.contains(name)) {
      List<?> items = value instanceof List<?> list ? list : List.of(value);
      for (int i = 0; i < items.size(); i++) {
        String item = path + "[" + i + "]";
        boolean brief = entry && items.get(i) instanceof String;
        String full = switch (path) {
          case "actors" -> item + ".actor";
          case "sources" -> item + ".source";
          default -> item;
        };
        flatten(brief ? full : item, items.get(i), entry, fields);
      }
    } else {
      fields.put(path, normal(String.valueOf(value)));
    }
  }

  /** SnakeYAML as it comes, except that every value stays text. */
  private static Yaml loader() {
    var limits = new LoaderOptions();
    limits.setAllowDuplicateKeys(false);
    var dumper = new DumperOptions();
    return new Yaml(
        new SafeConstructor(limits), new Representer(dumper), dumper, limits, new Resolver() {
          @Override
          protected void addImplicitResolvers() {}
        });
  }

  /** The text with the brackets of code left out, in which they cite and link nothing. */
  private static String withoutBrackets(String body) {
    return CODE.matcher(body)
        .replaceAll(code -> Matcher.quoteReplacement(Stream.of(code.group(1), code.group(2))
            .filter(Objects::nonNull)
            .collect(joining())
            .replaceAll("[\\[\\]]", " ")));
  }

  private static String visible(String body) {
    String unnumbered = NUMBER_OF_ITEM.matcher(body).replaceAll("");
    return LINK.matcher(CITATION.matcher(unnumbered).replaceAll(" ")).replaceAll("$1");
  }

  private static List<String> links(String body) {
    List<String> links = new ArrayList<>();
    Matcher either = EITHER.matcher(body);
    while (either.find()) {
      if (either.group(1) == null) {
        links.add(either.group(3));
      } else {
        for (String cite : either.group(1).split(";")) {
          links.add(normal(cite));
        }
      }
    }
    return links;
  }

  static List<String> words(String text) {
    return WORD.matcher(normal(text)).results().map(match -> match.group()).toList();
  }

  static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[ \\t\\r\\n]+", " ")
        .strip();
  }
}
