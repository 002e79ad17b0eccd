package regesta.export.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import regesta.json.Json;

/**
 * A column of a table.
 *
 * @param <T> what a row tells of
 * @param choices the words it holds, where they are few
 * @param value the cell of a row; absent where nothing is known
 */
record Column<T>(
    String name,
    Type type,
    boolean required,
    String description,
    List<String> choices,
    Function<T, Optional<String>> value) {

  /** The types of cells, as Table Schema names them. */
  enum Type {
    STRING,
    INTEGER,
    BOOLEAN,
    DATE,
    /** A list of texts, as a JSON array. */
    ARRAY
  }

  Column {
    choices = List.copyOf(choices);
  }

  static <T> Column<T> text(String name, String description, Function<T, String> value) {
    return new Column<>(
        name, Type.STRING, true, description, List.of(), row -> Optional.of(value.apply(row)));
  }

  static <T> Column<T> choice(
      String name, String description, List<String> choices, Function<T, Optional<String>> value) {
    return new Column<>(name, Type.STRING, false, description, choices, value);
  }

  static <T> Column<T> perhaps(
      String name, String description, Function<T, Optional<String>> value) {
    return new Column<>(name, Type.STRING, false, description, List.of(), value);
  }

  static <T> Column<T> day(String name, String description, Function<T, Optional<String>> value) {
    return new Column<>(name, Type.DATE, false, description, List.of(), value);
  }

  static <T> Column<T> number(String name, String description, ToLongFunction<T> value) {
    return new Column<>(
        name,
        Type.INTEGER,
        true,
        description,
        List.of(),
        row -> Optional.of(String.valueOf(value.applyAsLong(row))));
  }

  static <T> Column<T> perhapsNumber(
      String name, String description, Function<T, Optional<Long>> value) {
    return new Column<>(
        name,
        Type.INTEGER,
        false,
        description,
        List.of(),
        row -> value.apply(row).map(String::valueOf));
  }

  static <T> Column<T> truth(String name, String description, Predicate<T> value) {
    return new Column<>(
        name,
        Type.BOOLEAN,
        true,
        description,
        List.of(),
        row -> Optional.of(String.valueOf(value.test(row))));
  }

  static <T> Column<T> list(String name, String description, Function<T, List<String>> value) {
    return new Column<>(
        name,
        Type.ARRAY,
        true,
        description,
        List.of(),
        row -> Optional.of(Json.texts(value.apply(row)).plain()));
  }
}
