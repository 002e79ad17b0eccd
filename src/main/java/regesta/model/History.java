package regesta.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import regesta.problem.SourceFile;

/**
 * What the repository remembers of the files of the content.
 *
 * @param folder where the content lies in the repository, with {@code /} between names; empty if it
 *     is the repository itself, absent where no repository is known
 * @param files the days of each file, by its path below the content folder
 */
public record History(Extent extent, Optional<String> folder, Map<String, Days> files) {
  public static final History NONE = new History(Extent.NONE, Optional.empty(), Map.of());

  public History {
    files = Map.copyOf(files);
  }

  /** How far back it reaches. */
  public enum Extent {
    /** To the first day of every file. */
    WHOLE,
    /** Only to where a shallow clone was cut off, so that it tells no file's first day. */
    SHALLOW,
    /** There is none. */
    NONE
  }

  /**
   * When a file came into the repository, and when its text last changed there.
   *
   * @param changed not before {@code added}
   * @param version the name of the commit that changed it last, cut to what tells it from others
   */
  public record Days(LocalDate added, LocalDate changed, String version) {
    public Days {
      if (changed.isBefore(added)) {
        throw new IllegalArgumentException("changed %s, added %s".formatted(changed, added));
      }
    }
  }

  /** What is remembered of a file. */
  public Optional<Days> of(SourceFile file) {
    return Optional.ofNullable(files.get(file.path()));
  }
}
