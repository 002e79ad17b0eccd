package regesta.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.json.Json;
import regesta.model.Kind;

/**
 * A page of the site as the search knows it.
 *
 * @param address of the page, from the site's folder
 * @param label what it is, in words
 * @param title in {@code language} if it is a source, else in the site's language
 * @param date in words
 * @param language of what is not in the site's language, where that is known
 * @param names other names in the site's language, by which a reader may look for it
 * @param nativeNames other names in {@code language}
 * @param summary one or two sentences
 * @param text the whole text
 * @param quotes its words that are quoted, in {@code language}
 */
record SearchDocument(
    Kind kind,
    String address,
    String label,
    String title,
    Optional<String> date,
    Optional<String> language,
    List<String> names,
    List<String> nativeNames,
    Optional<String> summary,
    Optional<String> text,
    Optional<String> quotes) {

  SearchDocument {
    names = List.copyOf(names);
    nativeNames = List.copyOf(nativeNames);
  }

  /** The fields as the script reads them; those that are empty are left out. */
  Json json() {
    var fields = new LinkedHashMap<String, Json>();
    fields.put("kind", new Json.Text(kind.word()));
    fields.put("at", new Json.Text(address));
    fields.put("label", new Json.Text(label));
    fields.put("title", new Json.Text(title));
    put(fields, "date", date);
    put(fields, "lang", language);
    put(fields, "names", names);
    put(fields, "native", nativeNames);
    put(fields, "summary", summary);
    put(fields, "text", text);
    put(fields, "quotes", quotes);
    return Json.object(fields);
  }

  private static void put(Map<String, Json> fields, String name, Optional<String> text) {
    text.filter(words -> !words.isEmpty())
        .ifPresent(words -> fields.put(name, new Json.Text(words)));
  }

  private static void put(Map<String, Json> fields, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      fields.put(name, Json.texts(texts));
    }
  }
}
