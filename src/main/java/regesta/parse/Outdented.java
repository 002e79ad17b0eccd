package regesta.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import regesta.problem.Problem;

/**
 * Fields that belong to a group above them, and by their indentation do not. They are reported, and
 * put where they belong, so that none is missed there.
 */
final class Outdented {
  private final Manuscript manuscript;
  private final List<Field<?>> declared;
  private final List<YamlValue.Pair> placed = new ArrayList<>();
  private boolean told;

  private Outdented(Manuscript manuscript, List<Field<?>> declared) {
    this.manuscript = manuscript;
    this.declared = declared;
  }

  /**
   * The pairs as values of the declared fields, each that belongs to the one above it within it.
   */
  static YamlValue.Pairs regroup(
      Manuscript manuscript, List<Field<?>> declared, YamlValue.Pairs pairs) {
    var outdented = new Outdented(manuscript, declared);
    pairs.pairs().forEach(outdented::place);
    return new YamlValue.Pairs(outdented.placed, pairs.unread(), pairs.start(), pairs.end());
  }

  private void place(YamlValue.Pair pair) {
    String name = pair.name().text();
    Optional<YamlValue.Pair> holder = placed.isEmpty() || isKnown(name)
        ? Optional.empty()
        : last(placed).flatMap(above -> with(pair, declared, above));
    holder.ifPresentOrElse(full -> placed.set(placed.size() - 1, full), () -> {
      placed.add(pair);
      told = false;
    });
  }

  private boolean isKnown(String name) {
    return declared.stream()
        .anyMatch(field -> field.name().equals(name) || field.oldNames().contains(name));
  }

  private static <T> Optional<T> last(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
  }

  /** The pair above with the lost one within it; empty if that does not belong there. */
  private Optional<YamlValue.Pair> with(
      YamlValue.Pair lost, List<Field<?>> fields, YamlValue.Pair above) {
    return fields.stream()
        .filter(field -> field.name().equals(above.name().text()))
        .findFirst()
        .flatMap(field -> with(lost, field, field.type(), above.value()))
        .map(value -> new YamlValue.Pair(above.name(), value));
  }

  private Optional<YamlValue> with(
      YamlValue.Pair lost, Field<?> above, FieldType<?> type, YamlValue value) {
    if (type instanceof FieldType.WordOr<?> either) {
      return with(lost, above, either.other(), value);
    }
    if (type instanceof FieldType.ListOf<?> list && value instanceof YamlValue.Items items) {
      return last(items.items())
          .flatMap(item -> with(lost, above, list.element(), item))
          .map(item ->
              new YamlValue.Items(replacingLast(items.items(), item), items.start(), items.end()));
    }
    if (type instanceof FieldType.ListOf<?> list) {
      return with(lost, above, list.element(), value);
    }
    Optional<FieldType.Group<?>> group = group(type);
    if (value.isEmpty()) {
      return group.filter(found -> has(found.fields(), lost)).map(found -> first(lost, above));
    }
    return value instanceof YamlValue.Pairs pairs
        ? group.flatMap(found -> with(lost, above, found, pairs))
        : Optional.empty();
  }

  private Optional<YamlValue> with(
      YamlValue.Pair lost, Field<?> above, FieldType.Group<?> group, YamlValue.Pairs pairs) {
    List<YamlValue.Pair> inner = pairs.pairs();
    boolean given =
        inner.stream().anyMatch(pair -> pair.name().text().equals(lost.name().text()));
    if (has(group.fields(), lost) && !given && !inner.isEmpty()) {
      tell(lost, above, below(pairs));
      return Optional.of(pairs(plus(inner, lost), pairs));
    }
    return last(inner)
        .flatMap(deeper -> with(lost, group.fields(), deeper))
        .map(deeper -> pairs(replacingLast(inner, deeper), pairs));
  }

  private static YamlValue pairs(List<YamlValue.Pair> inner, YamlValue.Pairs like) {
    return new YamlValue.Pairs(inner, like.unread(), like.start(), like.end());
  }

  /** A group that begins with the lost field. */
  private YamlValue first(YamlValue.Pair lost, Field<?> above) {
    tell(
        lost,
        above,
        above.type() instanceof FieldType.ListOf<?>
            ? "write `- %1$s:` two spaces further in, and the fields that follow below `%1$s`"
                .formatted(lost.name().text())
            : "write two more spaces before it");
    return new YamlValue.Pairs(
        List.of(lost), Set.of(), lost.name().start(), lost.value().end());
  }

  /** Where a field must begin that belongs to a group. */
  private String below(YamlValue.Pairs group) {
    YamlValue.Text first = group.pairs().get(0).name();
    if (manuscript.text().charAt(group.start()) == '{') {
      return "write it between `{` and `}`";
    }
    int spaces = manuscript.at(first.start(), 1).column() - 1;
    return "indent it with %s spaces, so that it begins below `%s`".formatted(spaces, first.text());
  }

  /** Of several lines with too few spaces the first is told of. */
  private void tell(YamlValue.Pair lost, Field<?> above, String hint) {
    if (!told) {
      YamlValue.Text name = lost.name();
      manuscript.report(Problem.error(
              "unknown-field",
              manuscript.at(name.start(), name.end() - name.start()),
              "`%s` belongs to `%s`, but is not indented under it"
                  .formatted(name.text(), above.name()))
          .withHint(hint));
    }
    told = true;
  }

  private static Optional<FieldType.Group<?>> group(FieldType<?> type) {
    if (type instanceof FieldType.BriefOr<?, ?> either) {
      return Optional.of(either.full());
    }
    return type instanceof FieldType.Group<?> group ? Optional.of(group) : Optional.empty();
  }

  private static boolean has(List<Field<?>> fields, YamlValue.Pair pair) {
    return fields.stream().anyMatch(field -> field.name().equals(pair.name().text()));
  }

  private static <T> List<T> plus(List<T> list, T item) {
    var longer = new ArrayList<>(list);
    longer.add(item);
    return longer;
  }

  private static <T> List<T> replacingLast(List<T> list, T item) {
    var same = new ArrayList<>(list);
    same.set(list.size() - 1, item);
    return same;
  }
}
