package regesta.carry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regesta.edtf.Edtf;
import regesta.edtf.Span;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.propose.Carried;
import regesta.propose.Happening;
import regesta.propose.Happening.Given;

/**
 * An event of TimelineJS, by the names of the spreadsheet's columns. JSON has the same values in
 * other places, and a date in one text if it is ours.
 */
final class TimelineJsEvent {
  static final String YEAR = "Year";
  static final String HEADLINE = "Headline";
  static final String TYPE = "Type";
  static final String GROUP = "Group";

  /** A date in EDTF, which our own files have beside the numbers. */
  static final String EDTF = "EDTF";

  /** Our own files have a status, too. */
  private static final Map<String, Carried> CARRIED = Map.of(
      HEADLINE,
      Carried.TITLE,
      "Text",
      Carried.TEXT,
      GROUP,
      Carried.TOPICS,
      "Tag",
      Carried.TOPICS,
      "status",
      Carried.STATUS,
      "unique_id",
      Carried.SLUG);

  private static final Set<String> DATE = Set.of(
      YEAR,
      "Month",
      "Day",
      "Time",
      "Hour",
      "Minute",
      "Second",
      "End Year",
      "End Month",
      "End Day",
      "End Time",
      "End Hour",
      "End Minute",
      "End Second",
      "Start Date",
      "End Date",
      "Display Date",
      EDTF);

  private static final Set<String> PICTURE =
      Set.of("Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Background");

  private static final List<String> PARTS =
      List.of("Month", "Day", "Time", "Hour", "Minute", "Second");

  private static final Pattern TIME =
      Pattern.compile("(?i)(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?\\s*([ap])?\\.?(?:m\\.?)?");

  private final Location at;
  private final Map<String, Given> values;
  private final Problems problems;
  private final Losses losses;

  private TimelineJsEvent(Location at, Map<String, Given> values, Problems problems) {
    this.at = at;
    this.values = values;
    this.problems = problems;
    this.losses = new Losses(problems);
  }

  /**
   * Reads an event; empty, and reported, if it has no date.
   *
   * @param values by column, none of them empty
   */
  static Optional<Happening> read(Location at, Map<String, Given> values, Problems problems) {
    return new TimelineJsEvent(at, values, problems).happening();
  }

  private Optional<Happening> happening() {
    String type = value(TYPE).map(Given::text).orElse("event").strip().toLowerCase(Locale.ROOT);
    if (type.equals("title") || type.equals("era")) {
      others()
          .forEach(given -> losses.lost(
              given,
              type.equals("title")
                  ? "a title is no event; `site.yaml` has the chronology's own"
                  : "an era is no event"));
      return Optional.empty();
    }
    boolean dated = value(YEAR).isPresent() || value("Start Date").isPresent();
    if (!dated && value(EDTF).isEmpty()) {
      others().forEach(given -> losses.lost(given, "the event has no date"));
      return Optional.empty();
    }
    Map<Carried, List<Given>> carried = carried();
    return date().map(date -> new Happening(at, date, carried));
  }

  /** What it tells beside its type. */
  private Stream<Given> others() {
    return values.entrySet().stream()
        .filter(value -> !value.getKey().equals(TYPE))
        .map(Map.Entry::getValue);
  }

  /** TimelineJS reads the name of a group as HTML twice. */
  private static Given readOnce(Given group) {
    return new Given(group.name(), group.text().replace("&amp;", "&"), group.form(), group.at());
  }

  private Map<Carried, List<Given>> carried() {
    var carried = new EnumMap<Carried, List<Given>>(Carried.class);
    values.forEach((name, given) -> {
      Optional<Carried> field = Optional.ofNullable(CARRIED.get(name));
      if (field.isPresent()) {
        carried
            .computeIfAbsent(field.get(), any -> new ArrayList<>())
            .add(name.equals(GROUP) ? readOnce(given) : given);
      } else if (PICTURE.contains(name)) {
        losses.lost(given, "an entry has no media; a page may show an image of `images/`");
      } else if (!DATE.contains(name) && !name.equals(TYPE)) {
        losses.noPlace(given);
      }
    });
    return carried;
  }

  private Optional<Edtf> date() {
    if (value(EDTF).isPresent()) {
      // It says all that the other dates say, and more.
      return new DateReader(problems).date(value(EDTF).get());
    }
    reportParts("", "Start Date");
    reportParts("End ", "End Date");
    Optional<Edtf> start = date("", "Start Date");
    Optional<Given> lastYear = value("End Year").or(() -> value("End Date"));
    Optional<Edtf> date = lastYear.isEmpty()
        ? start
        : start.flatMap(from -> date("End ", "End Date")
            .flatMap(to -> new DateReader(problems).interval(from, to, lastYear.get())));
    return date.map(this::asDisplayed);
  }

  private Optional<Edtf> date(String prefix, String whole) {
    Optional<Given> year = value(prefix + YEAR);
    if (year.isEmpty()) {
      return value(whole).flatMap(new DateReader(problems)::date);
    }
    var parts = new DateParts(
        year.get(),
        value(prefix + "Month"),
        value(prefix + "Day"),
        value(prefix + "Hour").or(() -> time(prefix, 1)),
        value(prefix + "Minute").or(() -> time(prefix, 2)),
        value(prefix + "Second").or(() -> time(prefix, 3)));
    return parts.date(problems);
  }

  /** Reports parts of a date that has no year of its own, and a second date. */
  private void reportParts(String prefix, String whole) {
    boolean inParts = value(prefix + YEAR).isPresent();
    for (String part : PARTS) {
      value(prefix + part)
          .filter(given -> !inParts)
          .ifPresent(given -> losses.lost(given, "it has no year"));
    }
    value(whole)
        .filter(given -> inParts)
        .ifPresent(given -> losses.lost(given, "the date has a year of its own"));
  }

  /** A part of the time in one cell: {@code 15:30:00}, {@code 3:30 pm}. */
  private Optional<Given> time(String prefix, int group) {
    Optional<Given> time = value(prefix + "Time");
    if (time.isEmpty()) {
      return Optional.empty();
    }
    Matcher parts = TIME.matcher(time.get().text().strip());
    Given given = time.get();
    if (!parts.matches()) {
      return group == 1 ? time : Optional.empty();
    }
    return Optional.ofNullable(parts.group(group))
        .map(part -> group == 1 ? String.valueOf(hour(part, parts.group(4))) : part)
        .map(part -> new Given(given.name(), part, given.form(), given.at()));
  }

  private static int hour(String written, @Nullable String half) {
    int hour = Integer.parseInt(written);
    if (half == null) {
      return hour;
    }
    return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
  }

  /** The date as it is shown, if that is vaguer: who writes “about 1500” knows no year. */
  private Edtf asDisplayed(Edtf date) {
    Optional<Given> shown = value("Display Date");
    if (shown.isEmpty()) {
      return date;
    }
    Optional<Edtf> meant = DateReader.inWords(shown.get().text());
    if (meant.filter(date::equals).isPresent()) {
      return date;
    }
    if (meant.filter(words -> holds(words.span(), date.span())).isEmpty()) {
      losses.lost(shown.get(), "the date in words says no less than `%s`".formatted(date.text()));
      return date;
    }
    problems.report(Problem.warning(
        "date-in-words",
        shown.get().at(),
        "`%s` is taken for `%s`, instead of `%s`"
            .formatted(shown.get().text(), meant.get().text(), date.text())));
    return meant.get();
  }

  private static boolean holds(Span outer, Span inner) {
    boolean from = outer.first().isEmpty()
        || inner.first().filter(day -> day.compareTo(outer.first().get()) >= 0).isPresent();
    boolean to = outer.last().isEmpty()
        || inner.last().filter(day -> day.compareTo(outer.last().get()) <= 0).isPresent();
    return from && to;
  }

  private Optional<Given> value(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
