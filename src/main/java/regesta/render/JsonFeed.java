package regesta.render;

import java.util.List;
import java.util.Optional;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.render.Feed.Category;
import regesta.render.Feed.Item;

/** A feed as JSON Feed 1.1 has it, which allows no address that is not whole. */
final class JsonFeed {
  private JsonFeed() {}

  static Fields of(Feed feed) {
    Optional<String> self = feed.self();
    return Json.object()
        .with("version", "https://jsonfeed.org/version/1.1")
        .with("title", feed.title())
        .with("home_page_url", self.map(known -> feed.page()))
        .with("feed_url", self)
        .with("description", feed.description())
        .with("language", feed.language())
        .with("authors", Json.list(List.of(Json.object().with("name", feed.author()))))
        .with(
            "items",
            Json.list(
                feed.items().stream().map(item -> item(item, self.isPresent())).toList()));
  }

  private static Fields item(Item item, boolean known) {
    return Json.object()
        .with("id", item.id())
        .with("url", Optional.of(item.href()).filter(href -> known))
        .with("title", item.title())
        .with("content_html", item.content())
        .with("summary", Optional.of(item.summary()).filter(text -> !text.isEmpty()))
        .with("date_published", item.published())
        .with("date_modified", item.updated())
        .with("tags", Json.texts(item.topics().stream().map(Category::label).toList()));
  }
}
