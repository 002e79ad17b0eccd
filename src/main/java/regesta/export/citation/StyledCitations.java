package regesta.export.citation;

import java.util.List;
import regesta.json.Json.Fields;
import regesta.model.Citable.Styled;
import regesta.model.CitationStyle;

/** Writes citations in some styles. May be used on any thread. */
public final class StyledCitations {
  private final List<Stylist> stylists;

  /** Nothing is loaded before the first citation is asked for. */
  public StyledCitations(List<CitationStyle> styles) {
    stylists = styles.stream().map(Stylist::new).toList();
  }

  /** The citation of an item, given as CSL-JSON, in each style. */
  public List<Styled> of(Fields item) {
    return stylists.stream().map(stylist -> stylist.cite(item)).toList();
  }
}
