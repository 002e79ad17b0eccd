package regesta.export;

import java.util.List;
import java.util.TreeMap;
import regesta.model.Chronology;
import regesta.model.DataFile;
import regesta.model.Export;
import regesta.model.PageHead;
import regesta.model.Rendering;

/** Puts the forms together in which the site gives the chronology to programs. */
public final class Exporter {
  private Exporter() {}

  /** Everything, none of it made yet. */
  public static Export export(Chronology chronology) {
    return Bibliography.of(chronology).with(Citations.of(chronology));
  }

  /** One file with data. */
  static Export file(DataFile file, Rendering rendering) {
    var files = new TreeMap<String, Rendering>();
    files.put(file.path(), rendering);
    return new Export(files, path -> PageHead.NONE, List.of(file));
  }
}
