package regesta.model;

import java.util.List;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.problem.Location;

/**
 * How a file is kept over the years.
 *
 * @param added when it was first published, where the author says so
 * @param corrections dated notes that readers see, in the author's order
 * @param aliases slugs under which it was published before
 * @param allow warnings that do not count here, each with a reason
 * @param draft whether only a build that asks for drafts shows it
 */
public record Upkeep(
    Optional<Edtf> added,
    List<Correction> corrections,
    List<Reference> aliases,
    Optional<Withdrawal> withdrawn,
    List<Allowance> allow,
    boolean draft) {

  public static final Upkeep NONE =
      new Upkeep(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), false);

  public Upkeep {
    corrections = List.copyOf(corrections);
    aliases = List.copyOf(aliases);
    allow = List.copyOf(allow);
  }

  /** This with other allowances. */
  public Upkeep allowing(List<Allowance> other) {
    return new Upkeep(added, corrections, aliases, withdrawn, other, draft);
  }

  /** What was put right, and when. */
  public record Correction(Edtf date, String text) {}

  /** The page still stands at its address, and says that its text was taken back, when and why. */
  public record Withdrawal(Edtf date, String reason) {}

  /** A warning, by its name, that the author has looked at and has a reason to keep. */
  public record Allowance(String warning, String reason, Location at) {}
}
