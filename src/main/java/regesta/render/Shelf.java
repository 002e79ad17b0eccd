package regesta.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import regesta.model.Kind;
import regesta.model.Rendering;
import regesta.model.Slug;
import regesta.render.Part.Place;

/** Some pages of the site, each rendered when it is asked for. */
final class Shelf {
  /** Those of pages that ask search engines to leave them out. */
  private static final Set<String> UNLISTED =
      Set.of("redirect.ftlh", "search.ftlh", "not-found.ftlh");

  private final BiFunction<String, Object, byte[]> render;
  private final Map<String, Rendering> files = new HashMap<>();
  private final List<String> listed = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param render makes a page of the name of its template and of what it shows
   */
  Shelf(BiFunction<String, Object, byte[]> render) {
    this.render = render;
  }

  /** The files by path. */
  Map<String, Rendering> files() {
    return files;
  }

  /** The paths of the pages that search engines may list. */
  List<String> listed() {
    return listed;
  }

  /** A list, and if it is cut, its parts in the same form. */
  <T> void addList(
      Part<T> list, String template, BiFunction<Place<T>, PageAddress, Object> compose) {
    add(list.path(), template, page -> compose.apply(list.whole(), page));
    addParts(list, template, compose);
  }

  <T> void addParts(
      Part<T> list, String template, BiFunction<Place<T>, PageAddress, Object> compose) {
    for (Place<T> place : list.places()) {
      add(place.part().path(), template, page -> compose.apply(place, page));
    }
  }

  void add(Kind kind, Slug slug, String template, Function<PageAddress, Object> compose) {
    add(kind.path(slug), template, compose);
  }

  void add(String path, String template, Function<PageAddress, Object> compose) {
    add(new PageAddress(path), template, compose);
  }

  void add(PageAddress page, String template, Function<PageAddress, Object> compose) {
    if (!UNLISTED.contains(template)) {
      listed.add(page.path());
    }
    files.put(page.path(), () -> render.apply(template, compose.apply(page)));
  }

  void add(String path, Rendering file) {
    files.put(path, file);
  }
}
