package regesta.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import regesta.json.Json;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedSource;
import regesta.model.DataFile;
import regesta.model.Export;

/** All sources in one file, for citation managers. */
final class Bibliography {
  private static final DataFile CSL = new DataFile(
      "data/bibliography.json",
      "application/vnd.citationstyles.csl+json",
      "bibliography",
      "CSL-JSON",
      List.of("Zotero", "Pandoc"));

  private Bibliography() {}

  static Export of(Chronology chronology) {
    return Exporter.file(
        CSL,
        () -> Json.list(chronology.sources().stream()
                .map(LinkedSource::source)
                .map(CslItem::of)
                .toList())
            .indented()
            .getBytes(StandardCharsets.UTF_8));
  }
}
