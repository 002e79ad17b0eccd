package regesta.render;

import java.util.List;
import java.util.Optional;
import regesta.model.Chronology.LinkedTopic;
import regesta.model.LinkedEntry;
import regesta.model.PlainText;
import regesta.model.Topic;
import regesta.render.Part.Place;

/** Composes the pages of topics and the list of them. */
final class TopicComposer {
  private final Frames frames;
  private final Messages messages;
  private final EntryLists lists;
  private final Credits credits;
  private final Bodies bodies;
  private final Pagings pagings;
  private final Selection few;
  private final Strips strips;
  private final Legends legends;
  private final Filters filters;

  TopicComposer(Tools tools) {
    this.frames = tools.frames();
    this.messages = tools.messages();
    this.lists = tools.lists();
    this.credits = tools.credits();
    this.bodies = tools.bodies();
    this.pagings = tools.pagings();
    this.few = tools.few();
    this.strips = tools.strips();
    this.legends = tools.legends();
    this.filters = tools.filters();
  }

  TopicPage page(LinkedTopic linked, Part<LinkedEntry> part, PageAddress page) {
    Topic topic = linked.topic();
    CitationNumbers numbers = CitationNumbers.of(linked.cited(), topic.body());
    String entries = messages.count("count.entries", linked.entries().size());
    Optional<Strip> strip = strips.of(linked.entries());
    List<ListedEntry> latest =
        part.isCut() ? lists.listed(few.latest(linked.entries()), page) : List.of();
    List<YearGroup> years = lists.byYear(part.shown(), page);
    return new TopicPage(
        frames.of(
            page,
            Frames.Section.TOPICS,
            topic.title(),
            messages.text("page.topic.description", topic.title(), entries, summary(topic)),
            topic.file()),
        topic.title(),
        lists.standing(topic.upkeep()),
        bodies.html(topic.body(), page, numbers),
        credits.references(linked.cited(), numbers, page),
        lists.mainActors(linked.entries(), page),
        entries,
        strip,
        pagings.of(part.whole(), topic.title(), pagings.counted(PartComposer.ENTRIES), page),
        legends.of(years, latest, strip),
        latest,
        years,
        filters.ofEntries(part.shown()));
  }

  TopicsPage index(Place<LinkedTopic> place, PageAddress page) {
    ListHead head =
        pagings.head(place, Frames.Section.TOPICS, "topics", pagings.counted("count.topics"), page);
    return new TopicsPage(
        head.frame(),
        head.heading(),
        head.paging(),
        place.part().shown().stream()
            .map(linked -> new TopicsPage.Row(
                lists.link(linked.topic(), page),
                EntryLists.excerpt(linked.topic()),
                messages.count("count.entries", linked.entries().size())))
            .toList());
  }

  private static String summary(Topic topic) {
    return PlainText.summary(topic.upkeep(), Optional.empty(), topic.body());
  }
}
