package regesta.propose;

import java.util.List;

/** The values that an editor gives for one field; none if it is to be left out. */
public record Answer(Question question, List<String> values) {
  public Answer {
    values = List.copyOf(values);
  }
}
