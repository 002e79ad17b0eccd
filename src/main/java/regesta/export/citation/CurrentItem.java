package regesta.export.citation;

import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The one item that is being cited; the library asks for items by their ids. */
final class CurrentItem implements ItemDataProvider {
  private Optional<CSLItemData> item = Optional.empty();

  void set(CSLItemData next) {
    item = Optional.of(next);
  }

  @Override
  public CSLItemData retrieveItem(String id) {
    return item.filter(known -> known.getId().equals(id)).orElseThrow();
  }

  @Override
  public Collection<String> getIds() {
    return item.map(CSLItemData::getId).map(List::of).orElse(List.of());
  }
}
