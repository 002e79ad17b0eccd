package regesta.render;

import java.util.List;
import java.util.Optional;
import regesta.model.Chronology.LinkedTopic;
import regesta.model.Topic;

/** Composes the pages of topics and the list of them. */
final class TopicComposer {
  private final Frames frames;
  private final Messages messages;
  private final EntryLists lists;
  private final Credits credits;
  private final Filters filters;

  TopicComposer(
      Frames frames, Messages messages, EntryLists lists, Credits credits, Filters filters) {
    this.frames = frames;
    this.messages = messages;
    this.lists = lists;
    this.credits = credits;
    this.filters = filters;
  }

  TopicPage page(LinkedTopic linked, PageAddress page) {
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
        lists.byYear(linked.entries(), page),
        filters.ofEntries(linked.entries()));
  }

  TopicsPage index(List<LinkedTopic> topics, PageAddress page) {
    return new TopicsPage(
        frames.of(
            page,
            Frames.Section.TOPICS,
            messages.text("page.topics.title"),
            messages.text("page.topics.description", frames.settings().title())),
        topics.stream()
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
