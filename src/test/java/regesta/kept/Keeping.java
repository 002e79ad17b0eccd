package regesta.kept;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import regesta.model.FileFingerprints;
import regesta.model.Fingerprint;
import regesta.parse.ContentParser;
import regesta.parse.ParsedFiles;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** Values of files, kept and read again as builds do it. */
final class Keeping {
  static final Fingerprint PROGRAM = new Fingerprint("a".repeat(64));
  static final SourceFile ONE =
      new SourceFile("content", "topics/one.md", "---\ntitle: One\norder: 1\n---\n\nText “*a*”.\n");
  static final SourceFile TWO =
      new SourceFile("content", "topics/two.md", "---\ntitle: Two\n---\n\nOther.\n");

  private Keeping() {}

  /** What becomes of those files of which there is nothing to tell. */
  static List<KeptValues.Made> parsed(List<SourceFile> files) {
    var parsed = new ParsedFiles();
    ContentParser.parse(files, Set.of(), Optional.empty(), parsed, new Problems());
    List<KeptValues.Made> made = new ArrayList<>();
    parsed.forEachFlawless((file, value) -> made.add(new KeptValues.Made(file, value)));
    return made;
  }

  /** What a build writes that knows of no earlier one. */
  static byte[] octets(List<KeptValues.Made> made) {
    return octets(read(new byte[0], PROGRAM), made);
  }

  static byte[] octets(KeptValues before, List<KeptValues.Made> made) {
    var out = new ByteArrayOutputStream();
    before.next(made, PROGRAM).forEachOrdered(out::writeBytes);
    return out.toByteArray();
  }

  static KeptValues read(byte[] octets, Fingerprint program) {
    return KeptValues.read(octets, program, new FileFingerprints()::of);
  }
}
