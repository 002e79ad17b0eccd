package regesta.parse;

import java.util.List;
import java.util.OptionalInt;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/** What a field makes of a value that stands in no front matter: an answer, or an option. */
public final class FieldCheck {
  private FieldCheck() {}

  /**
   * What is wrong with a text as the value of a field; of a list, as one of its items.
   *
   * @param value nothing but the value; its path tells in messages where it comes from
   */
  public static List<Problem> problems(Field<?> field, SourceFile value) {
    return problems(field, value, 0, value.text().length());
  }

  /**
   * What is wrong with a part of a text as the value of a field.
   *
   * @param start its offset
   * @param end the offset after it
   */
  public static List<Problem> problems(Field<?> field, SourceFile file, int start, int end) {
    var manuscript = new Manuscript(file);
    String given = manuscript.text().substring(start, end);
    String text = given.strip();
    int from = start + given.indexOf(text);
    field
        .type()
        .read(
            new YamlValue.Text(text, OptionalInt.of(from), from, from + text.length()),
            new FieldReport(manuscript, field, FieldReport.Standing.ALONE));
    return manuscript.problems();
  }
}
