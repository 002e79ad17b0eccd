package regesta.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import regesta.model.Fingerprints;
import regesta.model.Rendering;

/**
 * Says of files what they are made of, if anybody wants to know.
 *
 * @param fingerprints absent where nobody keeps files from one build to the next
 */
record MadeOf(Optional<Fingerprints> fingerprints) {

  /** A file that shows these things, and nothing else of the chronology but what all pages do. */
  Rendering these(Supplier<List<Object>> things, Rendering file) {
    return fingerprints.map(all -> file.madeOf(() -> all.of(things.get()))).orElse(file);
  }

  /** A file that may show anything of the chronology. */
  Rendering all(Rendering file) {
    return fingerprints.map(all -> file.madeOf(all::whole)).orElse(file);
  }

  /** Files that may show anything of the chronology, by path. */
  Map<String, Rendering> all(Map<String, Rendering> files) {
    return fingerprints.isEmpty()
        ? files
        : files.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, file -> all(file.getValue())));
  }
}
