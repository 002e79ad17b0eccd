package regesta.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may be written as the value of a field, and what it then means. */
public sealed interface FieldType<T>
    permits ScalarType, FieldType.ListOf, FieldType.Group, FieldType.BriefOr, FieldType.WordOr {

  /** What the value is, in a message: {@code a date}. */
  String words();

  /** Whether a single text can be a value. */
  boolean takesText();

  /** The meaning of a value; empty, with a problem reported, if it has none. */
  Optional<T> read(YamlValue value, FieldReport report);

  /** Several values; one by itself counts as a list of one. */
  record ListOf<T>(FieldType<T> element) implements FieldType<List<T>> {
    @Override
    public String words() {
      return "a list, each item " + element.words();
    }

    @Override
    public boolean takesText() {
      return element.takesText();
    }

    @Override
    public Optional<List<T>> read(YamlValue value, FieldReport report) {
      if (value instanceof YamlValue.Pairs pairs && isListInDisguise(pairs)) {
        report.wrongKind(value, "a list", inBrackets(pairs));
        return Optional.empty();
      }
      if (!(value instanceof YamlValue.Items list)) {
        return element.read(value, report).map(List::of);
      }
      if (list.items().isEmpty() && report.field().required()) {
        report.empty(value);
      }
      List<T> items = new ArrayList<>();
      list.items().forEach(item -> element.read(item, report).ifPresent(items::add));
      return Optional.of(items);
    }
  }

  /** Whether names stand where the items of a list should, each without a value. */
  private static boolean isListInDisguise(YamlValue.Pairs pairs) {
    return !pairs.pairs().isEmpty()
        && pairs.pairs().stream().allMatch(pair -> pair.value().isEmpty());
  }

  private static String inBrackets(YamlValue.Pairs pairs) {
    return pairs.pairs().stream()
        .map(pair -> pair.name().text())
        .collect(Collectors.joining(", ", "write `[", "]`"));
  }

  /**
   * Fields of their own.
   *
   * @param build makes the value of the fields; empty, with a problem reported, if it cannot
   */
  record Group<T>(String words, List<Field<?>> fields, Function<FieldValues, Optional<T>> build)
      implements FieldType<T> {
    public Group {
      fields = List.copyOf(fields);
    }

    @Override
    public boolean takesText() {
      return false;
    }

    @Override
    public Optional<T> read(YamlValue value, FieldReport report) {
      if (value instanceof YamlValue.Pairs pairs) {
        return build.apply(FieldValues.of(report.manuscript(), fields, pairs, report.at(value)));
      }
      if (value.isEmpty()) {
        report.empty(value);
      } else {
        report.wrongKind(value, words);
      }
      return Optional.empty();
    }
  }

  /** Fields of their own, or a scalar that stands for one of them alone. */
  record BriefOr<S, T>(ScalarType<S> brief, Function<S, T> expand, Group<T> full)
      implements FieldType<T> {
    @Override
    public String words() {
      return "%s, or %s".formatted(brief.words(), full.words());
    }

    @Override
    public boolean takesText() {
      return true;
    }

    @Override
    public Optional<T> read(YamlValue value, FieldReport report) {
      if (value instanceof YamlValue.Text) {
        return brief.read(value, report).map(expand);
      }
      if (value instanceof YamlValue.Pairs) {
        return full.read(value, report);
      }
      report.wrongKind(value, words());
      return Optional.empty();
    }
  }

  /** One reserved word, which reads as empty, or something else. */
  record WordOr<T>(String word, FieldType<T> other) implements FieldType<Optional<T>> {
    @Override
    public String words() {
      return "`%s`, or %s".formatted(word, other.words());
    }

    @Override
    public boolean takesText() {
      return true;
    }

    @Override
    public Optional<Optional<T>> read(YamlValue value, FieldReport report) {
      if (value instanceof YamlValue.Text text && text.text().equals(word)) {
        return Optional.of(Optional.empty());
      }
      Optional<T> read = other.read(value, report);
      return read.isPresent() ? Optional.of(read) : Optional.empty();
    }
  }
}
