package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import regesta.edtf.Day;
import regesta.model.Chronology;
import regesta.model.Chronology.YearOfEntries;
import regesta.render.Overview.Milestone;
import regesta.render.Overview.Row;
import regesta.render.Overview.Way;

/** Draws the whole chronology as one strip that leads to its years. */
final class OverviewDrawer {
  private static final double ROOM = 110;

  private final Chronology chronology;
  private final Messages messages;
  private final DateWords dates;
  private final EntryLists lists;
  private final PeriodWords periods;
  private final Strips strips;

  OverviewDrawer(Chronology chronology, Tools tools) {
    this.chronology = chronology;
    this.messages = tools.messages();
    this.dates = tools.dates();
    this.lists = tools.lists();
    this.periods = new PeriodWords(messages, dates);
    this.strips = tools.strips();
  }

  /**
   * The overview; nothing where there are no entries.
   *
   * @param holdsYears whether the page itself has the years' entries, so that links lead there
   */
  Optional<Overview> overview(PageAddress page, boolean holdsYears) {
    return strips.columns().map(columns -> overview(columns, page, holdsYears));
  }

  private Overview overview(Columns columns, PageAddress page, boolean holdsYears) {
    TimeScale scale = columns.scale(0);
    Stacks stacks =
        Stacks.of(chronology.entries(), entry -> columns.of(Strips.anchor(entry)), ROOM);
    Flags flags = Flags.of(chronology.entries(), columns, scale);
    double base = flags.height() + stacks.height() + 2;
    Map<Integer, String> ways = ways(columns, page, holdsYears);
    return new Overview(
        Strips.strip(
            words(columns, stacks),
            base,
            Strips.blocks(stacks, columns, scale, base),
            strips.axis(columns, scale),
            List.of()),
        flags.height(),
        drawn(ways, stacks, columns, scale),
        milestones(flags, stacks, base, page),
        more(flags),
        fills(stacks).stream().map(this::status).toList(),
        rows(ways, stacks, columns));
  }

  private String words(Columns columns, Stacks stacks) {
    if (stacks.isSingle() && (stacks.columns().size() == 1 || stacks.most() == 1)) {
      return messages.text("strip.overview.even", periods.by(columns), strips.span());
    }
    return messages.text(
        stacks.isSingle() ? "strip.overview.single" : "strip.overview.many",
        periods.by(columns),
        strips.span(),
        periods.words(columns, stacks.fullest()),
        messages.count("count.entries", stacks.most()));
  }

  /** Where each column that has entries leads: to the first year in it that has any. */
  private Map<Integer, String> ways(Columns columns, PageAddress page, boolean holdsYears) {
    Map<Integer, String> ways = new TreeMap<>();
    for (YearOfEntries year : chronology.years()) {
      String href =
          holdsYears ? "#" + YearGroup.id(year.year()) : page.href(PageAddress.ofYear(year.year()));
      int last = columns.of(Day.lastOf(year.year(), 12));
      for (int column = columns.of(Day.firstOf(year.year(), 1)); column <= last; column++) {
        ways.putIfAbsent(column, href);
      }
    }
    return ways;
  }

  /** One way for all columns that lead to one place. */
  private List<Way> drawn(
      Map<Integer, String> ways, Stacks stacks, Columns columns, TimeScale scale) {
    var drawn = new ArrayList<Way>();
    for (YearOfEntries year : chronology.years()) {
      int first = columns.of(Day.firstOf(year.year(), 1));
      int last = columns.of(Day.lastOf(year.year(), 12));
      double x = scale.start(columns.start(first));
      boolean isNew = drawn.isEmpty() || drawn.get(drawn.size() - 1).x() < x;
      if (isNew) {
        int entries = first == last ? stacks.total(first) : year.entries().size();
        drawn.add(new Way(
            Optional.ofNullable(ways.get(first)).orElseThrow(),
            messages.text(
                "strip.part",
                first == last ? periods.words(columns, first) : dates.year(year.year()),
                messages.count("count.entries", entries)),
            x,
            TimeScale.rounded(scale.end(columns.end(last)) - x)));
      }
    }
    return drawn;
  }

  private List<Milestone> milestones(Flags flags, Stacks stacks, double base, PageAddress page) {
    var milestones = new ArrayList<Milestone>();
    for (Flags.Flag flag : flags.shown()) {
      milestones.add(new Milestone(
          milestones.size() + 1,
          lists.dated(flag.entry().entry(), page),
          flag.x(),
          flag.y(),
          base - stacks.height(flag.column()) - 1));
    }
    return milestones;
  }

  private Optional<String> more(Flags flags) {
    return flags.without() == 0
        ? Optional.empty()
        : Optional.of(messages.count("strip.milestones.more", flags.without()));
  }

  private static SortedSet<Fill> fills(Stacks stacks) {
    var fills = new TreeSet<Fill>();
    stacks.columns().values().forEach(column -> fills.addAll(column.keySet()));
    return fills;
  }

  private String status(Fill fill) {
    return messages.text("status." + fill.keyword());
  }

  private List<Row> rows(Map<Integer, String> ways, Stacks stacks, Columns columns) {
    var rows = new ArrayList<Row>();
    stacks
        .columns()
        .forEach((column, numbers) -> rows.add(new Row(
            new Link(
                periods.words(columns, column),
                Optional.ofNullable(ways.get(column)).orElseThrow()),
            fills(stacks).stream()
                .map(fill ->
                    Optional.ofNullable(numbers.get(fill)).map(String::valueOf).orElse(""))
                .toList(),
            String.valueOf(stacks.total(column)))));
    return rows;
  }
}
