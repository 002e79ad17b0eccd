package regesta.export.timeline;

import java.util.List;
import regesta.edtf.Day;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.json.JsonFile;
import regesta.model.Chronology;
import regesta.model.DataFile;
import regesta.model.Export;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.Lazy;
import regesta.model.LinkedEntry;
import regesta.model.LongFile;
import regesta.model.Topic;
import regesta.model.Words;

/**
 * The entries as items of vis-timeline, whose texts are HTML. It knows moments alone, so that all
 * but a day is a range up to the day after it; the class tells which dates are imprecise.
 */
public final class VisItems {
  private static final int FOUR_DIGITS = 9999;

  private VisItems() {}

  public static Export of(Chronology chronology, Words words) {
    var entries = new Lazy<>(() -> TimelineJs.drawable(chronology));
    var file = new DataFile(
        "data/vis-items.json",
        "application/json",
        "vis-items",
        "vis-timeline",
        List.of("vis-timeline"),
        TimelineJs.share(entries, chronology));
    return Export.of(
        file,
        new LongFile(text -> JsonFile.list(
            entries.get().stream().map(entry -> item(entry, chronology, words)), text)));
  }

  private static Fields item(LinkedEntry linked, Chronology chronology, Words words) {
    DrawnDate date = DrawnDate.of(linked.date());
    boolean oneDay = date.end().isEmpty() && date.start().day().isPresent();
    Fields item = Json.object()
        .with("id", linked.slug().value())
        .with("content", TimelineJs.escaped(linked.entry().title()))
        .with("start", iso(date.start().first()));
    return (oneDay ? item : item.with("end", iso(date.last().plusDays(1))))
        .with("type", oneDay ? "point" : "range")
        .with("title", TimelineJs.escaped(words.date(linked.date())))
        .with("className", classes(linked, date))
        .with("group", linked.topics().stream().findFirst().map(Topic::slug).map(Object::toString))
        .with("edtf", linked.date().text())
        .with(
            "url",
            chronology.settings().baseUrl().map(base -> base + Kind.ENTRY.path(linked.slug())));
  }

  private static String classes(LinkedEntry linked, DrawnDate date) {
    return Keyword.of(linked.entry().status()) + (date.isWhole() ? "" : " imprecise");
  }

  /** ECMA-262, Date Time String Format: years beyond four digits have six and a sign. */
  private static String iso(Day day) {
    String sign = day.year() < 0 ? "-" : "+";
    return day.year() < 0 || day.year() > FOUR_DIGITS
        ? "%s%06d-%02d-%02d".formatted(sign, Math.abs(day.year()), day.month(), day.day())
        : day.toString();
  }
}
