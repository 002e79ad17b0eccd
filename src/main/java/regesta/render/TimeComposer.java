package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.model.Chronology;
import regesta.model.Chronology.YearOfEntries;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.Report;
import regesta.render.Part.Place;
import regesta.render.TimelinePage.Figure;

/** Composes the pages that show entries in the order of time: the timeline, years, reports. */
final class TimeComposer {
  private final Chronology chronology;
  private final Frames frames;
  private final Messages messages;
  private final DateWords dates;
  private final LagWords lags;
  private final EntryLists lists;
  private final Pagings pagings;
  private final Selection few;
  private final Strips strips;
  private final Legends legends;
  private final OverviewDrawer overviews;
  private final Filters filters;
  private final DigestComposer digests;

  TimeComposer(Chronology chronology, Tools tools) {
    this.chronology = chronology;
    this.frames = tools.frames();
    this.messages = tools.messages();
    this.dates = tools.dates();
    this.lags = new LagWords(messages);
    this.lists = tools.lists();
    this.pagings = tools.pagings();
    this.few = tools.few();
    this.strips = tools.strips();
    this.legends = tools.legends();
    this.overviews = new OverviewDrawer(chronology, tools);
    this.filters = tools.filters();
    this.digests = new DigestComposer(chronology, tools);
  }

  /** The home page of a chronology that it can hold. */
  TimelinePage timeline(PageAddress page) {
    return timeline(lists.byYear(chronology.entries(), page), Optional.empty(), page);
  }

  /** The home page of a chronology that is too long for it. */
  TimelinePage digest(Part<YearOfEntries> years, PageAddress page) {
    return timeline(List.of(), Optional.of(digests.digest(rows(years.whole(), page), page)), page);
  }

  private TimelinePage timeline(
      List<YearGroup> years, Optional<TimelinePage.Digest> digest, PageAddress page) {
    String title = frames.settings().title();
    String description = frames.settings().description();
    return new TimelinePage(
        frames.of(page, Frames.Section.TIMELINE, title, description),
        title,
        description,
        figures(page),
        overviews.overview(page, digest.isEmpty()),
        legends.of(Legend.WHOLE),
        chronology.asOf().map(lists::day),
        digest.isEmpty() ? filters.ofEntries(chronology.entries()) : Optional.empty(),
        years,
        digest);
  }

  private List<Figure> figures(PageAddress page) {
    var figures = new ArrayList<Figure>();
    figures.add(figure("entries", chronology.entries().size(), Optional.empty()));
    figures.add(figure(
        "sources", chronology.sources().size(), Optional.of(page.href(PageAddress.SOURCES))));
    figures.add(
        figure("actors", chronology.actors().size(), Optional.of(page.href(PageAddress.ACTORS))));
    List<YearOfEntries> years = chronology.years();
    if (!years.isEmpty()) {
      long first = years.get(0).year();
      long last = years.get(years.size() - 1).year();
      String span = first == last
          ? dates.plainYear(first)
          : messages.text("figure.span.from-to", dates.plainYear(first), dates.plainYear(last));
      figures.add(new Figure(
          span, messages.text("figure.span"), Optional.of(page.href(PageAddress.YEARS))));
    }
    return figures;
  }

  private Figure figure(String what, int number, Optional<String> href) {
    return new Figure(messages.number(number), messages.count("figure." + what, number), href);
  }

  YearPage year(int index, Part<LinkedEntry> part, PageAddress page) {
    YearOfEntries year = chronology.years().get(index);
    List<LinkedEntry> continuing = few.last(year.continuing());
    String heading = heading(index);
    Optional<Strip> strip = strips.ofYear(year);
    List<ListedEntry> began = lists.listed(part.shown(), page);
    List<ListedEntry> lasting = lists.listed(continuing, page);
    return new YearPage(
        frames.of(
            page,
            Frames.Section.YEARS,
            heading,
            messages.text(
                "page.year.description",
                heading,
                messages.count("count.entries", year.entries().size()),
                frames.settings().title())),
        heading,
        figures(year),
        strip,
        pagings.of(part.whole(), heading, pagings.counted(PartComposer.ENTRIES), page),
        legends.of(Stream.concat(began.stream(), lasting.stream()).toList(), strip),
        began,
        lasting,
        few.more(year.continuing(), continuing),
        neighbour(index - 1, page),
        neighbour(index + 1, page),
        filters.withinYear(
            Stream.concat(continuing.stream(), part.shown().stream()).toList()));
  }

  private String figures(YearOfEntries year) {
    String entries = messages.count("count.entries", year.entries().size());
    return year.continuing().isEmpty()
        ? entries
        : messages.count("year.figures.continuing", year.continuing().size(), entries);
  }

  /** The name of a year of the chronology. */
  String heading(int index) {
    return dates.year(chronology.years().get(index).year());
  }

  private Optional<Link> neighbour(int index, PageAddress page) {
    return index < 0 || index >= chronology.years().size()
        ? Optional.empty()
        : Optional.of(lists.year(chronology.years().get(index).year(), page));
  }

  YearsPage years(Place<YearOfEntries> place, PageAddress page) {
    ListHead head = pagings.head(place, Frames.Section.YEARS, "years", this::entriesOf, page);
    return new YearsPage(head.frame(), head.heading(), head.paging(), rows(place, page));
  }

  /** The ways to the years, or to the pages that lead to them. */
  private List<Paging.Row> rows(Place<YearOfEntries> place, PageAddress page) {
    return place.part().isCut()
        ? pagings.of(place, "", this::entriesOf, page).below()
        : place.part().items().stream()
            .map(year -> new Paging.Row(lists.year(year.year(), page), entriesOf(List.of(year))))
            .toList();
  }

  private String entriesOf(List<YearOfEntries> years) {
    int entries = years.stream().mapToInt(year -> year.entries().size()).sum();
    return messages.count(PartComposer.ENTRIES, entries);
  }

  ReportDatePage byReportDate(Place<LinkedEntry> place, PageAddress page) {
    ListHead head = pagings.head(
        place,
        Frames.Section.BY_REPORT_DATE,
        "by-report-date",
        pagings.counted(PartComposer.ENTRIES),
        page);
    return new ReportDatePage(
        head.frame(),
        head.heading(),
        head.paging(),
        place.part().shown().stream().map(entry -> row(entry, page)).toList());
  }

  private ReportDatePage.Row row(LinkedEntry entry, PageAddress page) {
    Optional<Report> report = entry.reported();
    return new ReportDatePage.Row(
        report.map(first -> dates.text(first.published())),
        report.map(first -> lists.link(first.source(), page)),
        report.flatMap(Report::lag).flatMap(lags::words),
        lists.dated(entry.entry(), page),
        lists.statusWord(entry));
  }
}
