package regesta.carry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.Span;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.propose.Carried;
import regesta.propose.Happening;
import regesta.propose.Happening.Given;

/**
 * An event of SIMILE Timeline, by the names of its attributes.
 *
 * <p>It began between {@code start} and {@code latestStart} and ended between {@code earliestEnd}
 * and {@code end}. EDTF has no interval of which an end lies between two days, so such an end
 * becomes the month, the year, the decade or the century that has both.
 */
final class SimileEvent {
  private static final String START = "start";
  private static final String LATEST_START = "latestStart";
  private static final String EARLIEST_END = "earliestEnd";
  private static final String END = "end";
  private static final Set<String> DURATION = Set.of("isDuration", "durationEvent");
  private static final Set<String> DATES = Set.of(START, LATEST_START, EARLIEST_END, END);
  private static final Map<String, Carried> CARRIED = Map.of(
      "title", Carried.TITLE,
      "description", Carried.TEXT,
      "content", Carried.TEXT,
      "link", Carried.SOURCE_URL);

  private final Location at;
  private final Map<String, Given> values;
  private final Problems problems;
  private final Losses losses;
  private final DateReader dates;

  private SimileEvent(Location at, Map<String, Given> values, Problems problems) {
    this.at = at;
    this.values = values;
    this.problems = problems;
    this.losses = new Losses(problems);
    this.dates = new DateReader(problems);
  }

  /** Reads an event; empty, and reported, if it has no start. */
  static Optional<Happening> read(Location at, Map<String, Given> values, Problems problems) {
    return new SimileEvent(at, values, problems).happening();
  }

  private Optional<Happening> happening() {
    if (!values.containsKey(START)) {
      values.values().forEach(given -> losses.lost(given, "the event has no start"));
      return Optional.empty();
    }
    var carried = new EnumMap<Carried, List<Given>>(Carried.class);
    values.forEach((name, given) -> {
      Optional<Carried> field = Optional.ofNullable(CARRIED.get(name));
      if (field.isPresent()) {
        carried.computeIfAbsent(field.get(), any -> new ArrayList<>()).add(given);
      } else if (!DATES.contains(name) && !DURATION.contains(name)) {
        losses.noPlace(given);
      }
    });
    return date().map(date -> new Happening(at, date, carried));
  }

  private Optional<Edtf> date() {
    Optional<Edtf> start = date(START);
    Optional<Edtf> end = date(END);
    if (start.isEmpty() || values.containsKey(END) && end.isEmpty()) {
      return Optional.empty();
    }
    if (isInstant()) {
      return end.isEmpty()
          ? values.containsKey(LATEST_START)
              ? date(LATEST_START).flatMap(last -> between(start.get(), last, LATEST_START))
              : start
          : between(start.get(), end.get(), END);
    }
    Optional<Edtf> from = both(start.get(), LATEST_START);
    return end.isEmpty()
        ? from
        : both(end.get(), EARLIEST_END)
            .flatMap(to -> from.flatMap(since -> dates.interval(since, to, value(END))));
  }

  /** Without an end, or if it is said so, it is a point in time, somewhere among its dates. */
  private boolean isInstant() {
    return !values.containsKey(END)
        || DURATION.stream()
            .anyMatch(name -> values.containsKey(name) && value(name).text().equals("false"));
  }

  private Optional<Edtf> between(Edtf first, Edtf last, String name) {
    if (first.equals(last)) {
      return Optional.of(first);
    }
    Optional<Edtf> set = Edtf.read("[%s..%s]".formatted(day(first), day(last))).value();
    if (set.isEmpty()) {
      problems.report(Problem.error(
              "bad-date",
              value(name).at(),
              "`%s` is before `%s`".formatted(last.text(), first.text()))
          .withHint("give the earlier date first"));
    }
    return set;
  }

  /** A date that has both a date and the one of that name, if there is one. */
  private Optional<Edtf> both(Edtf date, String name) {
    if (!values.containsKey(name)) {
      return Optional.of(date);
    }
    Optional<Edtf> other = date(name);
    if (other.isEmpty() || other.get().equals(date)) {
      return other;
    }
    Optional<Edtf> covering = covering(date.span(), other.get().span());
    if (covering.isEmpty()) {
      losses.lost(value(name), "no date has both it and `%s`".formatted(date.text()));
    }
    return covering.or(() -> Edtf.read(day(date) + "~").value());
  }

  private static Optional<Edtf> covering(Span one, Span other) {
    return one.first()
        .flatMap(first -> other
            .last()
            .flatMap(last -> one.last()
                .flatMap(end -> other
                    .first()
                    .flatMap(begin -> covering(
                        first.compareTo(begin) < 0 ? first : begin,
                        end.compareTo(last) > 0 ? end : last)))));
  }

  private static Optional<Edtf> covering(Day first, Day last) {
    if (first.year() < 0 || last.year() > 9999) {
      return Optional.empty();
    }
    String year = "%04d".formatted(first.year());
    String other = "%04d".formatted(last.year());
    String text = first.year() == last.year() && first.month() == last.month()
        ? "%s-%02d".formatted(year, first.month())
        : year.equals(other)
            ? year
            : year.startsWith(other.substring(0, 3))
                ? year.substring(0, 3) + "X"
                : year.startsWith(other.substring(0, 2)) ? year.substring(0, 2) + "XX" : "";
    return Edtf.read(text).value();
  }

  private Optional<Edtf> date(String name) {
    return values.containsKey(name) ? dates.date(value(name)) : Optional.empty();
  }

  private static String day(Edtf date) {
    return date.timeOfDay().isPresent() ? date.text().replaceFirst("T.*", "") : date.text();
  }

  private Given value(String name) {
    return Optional.ofNullable(values.get(name)).orElseThrow();
  }
}
