package regesta;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import regesta.kept.KeptValues;
import regesta.model.FileFingerprints;
import regesta.model.Fingerprint;
import regesta.parse.ParsedFiles;
import regesta.problem.SourceFile;
import regesta.write.CheckedFile;

/**
 * What is kept of the files that the last build parsed. It is in memory only until it is replaced,
 * since later stages need room for other things.
 */
final class KeptParse implements ParsedFiles.Earlier {
  private final CheckedFile file;
  private final Fingerprint madeBy;
  private Optional<KeptValues> values;

  private KeptParse(CheckedFile file, Fingerprint madeBy, FileFingerprints files) {
    this.file = file;
    this.madeBy = madeBy;
    this.values = Optional.of(KeptValues.read(file.read().orElse(new byte[0]), madeBy, files::of));
  }

  /**
   * Reads what was kept.
   *
   * @param images the paths of all images, by which bodies were checked
   * @param program the state of the program
   */
  static KeptParse read(
      CheckedFile file, Set<String> images, List<Object> program, FileFingerprints files) {
    List<String> sorted = images.stream().sorted().toList();
    return new KeptParse(file, FileFingerprints.take(List.of(program, sorted)), files);
  }

  @Override
  public <T> Optional<T> value(SourceFile of, Class<T> type) {
    return values.flatMap(kept -> kept.value(of, type));
  }

  /** Keeps what was parsed now. If that fails, the next build parses more. */
  void replaceBy(ParsedFiles parsed) {
    var made = new ArrayList<KeptValues.Made>();
    parsed.forEachFlawless((one, value) -> made.add(new KeptValues.Made(one, value)));
    try {
      if (values.isPresent() && !values.get().holdNearlyAll(made)) {
        file.replaceBy(values.get().next(made, madeBy));
      }
    } catch (IOException unwritten) {
      return;
    } finally {
      values = Optional.empty();
    }
  }
}
