package regesta.edtf;

import java.util.List;

/** The year, the month or the day of a date as text, apart from what is in doubt about it. */
record Written(String text, Qualifier qualifier) {

  /**
   * Joins the parts of a date with the fewest qualifiers. One after a part speaks of it and of
   * everything to its left, one before a part of that alone (Level 2: Qualification).
   */
  static String join(List<Written> parts) {
    int group = sharing(parts);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      Written part = parts.get(i);
      text.append(i == 0 ? "" : "-");
      text.append(i < group ? "" : part.qualifier.symbol()).append(part.text);
      text.append(i == group - 1 ? part.qualifier.symbol() : "");
    }
    return text.toString();
  }

  /** How many parts from the left have the qualifier of the first. */
  private static int sharing(List<Written> parts) {
    Qualifier first = parts.get(0).qualifier;
    int count = 0;
    while (count < parts.size() && parts.get(count).qualifier == first) {
      count++;
    }
    return first == Qualifier.NONE ? 0 : count;
  }
}
