package regesta.parse;

import java.util.List;
import java.util.stream.Stream;

/**
 * A value that a file may give under a name. The parser, its suggestions and everything that
 * describes the fields to an editor read this one declaration.
 *
 * @param since the version of the generator that first knew it
 * @param oldNames names it had in earlier versions, still read
 * @param description one clause without a full stop
 * @param example a value as it is written in YAML, on one line
 */
public record Field<T>(
    String name,
    FieldType<T> type,
    boolean required,
    String since,
    List<String> oldNames,
    String description,
    String example) {

  private static final String FIRST_VERSION = "0.1.0";

  public Field {
    oldNames = List.copyOf(oldNames);
  }

  static <T> Field<T> required(String name, FieldType<T> type, String description, String example) {
    return new Field<>(name, type, true, FIRST_VERSION, List.of(), description, example);
  }

  static <T> Field<T> optional(String name, FieldType<T> type, String description, String example) {
    return new Field<>(name, type, false, FIRST_VERSION, List.of(), description, example);
  }

  /**
   * The same field, which earlier versions knew by another name too; that is read with a warning.
   */
  Field<T> formerly(String oldName) {
    List<String> names = Stream.concat(oldNames.stream(), Stream.of(oldName)).toList();
    return new Field<>(name, type, required, since, names, description, example);
  }

  /** The field as an editor writes it: {@code date: 2013-10-03}. */
  public String line() {
    return name + ": " + example;
  }
}
