package regesta.propose;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.parse.EntryFields;
import regesta.parse.Field;
import regesta.parse.FieldType;
import regesta.parse.SourceFields;

/**
 * A field of a new file, with its value.
 *
 * @param yaml what stands after the name and its colon
 */
record FilledField(Field<?> field, String yaml) {
  private static final Pattern INVERTED =
      Pattern.compile("\\s*([^,]*[^,\\s])\\s*,\\s*([^,]*[^,\\s])\\s*");

  /** A source that an entry names, and the words that are quoted from it. */
  record Listing(String source, List<Quote> quotes) {
    Listing {
      quotes = List.copyOf(quotes);
    }
  }

  record Quote(Optional<String> place, String text) {}

  /** The field with one value, or with several if it is a list. */
  static FilledField of(Field<?> field, List<String> values) {
    return field.type() instanceof FieldType.ListOf<?>
        ? new FilledField(
            field, field.equals(SourceFields.AUTHORS) ? authors(values) : YamlText.list(values))
        : new FilledField(field, YamlText.scalar(String.join(" ", values)));
  }

  /** Authors: the parts of a name that is given as {@code Kubo, Nobuhiro}; others in one piece. */
  private static String authors(List<String> names) {
    return names.stream().map(FilledField::author).collect(joining(", ", "[", "]"));
  }

  private static String author(String name) {
    Matcher parts = INVERTED.matcher(name);
    return parts.matches()
        ? "{%s: %s, %s: %s}"
            .formatted(
                SourceFields.FAMILY.name(),
                YamlText.scalar(parts.group(1)),
                SourceFields.GIVEN.name(),
                YamlText.scalar(parts.group(2)))
        : YamlText.scalar(name);
  }

  /** The sources of an entry; one without a quotation shows how to write it. */
  static FilledField sources(List<Listing> listings) {
    var yaml = new StringBuilder();
    for (Listing listing : listings) {
      yaml.append("\n  - %s: %s".formatted(EntryFields.SOURCE.name(), listing.source()));
      if (listing.quotes().isEmpty()) {
        yaml.append("\n    # %s".formatted(EntryFields.QUOTES.description()));
        yaml.append("\n    #%s".formatted(EntryFields.QUOTES.line()));
      } else {
        yaml.append("\n    %s:".formatted(EntryFields.QUOTES.name()));
        listing.quotes().forEach(quote -> append(quote, yaml));
      }
    }
    return new FilledField(EntryFields.SOURCES, yaml.toString());
  }

  private static void append(Quote quote, StringBuilder yaml) {
    String text = "%s: %s".formatted(EntryFields.QUOTE_TEXT.name(), YamlText.scalar(quote.text()));
    String place = quote
        .place()
        .map(
            at -> "%s: %s\n        ".formatted(EntryFields.QUOTE_PLACE.name(), YamlText.scalar(at)))
        .orElse("");
    yaml.append("\n      - %s%s".formatted(place, text));
  }

  /** The field as it stands in the file. */
  String line() {
    String gap = yaml.startsWith("\n") ? "" : " ";
    return field.name() + ":" + gap + yaml;
  }
}
