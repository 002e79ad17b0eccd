package regesta.carry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.problem.Location;
import regesta.problem.Problems;
import regesta.propose.Carried;
import regesta.propose.Happening;
import regesta.propose.Happening.Given;

/** Makes an event of values that a mapping tells apart. */
record MappedEvent(Location at, Map<Carried, List<Given>> values) {

  /** Sorts values by what they are; reports those that the mapping does not name. */
  static MappedEvent of(Location at, List<Given> given, Mapping mapping, Losses losses) {
    var values = new EnumMap<Carried, List<Given>>(Carried.class);
    for (Given one : given) {
      Optional<Carried> carried = mapping.of(one.name());
      if (carried.isEmpty()) {
        losses.lost(one, "nothing says what it is");
      } else if (!one.text().isBlank()) {
        values.computeIfAbsent(carried.get(), any -> new ArrayList<>()).add(one);
      }
    }
    return new MappedEvent(at, values);
  }

  /** The event with one value more. */
  MappedEvent with(Carried carried, Given given) {
    var more = new EnumMap<Carried, List<Given>>(Carried.class);
    more.putAll(values);
    var all = new ArrayList<>(values.getOrDefault(carried, List.of()));
    all.add(given);
    more.put(carried, all);
    return new MappedEvent(at, more);
  }

  /** The event on the date that its values give; on another, if they give none. */
  Optional<Happening> happening(Optional<Edtf> otherwise, Problems problems) {
    var reader = new DateReader(problems);
    List<Given> starts = values.getOrDefault(Carried.DATE, List.of());
    List<Given> ends = values.getOrDefault(Carried.END, List.of());
    starts.stream().skip(1).forEach(one -> lost(one, problems));
    ends.stream().skip(1).forEach(one -> lost(one, problems));
    Optional<Edtf> start = starts.isEmpty() ? otherwise : reader.date(starts.get(0));
    if (start.isEmpty() && starts.isEmpty()) {
      var losses = new Losses(problems);
      values.values().stream()
          .flatMap(List::stream)
          .forEach(one -> losses.lost(one, "nothing dates it"));
    }
    Optional<Edtf> date = ends.isEmpty()
        ? start
        : start.flatMap(
            from -> reader.date(ends.get(0)).flatMap(to -> reader.interval(from, to, ends.get(0))));
    var others = new EnumMap<Carried, List<Given>>(Carried.class);
    others.putAll(values);
    others.remove(Carried.DATE);
    others.remove(Carried.END);
    return date.map(when -> new Happening(at, when, others));
  }

  private static void lost(Given given, Problems problems) {
    new Losses(problems).lost(given, "the entry has a date already");
  }
}
