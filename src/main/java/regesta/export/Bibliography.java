package regesta.export;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import regesta.json.Json;
import regesta.model.Chronology;
import regesta.model.DataFile;
import regesta.model.Export;

/** All sources in one file, and all entries in another, in the forms of citation managers. */
final class Bibliography {
  private final String name;
  private final Supplier<Stream<CslItem>> items;

  private Bibliography(String name, Supplier<Stream<CslItem>> items) {
    this.name = name;
    this.items = items;
  }

  static Export of(Chronology chronology) {
    var sources = new Bibliography(
        "bibliography",
        () -> chronology.sources().stream().map(linked -> CslItem.of(linked.source())));
    var entries = new Bibliography(
        "bibliography-of-entries",
        () -> chronology.entries().stream().map(entry -> CslItem.of(entry, chronology.settings())));
    return sources.files().with(entries.files());
  }

  private Export files() {
    return file(
            "json",
            "application/vnd.citationstyles.csl+json",
            "CSL-JSON",
            List.of("Zotero", "Pandoc"),
            all -> Json.list(all.map(CslItem::json).toList()).indented())
        .with(file(
            "bib",
            "application/x-bibtex",
            "BibTeX",
            List.of("LaTeX", "JabRef", "Zotero"),
            all -> all.map(BibTex::of).collect(joining("\n"))))
        .with(file(
            "ris",
            "application/x-research-info-systems",
            "RIS",
            List.of("EndNote", "Mendeley", "Zotero"),
            all -> all.map(Ris::of).collect(joining("\r\n"))));
  }

  private Export file(
      String ending,
      String type,
      String format,
      List<String> readers,
      Function<Stream<CslItem>, String> text) {
    var file = new DataFile("data/" + name + "." + ending, type, name, format, readers);
    return Export.of(file, () -> text.apply(items.get()).getBytes(StandardCharsets.UTF_8));
  }
}
