package regesta.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import regesta.export.citation.StyledCitations;
import regesta.json.Json;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Citable;
import regesta.model.Export;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.PageHead;

/** How each source and each entry is cited, on its own page and wherever it is listed. */
final class Citations {
  private final Map<String, Supplier<CslItem>> items = new HashMap<>();
  private final StyledCitations styled;

  private Citations(Chronology chronology) {
    styled = new StyledCitations(chronology.settings().citationStyles());
    for (LinkedSource linked : chronology.sources()) {
      items.put(Kind.SOURCE.path(linked.source().slug()), () -> CslItem.of(linked.source()));
    }
    for (LinkedEntry entry : chronology.entries()) {
      items.put(Kind.ENTRY.path(entry.slug()), () -> CslItem.of(entry, chronology.settings()));
    }
  }

  static Export of(Chronology chronology) {
    var citations = new Citations(chronology);
    return new Export(
        new TreeMap<>(), citations::head, words -> PageHead.NONE, List.of(), citations::citable);
  }

  private PageHead head(String path) {
    return item(path).map(CitationProperties::of).orElse(PageHead.NONE);
  }

  private Optional<Citable> citable(String path) {
    return item(path)
        .map(item -> new Citable(
            () -> ContextObject.of(item), () -> forms(item), () -> styled.of(item.json())));
  }

  private Optional<CslItem> item(String path) {
    return Optional.ofNullable(items.get(path)).map(Supplier::get);
  }

  private static List<Citable.Form> forms(CslItem item) {
    return List.of(
        new Citable.Form("BibTeX", BibTex.of(item)),
        new Citable.Form("RIS", Ris.of(item)),
        new Citable.Form("CSL-JSON", Json.list(List.of(item.json())).indented()));
  }
}
