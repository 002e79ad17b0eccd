package regesta.history;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import regesta.model.History;
import regesta.model.History.Days;
import regesta.model.History.Extent;

/**
 * The history of a folder, as git tells it.
 *
 * <p>Days are those of the committer, in UTC, along the first parents: a file that came in with a
 * pull request counts from the day of the merge, when it was published, and not from the day on
 * which somebody began to write it. Changes that are not committed have no day.
 */
public final class GitHistory {

  private GitHistory() {}

  /** The history of the files below a folder. One that a shallow clone has cut off is left out. */
  public static History read(Path folder) {
    Optional<String> place =
        Git.ask(folder, "rev-parse", "--is-shallow-repository", "--show-prefix");
    if (place.isEmpty()) {
      return History.NONE;
    }
    String[] lines = place.get().split("\n", 2);
    Optional<String> prefix = Optional.of(withoutEnd(lines.length > 1 ? lines[1] : ""));
    if (!lines[0].equals("false")) {
      return new History(Extent.SHALLOW, prefix, Map.of());
    }
    Map<String, Days> files = log(folder);
    return new History(files.isEmpty() ? Extent.NONE : Extent.WHOLE, prefix, files);
  }

  /** A path as git writes it, without the line's end and the final {@code /}. */
  private static String withoutEnd(String path) {
    return path.replaceFirst("/?\n?\\z", "");
  }

  private static Map<String, Days> log(Path folder) {
    return Git.ask(
            folder,
            "log",
            "-z",
            "--format=" + GitLog.COMMIT + "%ct %H",
            "--name-status",
            "--relative",
            "--first-parent",
            "--diff-merges=first-parent",
            "--find-renames=50%",
            "-l1000",
            "--diff-filter=AMR",
            "--no-ext-diff",
            "--no-color",
            "--no-notes",
            "--no-show-signature",
            "--no-mailmap",
            "--",
            ".")
        .map(GitLog::read)
        .orElse(Map.of());
  }
}
