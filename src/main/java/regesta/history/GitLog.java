package regesta.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import regesta.model.History.Days;

/**
 * Reads what {@code git log -z --name-status} tells, from the latest commit to the first: of each
 * commit a mark and its time, then of each file what happened to it and its path, or its two paths
 * if it was renamed.
 */
final class GitLog {
  /** Stands before the time of a commit, where no word for what happened to a file begins so. */
  static final String COMMIT = "@";

  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

  /** A rename of a file whose text stayed what it was. */
  private static final String MOVED = "R100";

  private final Iterator<String> words;
  private final Map<String, LocalDate> added = new HashMap<>();
  private final Map<String, LocalDate> changed = new HashMap<>();

  /** What a path of earlier commits is called now; nothing if its file was replaced by another. */
  private final Map<String, Optional<String>> laterNames = new HashMap<>();

  private Optional<LocalDate> day = Optional.empty();

  private GitLog(Iterator<String> words) {
    this.words = words;
  }

  /** The days of every file that the log speaks of, by its latest path. */
  static Map<String, Days> read(String log) {
    var reader = new GitLog(List.of(log.split("\0")).iterator());
    while (reader.words.hasNext()) {
      reader.readWord();
    }
    return reader.days();
  }

  private void readWord() {
    // A line break parts the time of a commit from its files.
    String word = words.next().strip();
    if (word.startsWith(COMMIT)) {
      day = day(word.substring(COMMIT.length()));
    } else if (word.startsWith("R")) {
      String before = path();
      renamed(before, path(), word);
    } else if (!word.isEmpty()) {
      touched(path(), true);
    }
  }

  private String path() {
    return words.hasNext() ? words.next() : "";
  }

  private static Optional<LocalDate> day(String seconds) {
    return SECONDS.matcher(seconds).matches()
        ? Optional.of(
            LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC))
        : Optional.empty();
  }

  private void renamed(String before, String after, String how) {
    touched(after, !how.equals(MOVED));
    laterNames.put(before, laterName(after));
    // Earlier commits that name the new path speak of another file.
    laterNames.put(after, Optional.empty());
  }

  private void touched(String path, boolean textChanged) {
    Optional<String> file = laterName(path);
    if (file.isPresent() && day.isPresent()) {
      added.put(file.get(), day.get());
      if (textChanged) {
        changed.putIfAbsent(file.get(), day.get());
      }
    }
  }

  private Optional<String> laterName(String path) {
    return laterNames.getOrDefault(path, Optional.of(path));
  }

  private Map<String, Days> days() {
    var days = new HashMap<String, Days>();
    added.forEach((file, first) -> {
      LocalDate last = changed.getOrDefault(file, first);
      // Clocks of committers differ, so a later commit may bear an earlier day.
      days.put(file, new Days(first, last.isBefore(first) ? first : last));
    });
    return days;
  }
}
