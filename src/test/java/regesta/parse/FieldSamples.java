package regesta.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values that a field takes, and such as editors write by mistake, made from the field's type. */
final class FieldSamples {
  private static final List<String> DATES = List.of("""
          1999 | -2013 | 2013-10 | 2013-10-03 | -0043-03-15 | 2013-1 | 2013-9-3 | 20131003
          2013-13 | 2013-00 | 2013-10-32 | 2013-11-31 | 2013-02-30 | 2024-02-29 | '-0000'
          '2013?' | 2013-10~ | 2013-10-03% | '?2013-~10' | '2013??' | '2013-10?-~03'
          2013-10-03-04 | 201X | 20XX | XXXX | 2013-XX | 2013-1X | 2013-X9 | 2013-10-XX
          2013-10-3X | 2013-09-3X | 2013-02-3X | 2013-X4-31 | 2013-0X-31 | X | 201x
          2013-10-X | 2025-21 | 2025-41 | 2025-42 | 2025-22-01 | 2025-22~ | summer 2025
          Y17000 | Y-17E7 | Y3388E2S3 | 1950S2 | 1950S0 | 1950S16 | Y013 | Y12 | Y17000-10
          2013/2014 | 2013-10/.. | ../2013 | 2013/ | /2013 | ../.. | ../ | /.. | '/'
          '..' | 2013/2014/2015 | 2013//2014 | 2013-13/2014 | 2013 / 2014 | '[2013,2014]'
          '[2013..2014]' | '[..2013]' | '[2013..]' | '{2013-10,2014}' | '[2013' | '[2013}'
          '[]' | '[,]' | '[2013,]' | '[2013....2014]' | '[2013 , 2014]' | '[2013/2014]'
          [2013] | '{2013-9,2014}' | 2013-10-03T12:00:00 | 2013-10-03T12:00:00Z
          2013-10-03T12:00:00+09:00 | 2013-10-03T24:00:00 | 2013-10-03T12:00
          2013-10T12:00:00 | 2013-10-03~T12:00:00 | 2013-10-03T12:00:00/2014 | 3 Oct 2013
          2013/10/03 | 10/03/2013 | circa 2013 | \u5e73\u621025\u5e7410\u67083\u65e5 | 13 | 2013-10-03 12:00 | true
          """.strip().split(" \\| |\n"));

  private FieldSamples() {}

  /** Values that a field takes or not, as they are written in a list or a group of YAML. */
  static List<String> of(Field<?> field) {
    List<String> values = new ArrayList<>(ofType(field.type()));
    values.addAll(List.of(
        field.example(), "''", "' '", "[[]]", "{}", "{colour: red}", "[]", "[{}]", "a b", "2013"));
    return values;
  }

  private static List<String> ofType(FieldType<?> type) {
    if (type instanceof FieldType.ListOf<?> list) {
      return ofType(list.element()).stream()
          .flatMap(value -> Stream.of(value, "[%s]".formatted(value)))
          .toList();
    }
    if (type instanceof FieldType.BriefOr<?, ?> either) {
      return Stream.concat(ofType(either.brief()).stream(), ofType(either.full()).stream())
          .toList();
    }
    if (type instanceof FieldType.WordOr<?> either) {
      return Stream.concat(Stream.of(either.word()), ofType(either.other()).stream())
          .toList();
    }
    if (type instanceof FieldType.Group<?> group) {
      List<String> required = new ArrayList<>();
      group.fields().stream().filter(Field::required).forEach(field -> required.add(field.line()));
      required.add("colour: red");
      return List.of("{%s}".formatted(String.join(", ", required)), "word");
    }
    return ofScalar((ScalarType<?>) type);
  }

  private static List<String> ofScalar(ScalarType<?> type) {
    if (type instanceof ScalarType.Line) {
      return List.of("Tokyo", "1.5", "true", "'true'", "\"a\\nb\"", "\" a\\n\"", "\u65e5\u672c");
    }
    if (type instanceof ScalarType.Url) {
      return List.of(
          "https://example.org",
          "http://a.example:8080/b",
          "'https://[::1]/'",
          "https://\u65e5\u672c.example/%E6",
          "https://a.example/\u65e5",
          "example.org",
          "ftp://a.example",
          "https://",
          "'https://a.example/b c'",
          "https://a.example/%zz",
          "'https://a.example/|'",
          "https:/a.example",
          "true");
    }
    if (type instanceof DateType) {
      return DATES;
    }
    if (type instanceof ChoiceType<?> choice) {
      return Stream.concat(
              choice.meanings().keySet().stream(), Stream.of("Person", "none-of-these", "true"))
          .toList();
    }
    if (type instanceof ScalarType.Flag) {
      return List.of("true", "false", "'true'", "'no'", "perhaps", "'1'");
    }
    if (type instanceof ScalarType.WholeNumber) {
      return List.of("0", "-7", "'12'", "999999999", "1000000000", "1.5", "one", "'-'");
    }
    if (type instanceof ScalarType.SlugOf) {
      return List.of(
          "a", "a-b", "2013-10-03-a", "'2013'", "A", "a--b", "-a", "a_b", "-1", "\u00e9");
    }
    return List.of(
        "en", "zh-Hant", "a.example", "ab.c-d.example", "e", "en_GB", "\"a\\nb\"", "x y");
  }
}
