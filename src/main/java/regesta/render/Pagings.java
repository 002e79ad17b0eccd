package regesta.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import regesta.render.Part.Place;

/** Says to readers how the pages of a list hang together. */
final class Pagings {
  private final Frames frames;
  private final Messages messages;

  Pagings(Frames frames, Messages messages) {
    this.frames = frames;
    this.messages = messages;
  }

  /**
   * The head of a page of one of the site's own lists.
   *
   * @param list the name under which the bundle has its words: {@code actors}
   * @param size how much there is, in words
   */
  <T> ListHead head(
      Place<T> place,
      Frames.Section section,
      String list,
      Function<List<T>, String> size,
      PageAddress page) {
    String title = messages.text("page." + list + ".title");
    Frame frame = place.isWhole()
        ? frames.of(
            page,
            section,
            title,
            messages.text("page." + list + ".description", frames.settings().title()))
        : frame(place, section, title, size, page);
    return new ListHead(
        frame, heading(place, messages.text(list + ".heading")), of(place, title, size, page));
  }

  /**
   * The ways from a page to the others of its list.
   *
   * @param title of the whole list
   * @param size how much there is, in words
   */
  <T> Paging of(Place<T> place, String title, Function<List<T>, String> size, PageAddress page) {
    return new Paging(
        place.isWhole() ? Optional.empty() : Optional.of(place.part().name().words()),
        place.part().name().remark(),
        place.above().stream().map(part -> link(part, title, page)).toList(),
        place.part().below().stream()
            .map(part -> new Paging.Row(link(part, title, page), size.apply(part.items())))
            .toList(),
        place.previous().map(part -> link(part, title, page)),
        place.next().map(part -> link(part, title, page)));
  }

  private static Link link(Part<?> part, String title, PageAddress page) {
    String words = part.name().words();
    return new Link(words.isEmpty() ? title : words, page.href(part.path()));
  }

  /** The words for a number of things: those under {@code key}. */
  <T> Function<List<T>, String> counted(String key) {
    return items -> messages.count(key, items.size());
  }

  /** What a page is called: by the list, and on a page of a part by that too. */
  String heading(Place<?> place, String title) {
    return place.isWhole()
        ? title
        : messages.text("part.title", title, place.part().name().words());
  }

  /** The frame of a page that shows a part of a list. */
  <T> Frame frame(
      Place<T> place,
      Frames.Section section,
      String title,
      Function<List<T>, String> size,
      PageAddress page) {
    return frame(place, section, heading(place, title), title, size, page);
  }

  /** The frame of such a page with a heading of its own. */
  <T> Frame frame(
      Place<T> place,
      Frames.Section section,
      String heading,
      String title,
      Function<List<T>, String> size,
      PageAddress page) {
    return frames.of(
        page,
        section,
        heading,
        messages.text(
            "part.description",
            title,
            place.part().name().words(),
            size.apply(place.part().items()),
            frames.settings().title()));
  }
}
