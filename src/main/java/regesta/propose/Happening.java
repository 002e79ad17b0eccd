package regesta.propose;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.problem.Location;

/**
 * An event as another program tells it.
 *
 * @param at where it stands in that program's file
 * @param date no more precise than it is told there
 * @param values what else it brings along, but for {@link Carried#DATE} and {@link Carried#END};
 *     none of them is empty
 */
public record Happening(Location at, Edtf date, Map<Carried, List<Given>> values) {

  public Happening {
    var copy = new EnumMap<Carried, List<Given>>(Carried.class);
    values.forEach((carried, given) -> copy.put(carried, List.copyOf(given)));
    values = Collections.unmodifiableMap(copy);
  }

  /**
   * A value.
   *
   * @param name what it is called there: the name of a column, or the way to it in an object
   */
  public record Given(String name, String text, Form form, Location at) {}

  /** How a text is written. */
  public enum Form {
    /** Words alone, or, where it has elements of HTML, HTML. */
    WORDS,
    HTML,
    MARKDOWN
  }

  List<Given> all(Carried carried) {
    return values.getOrDefault(carried, List.of());
  }

  Optional<Given> first(Carried carried) {
    return all(carried).stream().findFirst();
  }
}
