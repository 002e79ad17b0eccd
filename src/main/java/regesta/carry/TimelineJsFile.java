package regesta.carry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import regesta.json.JsonReading;
import regesta.json.PlacedJson;
import regesta.json.PlacedJson.Fields;
import regesta.json.PlacedJson.Items;
import regesta.json.PlacedJson.Place;
import regesta.json.PlacedJson.Scalar;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.propose.Happening;
import regesta.propose.Happening.Form;
import regesta.propose.Happening.Given;

/** The JSON of TimelineJS. */
public final class TimelineJsFile {
  private static final String EVENTS = "events";

  /** Where JSON has what the spreadsheet has in a column. */
  private static final Map<String, String> COLUMNS = columns();

  private final SourceFile file;
  private final Problems problems;
  private final Losses losses;

  private TimelineJsFile(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.losses = new Losses(problems);
  }

  private static Map<String, String> columns() {
    var columns = new LinkedHashMap<String, String>();
    for (String part : List.of("Year", "Month", "Day", "Hour", "Minute", "Second")) {
      columns.put("start_date." + part.toLowerCase(Locale.ROOT), part);
      columns.put("end_date." + part.toLowerCase(Locale.ROOT), "End " + part);
    }
    columns.put("text.headline", TimelineJsEvent.HEADLINE);
    columns.put("text.text", "Text");
    columns.put("group", TimelineJsEvent.GROUP);
    columns.put("type", TimelineJsEvent.TYPE);
    columns.put("display_date", "Display Date");
    columns.put("media.url", "Media");
    columns.put("media.credit", "Media Credit");
    columns.put("media.caption", "Media Caption");
    columns.put("media.thumbnail", "Media Thumbnail");
    columns.put("media.alt", "Alt Text");
    columns.put("background.url", "Background");
    columns.put("edtf", TimelineJsEvent.EDTF);
    return Map.copyOf(columns);
  }

  public static List<Happening> read(SourceFile file, Problems problems) {
    JsonReading reading = JsonReading.read(file.text());
    if (reading instanceof JsonReading.Broken broken) {
      problems.report(Problem.error("wrong-json", at(broken.at(), file, 1), broken.message())
          .withHint("look for a comma, a bracket or a quotation mark that is missing before it"));
      return List.of();
    }
    return new TimelineJsFile(file, problems).happenings(((JsonReading.Valid) reading).value());
  }

  private List<Happening> happenings(PlacedJson root) {
    if (!(root instanceof Fields fields)
        || !(fields.values().get(EVENTS) instanceof Items events)) {
      problems.report(Problem.error("other-form", file.whole(), "this is no timeline of TimelineJS")
          .withHint("it is an object with a list that is called `events`"));
      return List.of();
    }
    fields.values().forEach((name, value) -> {
      if (!name.equals(EVENTS)) {
        leaves(name, value, given -> losses.lost(given, reason(name)));
      }
    });
    var happenings = new ArrayList<Happening>();
    for (int i = 0; i < events.items().size(); i++) {
      happening("events[%s]".formatted(i), events.items().get(i)).ifPresent(happenings::add);
    }
    return happenings;
  }

  private static String reason(String name) {
    return switch (name) {
      case "title" -> "a title is no event; `site.yaml` has the chronology's own";
      case "eras" -> "an era is no event";
      default -> "a chronology has no place for it";
    };
  }

  private Optional<Happening> happening(String name, PlacedJson event) {
    var values = new LinkedHashMap<String, Given>();
    leaves("", event, given -> {
      String column = COLUMNS.getOrDefault(given.name(), given.name());
      var named = new Given(name + "." + given.name(), given.text(), given.form(), given.at());
      if (column.equals("start_date.display_date") || column.equals("display_date")) {
        column = "Display Date";
      }
      Optional.ofNullable(values.put(column, named))
          .filter(other -> !other.text().equals(named.text()))
          .ifPresent(other -> losses.lost(other, "another value takes its place"));
    });
    return TimelineJsEvent.read(at(event.at(), file, 1), values, problems);
  }

  /** Every text in a value that is not empty, with the way to it. */
  private void leaves(String name, PlacedJson value, Consumer<Given> use) {
    if (value instanceof Fields fields) {
      fields
          .values()
          .forEach(
              (below, inner) -> leaves(name.isEmpty() ? below : name + "." + below, inner, use));
    } else if (value instanceof Items items) {
      for (int i = 0; i < items.items().size(); i++) {
        leaves("%s[%s]".formatted(name, i), items.items().get(i), use);
      }
    } else {
      Scalar scalar = (Scalar) value;
      if (!scalar.text().isBlank()) {
        use.accept(new Given(
            name, scalar.text(), Form.HTML, at(scalar.at(), file, scalar.text().length())));
      }
    }
  }

  private static Location at(Place place, SourceFile file, int length) {
    int rest = file.line(place.line()).length() - place.column() + 1;
    return new Location(file, place.line(), place.column(), Math.max(1, Math.min(length, rest)));
  }
}
