package regesta.render;

import java.util.List;
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
    return Json.object()
        .with("kind", kind.word())
        .with("at", address)
        .with("label", label)
        .with("title", title)
        .with("date", date)
        .with("lang", language)
        .with(texts("names", names))
        .with(texts("native", nativeNames))
        .with("summary", filled(summary))
        .with("text", filled(text))
        .with("quotes", filled(quotes));
  }

  private static Json.Fields texts(String name, List<String> texts) {
    return texts.isEmpty() ? Json.object() : Json.object().with(name, Json.texts(texts));
  }

  private static Optional<String> filled(Optional<String> text) {
    return text.filter(words -> !words.isEmpty());
  }
}
