package regesta.export;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import regesta.export.citation.StyledCitations;
import regesta.json.Json;
import regesta.model.Chronology;
import regesta.model.Citable;
import regesta.model.Export;
import regesta.model.PageHead;
import regesta.model.SiteSettings;
import regesta.model.Subjects;

/** How each source and each entry is cited, on its own page and wherever it is listed. */
final class Citations {
  private final Subjects subjects;
  private final SiteSettings settings;
  private final StyledCitations styled;

  private Citations(Chronology chronology, Subjects subjects) {
    this.subjects = subjects;
    this.settings = chronology.settings();
    this.styled = new StyledCitations(settings.citationStyles());
  }

  static Export of(Chronology chronology, Subjects subjects) {
    var citations = new Citations(chronology, subjects);
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
    return subjects
        .source(path)
        .map(linked -> CslItem.of(linked.source()))
        .or(() -> subjects.entry(path).map(entry -> CslItem.of(entry, settings)));
  }

  private static List<Citable.Form> forms(CslItem item) {
    return List.of(
        new Citable.Form("BibTeX", BibTex.of(item)),
        new Citable.Form("RIS", Ris.of(item)),
        new Citable.Form("CSL-JSON", Json.list(List.of(item.json())).indented()));
  }
}
