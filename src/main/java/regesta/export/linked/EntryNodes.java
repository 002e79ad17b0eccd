package regesta.export.linked;

import java.util.List;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.Entry;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.PageWords;
import regesta.model.SiteSettings;
import regesta.model.Status;
import regesta.model.Topic;
import regesta.model.Upkeep;

/** What entries tell, and of what. */
final class EntryNodes {
  private final SiteSettings settings;
  private final Addresses addresses;
  private final ActorNodes actors;
  private final SourceNodes sources;

  EntryNodes(SiteSettings settings, Addresses addresses, ActorNodes actors, SourceNodes sources) {
    this.settings = settings;
    this.addresses = addresses;
    this.actors = actors;
    this.sources = sources;
  }

  /** Our text, which covers the time that it tells of, in the form of EDTF (ISO 8601-2). */
  Fields article(LinkedEntry linked, PageWords page) {
    Entry entry = linked.entry();
    Fields article = addresses
        .thing("Article", path(linked), "article")
        .with("headline", entry.title())
        .with("description", Optional.of(page.description()).filter(text -> !text.isEmpty()))
        .with("inLanguage", settings.language())
        .with("license", settings.licence().map(SiteSettings.Licence::url))
        .with("datePublished", linked.publication().first().map(Edtf::text))
        .with(
            "dateModified",
            linked.publication().corrected().or(linked.publication()::changed).map(Edtf::text))
        .with("temporalCoverage", linked.date().text())
        .with("about", subject(linked));
    return article
        .with(list(
            "keywords",
            linked.topics().stream().map(Topic::title).map(Json.Text::new).toList()))
        .with(list(
            "mentions",
            linked.actors().stream()
                .map(participant -> actors.named(participant.actor(), participant.name()))
                .toList()))
        .with(list(
            "citation",
            linked.sources().stream()
                .map(cited -> sources.cited(cited.source()))
                .toList()))
        .with(list(
            "correction",
            entry.upkeep().corrections().stream().map(EntryNodes::correction).toList()));
  }

  /**
   * What the entry tells of. Only what happened or was said is an event on a day. A plan is the act
   * of planning, and what was proposed or is merely reported is not said to have been at all. Of an
   * event that was called off, the entry's date is that of the decision, so it is not the event's.
   */
  private Fields subject(LinkedEntry linked) {
    Optional<String> place = linked.entry().place();
    Edtf date = linked.date();
    return switch (linked.entry().status()) {
      case HAPPENED, SAID ->
        subject("Event", linked)
            .with("startDate", IsoDate.firstDay(date))
            .with("endDate", IsoDate.lastDay(date))
            .with(location(place));
      case PLANNED ->
        subject("PlanAction", linked)
            .with("scheduledTime", IsoDate.firstDay(date))
            .with(location(place));
      case PROPOSED -> subject("Thing", linked);
      case REPORTED -> subject("Claim", linked);
      case CANCELLED, POSTPONED -> calledOff(linked);
    };
  }

  private Fields calledOff(LinkedEntry linked) {
    String status =
        linked.entry().status() == Status.CANCELLED ? "EventCancelled" : "EventPostponed";
    Optional<String> day = linked.origins().size() == 1
        ? IsoDate.firstDay(linked.origins().get(0).date().value())
        : Optional.empty();
    return subject("Event", linked)
        .with("eventStatus", Json.object().with("@id", "https://schema.org/" + status))
        .with("previousStartDate", day);
  }

  private Fields subject(String type, LinkedEntry linked) {
    return addresses
        .thing(type, path(linked), "event")
        .with("name", linked.entry().title());
  }

  private static String path(LinkedEntry linked) {
    return Kind.ENTRY.path(linked.slug());
  }

  private static Fields location(Optional<String> place) {
    return place
        .map(words -> Json.object()
            .with("location", Json.object().with("@type", "Place").with("name", words)))
        .orElse(Json.object());
  }

  private static Fields correction(Upkeep.Correction correction) {
    return Json.object()
        .with("@type", "CorrectionComment")
        .with("text", correction.text())
        .with("datePublished", IsoDate.known(correction.date()));
  }

  private static Fields list(String property, List<? extends Json> values) {
    return values.isEmpty() ? Json.object() : Json.object().with(property, Json.list(values));
  }
}
