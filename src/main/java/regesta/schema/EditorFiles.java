package regesta.schema;

import java.util.SortedMap;
import java.util.TreeMap;
import regesta.model.Kind;
import regesta.parse.FileFields;

/** The files by which editors' tools know the fields. */
public final class EditorFiles {
  static final String ORIGIN = "Written by `regesta schema` from the declarations of the fields.";

  private EditorFiles() {}

  /** The text of each file, by its path below the project. */
  public static SortedMap<String, String> all() {
    var files = new TreeMap<String, String>();
    for (FileFields file : FileFields.all()) {
      String name = file.kind().map(Kind::word).orElse("site");
      files.put(".vscode/schemas/%s.json".formatted(name), JsonSchema.of(file).indented());
    }
    files.put(".vscode/regesta.code-snippets", Snippets.all().indented());
    files.put(".pages.yml", "# " + ORIGIN + "\n" + YamlText.of(PagesCms.configuration()));
    return files;
  }
}
