package regesta.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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

  /** The time of a commit and its name. The length to which git cuts names grows with time. */
  private static final Pattern TIME_AND_NAME =
      Pattern.compile("(\\d{1,12}) (\\p{XDigit}{10})\\p{XDigit}*");

  /** A rename of a file whose text stayed what it was. */
  private static final String MOVED = "R100";

  private final Iterator<String> words;
  private final Map<String, LocalDate> added = new HashMap<>();
  private final Map<String, LocalDate> changed = new HashMap<>();

  /** What a path of earlier commits is called now; nothing if its file was replaced by another. */
  private final Map<String, Optional<String>> laterNames = new HashMap<>();

  private final Map<String, String> versions = new HashMap<>();

  private Optional<LocalDate> day = Optional.empty();
  private String version = "";

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
      readCommit(TIME_AND_NAME.matcher(word.substring(COMMIT.length())));
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

  private void readCommit(Matcher commit) {
    day = Optional.empty();
    if (commit.matches()) {
      var time = Instant.ofEpochSecond(Long.parseLong(commit.group(1)));
      day = Optional.of(LocalDate.ofInstant(time, ZoneOffset.UTC));
      version = commit.group(2);
    }
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
        versions.putIfAbsent(file.get(), version);
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
      String text = versions.getOrDefault(file, version);
      days.put(file, new Days(first, last.isBefore(first) ? first : last, text));
    });
    return days;
  }
}
