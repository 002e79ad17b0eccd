package regesta.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import regesta.json.JsonFile;
import regesta.model.Chronology;
import regesta.model.DataFile;
import regesta.model.Export;
import regesta.model.LongFile;

/** All sources in one file, and all entries in another, in the forms of citation managers. */
final class Bibliography {
  private final String name;
  private final Supplier<Stream<CslItem>> items;

  /** How items become a file. */
  @FunctionalInterface
  private interface Form {
    void write(Stream<CslItem> items, Writer text) throws IOException;
  }

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
            (all, text) -> JsonFile.list(all.map(CslItem::json), text))
        .with(file(
            "bib",
            "application/x-bibtex",
            "BibTeX",
            List.of("LaTeX", "JabRef", "Zotero"),
            (all, text) -> write(all.map(BibTex::of), "\n", text)))
        .with(file(
            "ris",
            "application/x-research-info-systems",
            "RIS",
            List.of("EndNote", "Mendeley", "Zotero"),
            (all, text) -> write(all.map(Ris::of), "\r\n", text)));
  }

  private Export file(String ending, String type, String format, List<String> readers, Form form) {
    var file = new DataFile("data/" + name + "." + ending, type, name, format, readers);
    return Export.of(file, new LongFile(text -> form.write(items.get(), text)));
  }

  private static void write(Stream<String> items, String between, Writer text) throws IOException {
    String before = "";
    for (String item : (Iterable<String>) items::iterator) {
      text.append(before).append(item);
      before = between;
    }
  }
}
