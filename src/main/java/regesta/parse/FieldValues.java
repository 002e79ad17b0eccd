package regesta.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import regesta.model.Written;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Suggestion;

/**
 * What a file or a group gives for its fields. Each is read when it is asked for, so that the type
 * of the answer is the field's own.
 */
public final class FieldValues {
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  private final Manuscript manuscript;
  private final List<Field<?>> declared;
  private final Map<String, YamlValue> given = new HashMap<>();
  private final Map<String, YamlValue.Text> names = new HashMap<>();
  private final Set<String> unread;
  private final Location place;

  private FieldValues(
      Manuscript manuscript, List<Field<?>> declared, Set<String> unread, Location place) {
    this.manuscript = manuscript;
    this.declared = declared;
    this.unread = new HashSet<>(unread);
    this.place = place;
  }

  /**
   * The given pairs as values of the declared fields. Names that are given twice, or that no field
   * has, are reported here.
   *
   * @param place where a missing field is reported
   */
  static FieldValues of(
      Manuscript manuscript, List<Field<?>> declared, YamlValue.Pairs written, Location place) {
    YamlValue.Pairs pairs = Outdented.regroup(manuscript, declared, written);
    var values = new FieldValues(manuscript, declared, pairs.unread(), place);
    List<YamlValue.Pair> others = new ArrayList<>();
    for (YamlValue.Pair pair : pairs.pairs()) {
      Optional<Field<?>> instead = values.meantInstead(pair, pairs);
      if (instead.isPresent()) {
        values.putInstead(instead.get(), pair);
      } else if (values.isDeclared(pair.name().text())) {
        values.put(pair.name().text(), pair);
      } else {
        others.add(pair);
      }
    }
    values.reportStrange(others.stream().filter(pair -> !values.guess(pair)).toList());
    return values;
  }

  private boolean isDeclared(String name) {
    for (Field<?> field : declared) {
      if (field.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The missing field that was meant by the like name of one that cannot hold the value. */
  private Optional<Field<?>> meantInstead(YamlValue.Pair pair, YamlValue.Pairs pairs) {
    String name = pair.name().text();
    boolean misplaced = pair.value() instanceof YamlValue.Text text
        && !text.isEmpty()
        && declared.stream()
            .anyMatch(field -> field.name().equals(name) && !field.type().takesText());
    if (!misplaced) {
      return Optional.empty();
    }
    return declared.stream()
        .filter(field -> field.required() && field.type().takesText())
        .filter(field -> Suggestion.closest(name, List.of(field.name())).isPresent())
        .filter(field ->
            pairs.pairs().stream().noneMatch(other -> other.name().text().equals(field.name())))
        .findFirst();
  }

  private void putInstead(Field<?> meant, YamlValue.Pair pair) {
    report(Problem.error(
            "wrong-kind",
            at(pair.name()),
            "`%s` does not take text".formatted(pair.name().text()))
        .withHint("there is a field named `%s`".formatted(meant.name())));
    put(meant.name(), pair);
  }

  private void put(String name, YamlValue.Pair pair) {
    YamlValue.Text first = names.putIfAbsent(name, pair.name());
    if (first == null) {
      given.put(name, pair.value());
      return;
    }
    report(
        Problem.error("duplicate-field", at(pair.name()), "field `%s` given twice".formatted(name))
            .withHint("it is first given on line %s".formatted(at(first).line())));
  }

  /**
   * Takes a value under a name that no field has for that of the field that was meant.
   *
   * @return whether it is plain which field was meant
   */
  private boolean guess(YamlValue.Pair pair) {
    String name = pair.name().text();
    Optional<String> renamed = declared.stream()
        .filter(field -> field.oldNames().contains(name))
        .<String>map(Field::name)
        .findFirst();
    if (renamed.isPresent()) {
      report(Problem.warning(
              "renamed-field", at(pair.name()), "field `%s` has a new name".formatted(name))
          .withHint("write `%s`".formatted(renamed.get())));
      put(renamed.get(), pair);
      return true;
    }
    String visible = INVISIBLE.matcher(name).replaceAll("");
    if (isDeclared(visible)) {
      report(Problem.error(
              "unknown-field", at(pair.name()), "an invisible character stands in the field's name")
          .withHint("write `%s`".formatted(visible)));
      put(visible, pair);
      return true;
    }
    List<String> known = declared.stream().<String>map(Field::name).toList();
    Optional<String> meant = Suggestion.closest(name, known);
    if (meant.isEmpty()) {
      return false;
    }
    report(unknown(pair).withHint("there is a field named `%s`".formatted(meant.get())));
    if (!given.containsKey(meant.get())) {
      put(meant.get(), pair);
    }
    return true;
  }

  /** Reports names that are like no field's. One, where one field is missing, may be for that. */
  private void reportStrange(List<YamlValue.Pair> strange) {
    List<String> missing = declared.stream()
        .filter(field -> field.required() && !has(field) && !unread.contains(field.name()))
        .<String>map(Field::name)
        .toList();
    if (strange.size() == 1 && missing.size() == 1) {
      report(unknown(strange.get(0))
          .withHint("write `%s` if that is meant: it is missing".formatted(missing.get(0))));
      unread.add(missing.get(0));
      return;
    }
    List<String> known = declared.stream().<String>map(Field::name).toList();
    strange.forEach(pair -> report(unknown(pair).withHint(list(known))));
  }

  private Problem unknown(YamlValue.Pair pair) {
    return Problem.error(
        "unknown-field",
        at(pair.name()),
        "unknown field `%s`".formatted(pair.name().text()));
  }

  private static String list(List<String> known) {
    return "the fields here are `%s`".formatted(String.join("`, `", known));
  }

  /** The value of a field; empty if it is not given, or, with a problem reported, is wrong. */
  <T> Optional<T> get(Field<T> field) {
    if (!isDeclared(field.name())) {
      throw new IllegalArgumentException("not declared here: " + field.name());
    }
    YamlValue value = given.get(field.name());
    if (value != null) {
      return field.type().read(value, new FieldReport(manuscript, field));
    }
    if (field.required()) {
      missing("missing field `%s`".formatted(field.name()), field);
    }
    return Optional.empty();
  }

  /** The value of a field that is a list; an empty one if it is not given. */
  <T> List<T> list(Field<List<T>> field) {
    return get(field).orElse(List.of());
  }

  /** A text that a field gives, and where it stands. */
  Optional<Written<String>> written(Field<String> field) {
    Optional<Location> at = Optional.ofNullable(given.get(field.name()))
        .map(value -> manuscript.at(value.start(), value.end() - value.start()));
    return get(field).flatMap(text -> at.map(place -> new Written<>(text, place)));
  }

  boolean has(Field<?> field) {
    return given.containsKey(field.name());
  }

  /** Reports that something must be given, unless it stands in a line that could not be read. */
  void missing(String message, Field<?> example) {
    if (unread.contains(example.name())) {
      return;
    }
    report(Problem.error("missing-field", place, message)
        .withHint("for example `%s`".formatted(example.line())));
  }

  /** Where the name of a given field stands; where a missing one would, if it is not given. */
  Location at(Field<?> field) {
    YamlValue.Text name = names.get(field.name());
    return name == null ? place : at(name);
  }

  void report(Problem problem) {
    manuscript.report(problem);
  }

  private Location at(YamlValue.Text name) {
    return manuscript.at(name.start(), name.end() - name.start());
  }
}
