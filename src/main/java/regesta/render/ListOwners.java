package regesta.render;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import regesta.model.Lazy;
import regesta.model.LinkedEntry;
import regesta.render.Part.Place;

/**
 * Things of one kind whose pages have a list of entries, with more pages where that is too long.
 *
 * @param folder the one that all these pages are in, with a slash at its end
 */
record ListOwners(String folder, Lazy<List<Owner>> owners) {

  static ListOwners of(String folder, Supplier<Stream<Owner>> owners) {
    return new ListOwners(folder, new Lazy<>(() -> owners.get().toList()));
  }

  /**
   * One of the things.
   *
   * @param path of its page
   * @param subject the thing
   * @param named what pages of parts show of the thing
   * @param page shows the list, or leads to its parts
   */
  record Owner(
      String path,
      String template,
      Object subject,
      Object named,
      Lazy<Part<LinkedEntry>> list,
      BiFunction<Part<LinkedEntry>, PageAddress, Object> page,
      BiFunction<Place<LinkedEntry>, PageAddress, Object> partPage) {}

  /** Adds the pages of the things themselves; how long their lists are need not be known yet. */
  void addPages(Shelf shelf) {
    for (Owner owner : owners.get()) {
      shelf.add(
          owner.path(),
          owner.template(),
          page -> owner.page().apply(owner.list().get(), page),
          () -> List.of(owner.subject(), owner.list().get().whole().shows()));
    }
  }

  /** Adds the pages of the parts of their lists. */
  void addParts(Shelf shelf) {
    for (Owner owner : owners.get()) {
      shelf.addParts(
          owner.list().get(),
          "part.ftlh",
          owner.partPage(),
          place -> List.of(owner.named(), place.shows()));
    }
  }
}
