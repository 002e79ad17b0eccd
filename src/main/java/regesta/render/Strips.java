package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfInterval;
import regesta.edtf.Span;
import regesta.model.Chronology;
import regesta.model.Chronology.YearOfEntries;
import regesta.model.Lazy;
import regesta.model.LinkedActor;
import regesta.model.LinkedEntry;
import regesta.render.Strip.Axes;
import regesta.render.Strip.Axis;
import regesta.render.Strip.Block;
import regesta.render.Strip.Lane;

/** Draws the strips of actors, sources, topics and years. */
final class Strips {
  /** How much height the labels below the stacks take, in pixels. */
  private static final double AXIS = 20;

  private static final double ROOM = 72;

  /** Where January begins if a column of its own holds the entries whose month is not known. */
  private static final double BESIDE = 20;

  private static final int NO_MONTH = -1;

  private final TemplateEngine templates;
  private final Chronology chronology;
  private final Messages messages;
  private final DateWords dates;
  private final PeriodWords periods;
  private final AxisLabels labels;
  private final Optional<Whole> whole;

  Strips(Chronology chronology, TemplateEngine templates, Messages messages, DateWords dates) {
    this.templates = templates;
    this.chronology = chronology;
    this.messages = messages;
    this.dates = dates;
    this.periods = new PeriodWords(messages, dates);
    this.labels = new AxisLabels(messages, dates);
    this.whole = columns().map(columns -> {
      TimeScale scale = columns.scale(0);
      return new Whole(columns, scale, new Lazy<>(() -> axis(columns, scale)));
    });
  }

  /** What all strips over the chronology's span have in common. */
  private record Whole(Columns columns, TimeScale scale, Lazy<TemplateHTMLOutputModel> axis) {}

  /** The columns that hold the whole chronology, if anything is in it. */
  Optional<Columns> columns() {
    List<YearOfEntries> years = chronology.years();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Columns.over(years.get(0).year(), years.get(years.size() - 1).year()));
  }

  /** The day by which an entry stands in its column: the one that orders it. */
  static Day anchor(LinkedEntry entry) {
    return entry.date().span().anchor().orElseThrow();
  }

  /** Some entries over the chronology's span; nothing where there are none. */
  Optional<Strip> of(List<LinkedEntry> entries) {
    return whole.flatMap(time -> strip(entries, List.of(), time));
  }

  /** An actor's roles and entries over the chronology's span. */
  Optional<Strip> of(LinkedActor actor) {
    return whole.flatMap(
        time -> strip(actor.entries(), new RoleLanes(time.scale()).of(actor.roles()), time));
  }

  private Optional<Strip> strip(List<LinkedEntry> entries, List<Lane> lanes, Whole time) {
    if (entries.isEmpty() && lanes.isEmpty()) {
      return Optional.empty();
    }
    Stacks stacks = Stacks.of(entries, entry -> time.columns().of(anchor(entry)), ROOM);
    double base = lanes.size() * RoleLanes.HEIGHT + stacks.height() + 2;
    return Optional.of(strip(
        words(entries),
        base,
        blocks(stacks, time.columns(), time.scale(), base),
        time.axis().get(),
        lanes));
  }

  static Strip strip(
      String words,
      double base,
      List<Block> blocks,
      TemplateHTMLOutputModel axis,
      List<Lane> lanes) {
    List<String> fills = blocks.stream().map(Block::fill).distinct().toList();
    return new Strip(words, base + AXIS, base, fills, blocks, axis, lanes);
  }

  /** The axis below columns: of one year its months, else years. */
  TemplateHTMLOutputModel axis(Columns columns, TimeScale scale) {
    List<YearOfEntries> years = chronology.years();
    boolean oneYear = columns.step().isPartOfYear() && years.size() == 1;
    return axis(
        scale,
        oneYear
            ? labels.months(scale)
            : labels.years(
                scale, years.get(0).year(), years.get(years.size() - 1).year()));
  }

  private TemplateHTMLOutputModel axis(TimeScale scale, List<Axis> screens) {
    return templates.markup("shared-axis.ftlh", new Axes(scale.left(), screens), messages);
  }

  private String words(List<LinkedEntry> entries) {
    if (entries.isEmpty()) {
      return messages.text("strip.words.roles", span());
    }
    return messages.text(
        "strip.words",
        messages.count("count.entries", entries.size()),
        dates.words(entries.get(0).date()),
        dates.words(entries.get(entries.size() - 1).date()),
        span());
  }

  /** The years that the chronology has entries of, from the first to the last, in words. */
  String span() {
    List<YearOfEntries> years = chronology.years();
    return periods.years(years.get(0).year(), years.get(years.size() - 1).year());
  }

  static List<Block> blocks(Stacks stacks, Columns columns, TimeScale scale, double base) {
    var blocks = new ArrayList<Block>();
    for (int column : stacks.columns().keySet()) {
      double x = column == NO_MONTH ? 0 : scale.start(columns.start(column));
      double end = column == NO_MONTH ? scale.left() / 2 : scale.end(columns.end(column));
      blocks.addAll(stacks.blocks(column, x, end - x, base));
    }
    return blocks;
  }

  /** The months of a year, and beside them what the sources put in no month. */
  Optional<Strip> ofYear(YearOfEntries year) {
    if (year.entries().isEmpty()) {
      return Optional.empty();
    }
    Columns columns = Columns.of(ColumnStep.MONTH, year.year(), year.year());
    Stacks stacks = Stacks.of(
        year.entries(),
        entry -> beginsInOneMonth(entry.date()) ? columns.of(anchor(entry)) : NO_MONTH,
        ROOM);
    TimeScale scale = columns.scale(stacks.columns().containsKey(NO_MONTH) ? BESIDE : 0);
    double base = stacks.height() + 2;
    return Optional.of(strip(
        wordsOfYear(year, stacks),
        base,
        blocks(stacks, columns, scale, base),
        axis(scale, labels.months(scale)),
        List.of()));
  }

  /** Whether all days on which it can have begun are in one month. */
  private static boolean beginsInOneMonth(Edtf date) {
    Span span = date instanceof EdtfInterval interval
        ? interval.start().date().map(Edtf::span).orElseGet(date::span)
        : date.span();
    return span.isInOneMonth();
  }

  private String wordsOfYear(YearOfEntries year, Stacks stacks) {
    var parts = new ArrayList<String>();
    for (int column : stacks.columns().keySet()) {
      parts.add(messages.text(
          "strip.part",
          column == NO_MONTH
              ? messages.text("strip.no-month.words")
              : messages.text("date.month." + (column + 1)),
          messages.count("count.entries", stacks.total(column))));
    }
    return messages.text(
        "strip.words.year",
        dates.year(year.year()),
        String.join(messages.text("strip.parts.separator"), parts));
  }
}
