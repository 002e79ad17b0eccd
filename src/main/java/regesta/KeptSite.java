package regesta;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import regesta.model.Chronology;
import regesta.model.Fingerprints;
import regesta.read.Asset;
import regesta.write.Ledger;
import regesta.write.OwnCode;

/**
 * What is kept of the site that the last build made, so that this one need not make all of it.
 *
 * @param file the ledger's; absent where nothing is kept
 */
record KeptSite(Optional<Path> file) {
  static final KeptSite NONE = new KeptSite(Optional.empty());

  /** What is kept in a folder, if there is such a folder. */
  static KeptSite below(Path folder) {
    return new KeptSite(Ledger.fileIn(folder));
  }

  /**
   * Of what files are made, if anything is kept. Pages also show what is not in the chronology.
   *
   * @param folder of the content in the repository
   */
  Optional<Fingerprints> fingerprints(Chronology chronology, Inputs inputs, String folder) {
    return file.flatMap(same -> OwnCode.state())
        .map(code -> new Fingerprints(
            chronology,
            List.of(
                code,
                inputs.look().templates(),
                paths(inputs.content().images()),
                paths(inputs.look().assets()),
                folder)));
  }

  private static List<String> paths(List<Asset> files) {
    return files.stream().map(Asset::path).sorted().toList();
  }

  Ledger ledger() {
    return file.map(Ledger::read).orElseGet(Ledger::empty);
  }

  /** Keeps what is known of the new site. If that fails, the next build makes all of it. */
  void replaceBy(Ledger ledger) {
    if (file.isPresent()) {
      try {
        ledger.save(file.get());
      } catch (IOException unwritten) {
        return;
      }
    }
  }
}
