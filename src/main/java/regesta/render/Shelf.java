package regesta.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
  private final MadeOf madeOf;
  private final Map<String, Rendering> files = new HashMap<>();
  private final List<String> listed = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param render makes a page of the name of its template and of what it shows
   */
  Shelf(BiFunction<String, Object, byte[]> render, MadeOf madeOf) {
    this.render = render;
    this.madeOf = madeOf;
  }

  /** The files by path. */
  Map<String, Rendering> files() {
    return files;
  }

  /** The paths of the pages that search engines may list. */
  List<String> listed() {
    return listed;
  }

  /**
   * A list, and if it is cut, its parts in the same form.
   *
   * @param shows what the page of a place shows
   */
  <T> void addList(
      Part<T> list,
      String template,
      BiFunction<Place<T>, PageAddress, Object> compose,
      Function<Place<T>, List<Object>> shows) {
    add(
        list.path(),
        template,
        page -> compose.apply(list.whole(), page),
        () -> shows.apply(list.whole()));
    addParts(list, template, compose, shows);
  }

  <T> void addParts(
      Part<T> list,
      String template,
      BiFunction<Place<T>, PageAddress, Object> compose,
      Function<Place<T>, List<Object>> shows) {
    for (Place<T> place : list.places()) {
      add(
          place.part().path(),
          template,
          page -> compose.apply(place, page),
          () -> shows.apply(place));
    }
  }

  /** A list of which a page may show anything. */
  <T> void addList(
      Part<T> list, String template, BiFunction<Place<T>, PageAddress, Object> compose) {
    add(list.path(), template, page -> compose.apply(list.whole(), page));
    for (Place<T> place : list.places()) {
      add(place.part().path(), template, page -> compose.apply(place, page));
    }
  }

  void add(
      Kind kind,
      Slug slug,
      String template,
      Function<PageAddress, Object> compose,
      Supplier<List<Object>> shows) {
    add(kind.path(slug), template, compose, shows);
  }

  /**
   * A page.
   *
   * @param shows all that it shows of the chronology, beside what all pages do
   */
  void add(
      String path,
      String template,
      Function<PageAddress, Object> compose,
      Supplier<List<Object>> shows) {
    add(new PageAddress(path), template, compose, file -> madeOf.these(shows, file));
  }

  void add(Kind kind, Slug slug, String template, Function<PageAddress, Object> compose) {
    add(kind.path(slug), template, compose);
  }

  /** A page that may show anything of the chronology. */
  void add(String path, String template, Function<PageAddress, Object> compose) {
    add(new PageAddress(path), template, compose);
  }

  void add(PageAddress page, String template, Function<PageAddress, Object> compose) {
    add(page, template, compose, madeOf::all);
  }

  void add(String path, Rendering file) {
    files.put(path, madeOf.all(file));
  }

  private void add(
      PageAddress page,
      String template,
      Function<PageAddress, Object> compose,
      UnaryOperator<Rendering> told) {
    if (!UNLISTED.contains(template)) {
      listed.add(page.path());
    }
    files.put(page.path(), told.apply(() -> render.apply(template, compose.apply(page))));
  }
}
