package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.model.Chronology;
import regesta.model.Chronology.YearOfEntries;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.Report;
import regesta.render.TimelinePage.Figure;

/** Composes the pages that show entries in the order of time: the timeline, years, reports. */
final class TimeComposer {
  private final Chronology chronology;
  private final Frames frames;
  private final Messages messages;
  private final DateWords dates;
  private final LagWords lags;
  private final EntryLists lists;
  private final Filters filters;

  TimeComposer(
      Chronology chronology,
      Frames frames,
      Messages messages,
      DateWords dates,
      EntryLists lists,
      Filters filters) {
    this.chronology = chronology;
    this.frames = frames;
    this.messages = messages;
    this.dates = dates;
    this.lags = new LagWords(messages);
    this.lists = lists;
    this.filters = filters;
  }

  TimelinePage timeline(PageAddress page) {
    String title = frames.settings().title();
    String description = frames.settings().description();
    return new TimelinePage(
        frames.of(page, Frames.Section.TIMELINE, title, description),
        title,
        description,
        figures(page),
        chronology.asOf().map(lists::day),
        filters.ofEntries(chronology.entries()),
        lists.byYear(chronology.entries(), page));
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
    return new Figure(String.valueOf(number), messages.count("figure." + what, number), href);
  }

  YearPage year(int index, PageAddress page) {
    YearOfEntries year = chronology.years().get(index);
    String heading = dates.year(year.year());
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
        lists.listed(year.entries(), page),
        lists.listed(year.continuing(), page),
        neighbour(index - 1, page),
        neighbour(index + 1, page),
        filters.withinYear(
            Stream.concat(year.continuing().stream(), year.entries().stream()).toList()));
  }

  private String figures(YearOfEntries year) {
    String entries = messages.count("count.entries", year.entries().size());
    return year.continuing().isEmpty()
        ? entries
        : messages.count("year.figures.continuing", year.continuing().size(), entries);
  }

  private Optional<Link> neighbour(int index, PageAddress page) {
    return index < 0 || index >= chronology.years().size()
        ? Optional.empty()
        : Optional.of(lists.year(chronology.years().get(index).year(), page));
  }

  YearsPage years(PageAddress page) {
    return new YearsPage(
        frames.of(
            page,
            Frames.Section.YEARS,
            messages.text("page.years.title"),
            messages.text("page.years.description", frames.settings().title())),
        chronology.years().stream()
            .map(year -> new YearsPage.Row(
                lists.year(year.year(), page),
                messages.count("count.entries", year.entries().size())))
            .toList());
  }

  ReportDatePage byReportDate(PageAddress page) {
    return new ReportDatePage(
        frames.of(
            page,
            Frames.Section.BY_REPORT_DATE,
            messages.text("page.by-report-date.title"),
            messages.text("page.by-report-date.description", frames.settings().title())),
        chronology.byReportDate().stream().map(entry -> row(entry, page)).toList());
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
