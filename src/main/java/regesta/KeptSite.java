package regesta;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import regesta.model.Chronology;
import regesta.model.FileFingerprints;
import regesta.model.Fingerprints;
import regesta.model.Lazy;
import regesta.read.Asset;
import regesta.write.CheckedFile;
import regesta.write.Ledger;
import regesta.write.OwnCode;

/** What is kept of the site that the last build made, so that this one need not make all of it. */
final class KeptSite {
  private static final String PARSED = "parsed-files.bin";

  private final Optional<Path> file;
  private final FileFingerprints files = new FileFingerprints();
  private final Lazy<Optional<List<Object>>> program;

  /** @param file the ledger's; absent where nothing is kept */
  private KeptSite(Optional<Path> file) {
    this.file = file;
    this.program = new Lazy<>(() -> file.flatMap(same -> OwnCode.state()));
  }

  static KeptSite none() {
    return new KeptSite(Optional.empty());
  }

  /** What is kept in a folder, if there is such a folder. */
  static KeptSite below(Path folder) {
    return new KeptSite(Ledger.fileIn(folder));
  }

  /** What is kept of parsed files, beside the ledger, if anything is kept. */
  Optional<KeptParse> parsed(Set<String> images) {
    return program.get().map(state -> {
      var beside = new CheckedFile(file.orElseThrow().resolveSibling(PARSED));
      return KeptParse.read(beside, images, state, files);
    });
  }

  /**
   * Of what files are made, if anything is kept. Pages also show what is not in the chronology.
   *
   * @param folder of the content in the repository
   */
  Optional<Fingerprints> fingerprints(Chronology chronology, Inputs inputs, String folder) {
    return program
        .get()
        .map(state -> new Fingerprints(
            chronology,
            files,
            List.of(
                state,
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
