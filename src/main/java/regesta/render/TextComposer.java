package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.model.Body;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedPage;
import regesta.model.DataFile;
import regesta.model.FreePage;
import regesta.model.Keyword;
import regesta.model.PlainText;
import regesta.model.Source;
import regesta.model.Status;
import regesta.model.Upkeep;
import regesta.render.AboutPage.DateExample;
import regesta.render.AboutPage.StatusMeaning;
import regesta.render.DataPage.Download;

/** Composes the pages beside the chronology: free pages, About, redirects, and for no page. */
final class TextComposer {
  private final Chronology chronology;
  private final Frames frames;
  private final Messages messages;
  private final DateWords dates;
  private final EntryLists lists;
  private final Credits credits;
  private final Bodies bodies;

  TextComposer(Chronology chronology, Tools tools) {
    this.chronology = chronology;
    this.frames = tools.frames();
    this.messages = tools.messages();
    this.dates = tools.dates();
    this.lists = tools.lists();
    this.credits = tools.credits();
    this.bodies = tools.bodies();
  }

  TextPage page(LinkedPage linked, PageAddress page) {
    FreePage free = linked.page();
    CitationNumbers numbers = CitationNumbers.of(linked.cited(), free.body());
    return new TextPage(
        frames.of(page, Frames.Section.NONE, free.title(), description(free), free.file()),
        free.title(),
        lists.standing(free.upkeep()),
        bodies.html(free.body(), page, numbers),
        credits.references(linked.cited(), numbers, page));
  }

  private String description(FreePage page) {
    String summary = PlainText.summary(page.upkeep(), page.description(), page.body());
    return summary.isEmpty() ? page.title() : summary;
  }

  AboutPage about(PageAddress page) {
    Optional<LinkedPage> written = chronology.pages().stream()
        .filter(linked -> linked.page().slug().equals(FreePage.ABOUT))
        .findFirst();
    String title = written
        .map(about -> about.page().title())
        .orElseGet(() -> messages.text("page.about.title"));
    Body body = written.map(about -> about.page().body()).orElse(Body.EMPTY);
    List<Source> cited = written.map(LinkedPage::cited).orElse(List.of());
    CitationNumbers numbers = CitationNumbers.of(cited, body);
    return new AboutPage(
        written
            .map(LinkedPage::page)
            .map(about ->
                frames.of(page, Frames.Section.ABOUT, title, description(about), about.file()))
            .orElseGet(() -> frames.of(
                page,
                Frames.Section.ABOUT,
                title,
                messages.text("page.about.description", frames.settings().title()))),
        title,
        lists.standing(written.map(about -> about.page().upkeep()).orElse(Upkeep.NONE)),
        bodies.html(body, page, numbers),
        credits.references(cited, numbers, page),
        dateExamples(),
        Stream.of(Status.values()).flatMap(this::meanings).toList(),
        chronology.asOf().map(lists::day));
  }

  /** The examples of dates that the bundle gives, numbered from 1. */
  private List<DateExample> dateExamples() {
    var examples = new ArrayList<DateExample>();
    Optional<String> date = messages.find("example.1.date");
    while (date.isPresent()) {
      int number = examples.size() + 1;
      Edtf value = Edtf.read(date.get())
          .value()
          .orElseThrow(() -> new IllegalStateException("not EDTF: example " + number));
      examples.add(new DateExample(
          DateMarker.of(value),
          dates.text(value),
          messages.text("example." + number + ".meaning")));
      date = messages.find("example." + (number + 1) + ".date");
    }
    return examples;
  }

  /** What a status says; after the planned come those that are overdue. */
  private Stream<StatusMeaning> meanings(Status status) {
    return status == Status.PLANNED
        ? Stream.of(meaning(Keyword.of(status)), meaning("overdue"))
        : Stream.of(meaning(Keyword.of(status)));
  }

  private StatusMeaning meaning(String status) {
    String word = "status." + status;
    return new StatusMeaning(status, messages.text(word), messages.text(word + ".meaning"));
  }

  /** The page of the data files, which the bundle describes by their names. */
  DataPage data(List<DataFile> files, PageAddress page) {
    return new DataPage(
        frames.of(
            page,
            Frames.Section.NONE,
            messages.text("page.data.title"),
            messages.text("page.data.description", frames.settings().title())),
        files.stream()
            .map(file -> new Download(
                messages.text("data." + file.name()),
                messages.text("data." + file.name() + ".description"),
                file.share()
                    .get()
                    .map(share ->
                        messages.text("data." + file.name() + ".share", share.held(), share.all())),
                page.href(file.path()),
                file.path().substring(file.path().lastIndexOf('/') + 1),
                file.format(),
                file.readers()))
            .toList());
  }

  NotFoundPage notFound(PageAddress page) {
    return new NotFoundPage(frames.of(
        page,
        Frames.Section.NONE,
        messages.text("page.not-found.title"),
        messages.text("page.not-found.description", frames.settings().title())));
  }

  /** What stands at an address that leads to another; {@code name} says which it was. */
  RedirectPage redirect(String name, String target, PageAddress page) {
    return new RedirectPage(
        frames.of(
            page,
            Frames.Section.NONE,
            messages.text("page.redirect.title", name),
            messages.text("page.redirect.description", name, frames.settings().title())),
        new Link(target, page.href(target)));
  }
}
