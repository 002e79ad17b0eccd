package regesta.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import regesta.model.Chronology.LinkedTopic;
import regesta.model.LinkedEntry;
import regesta.model.Topic;
import regesta.render.Part.Place;

/** Composes the pages of topics and the list of them. */
final class TopicComposer {
  private final Frames frames;
  private final Messages messages;
  private final EntryLists lists;
  private final Credits credits;
  private final Pagings pagings;
  private final Selection few;
  private final Strips strips;
  private final Filters filters;

  TopicComposer(
      Frames frames,
      Messages messages,
      EntryLists lists,
      Credits credits,
      Pagings pagings,
      Selection few,
      Strips strips,
      Filters filters) {
    this.frames = frames;
    this.messages = messages;
    this.lists = lists;
    this.credits = credits;
    this.pagings = pagings;
    this.few = few;
    this.strips = strips;
    this.filters = filters;
  }

  TopicPage page(LinkedTopic linked, Part<LinkedEntry> part, PageAddress page) {
    Topic topic = linked.topic();
    CitationNumbers numbers = CitationNumbers.of(linked.cited(), topic.body());
    String entries = messages.count("count.entries", linked.entries().size());
    return new TopicPage(
        frames.of(
            page,
            Frames.Section.TOPICS,
            topic.title(),
            messages.text("page.topic.description", topic.title(), entries, summary(topic)),
            topic.file()),
        topic.title(),
        lists.standing(topic.upkeep()),
        BodyHtml.of(topic.body(), page, numbers, messages),
        credits.references(linked.cited(), numbers, page),
        lists.mainActors(linked.entries(), page),
        entries,
        strips.of(linked.entries()),
        pagings.of(part.whole(), topic.title(), pagings.counted(PartComposer.ENTRIES), page),
        part.isCut() ? lists.listed(few.latest(linked.entries()), page) : List.of(),
        lists.byYear(part.shown(), page),
        filters.ofEntries(part.shown()));
  }

  TopicsPage index(Place<LinkedTopic> place, PageAddress page) {
    String title = messages.text("page.topics.title");
    Function<List<LinkedTopic>, String> size = pagings.counted("count.topics");
    Frame frame = place.isWhole()
        ? frames.of(
            page,
            Frames.Section.TOPICS,
            title,
            messages.text("page.topics.description", frames.settings().title()))
        : pagings.frame(place, Frames.Section.TOPICS, title, size, page);
    return new TopicsPage(
        frame,
        pagings.heading(place, messages.text("topics.heading")),
        pagings.of(place, title, size, page),
        place.part().shown().stream()
            .map(linked -> new TopicsPage.Row(
                lists.link(linked.topic(), page),
                summary(linked.topic()),
                messages.count("count.entries", linked.entries().size())))
            .toList());
  }

  private static String summary(Topic topic) {
    return EntryLists.summary(topic.upkeep(), Optional.empty(), topic.body());
  }
}
