package regesta;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.linkcheck.Wayback;
import regesta.linkcheck.Wayback.Found;
import regesta.model.Source;
import regesta.model.Written;

/** Looks for archived copies of sources that name none, and prints what to add to their files. */
final class CopySearch {
  private final Wayback wayback;
  private final Console console;
  private int proposed;
  private int missing;
  private int unknown;

  CopySearch(Wayback wayback, Console console) {
    this.wayback = wayback;
    this.console = console;
  }

  /** Looks for all, and returns the exit status. */
  int search(List<Source> sources) throws InterruptedException {
    List<Source> without = sources.stream()
        .filter(source -> source.archived().isEmpty() && source.url().isPresent())
        .sorted(comparing(source -> source.file().path()))
        .toList();
    for (Source source : without) {
      search(source);
    }
    if (!without.isEmpty() && !wayback.hasHeard()) {
      console.complain("regesta: the archive did not answer, so there seems to be no network");
      return Main.MACHINE_FAILED;
    }
    console.say("%s copies found, %s sources without a copy, %s not known"
        .formatted(proposed, missing, unknown));
    return missing + unknown == 0 ? Main.DONE : Main.CONTENT_HAS_ERRORS;
  }

  private void search(Source source) throws InterruptedException {
    Optional<LocalDate> published = firstDay(source);
    Found found = wayback.copy(source.url().orElseThrow(), published);
    String file = source.file().shownPath();
    if (found instanceof Found.Copy copy) {
      // A day of grace: the archive's days are UTC, the publisher's its own.
      if (published.filter(day -> copy.day().isBefore(day.minusDays(1))).isPresent()) {
        missing++;
        console.complain(
            "%s: the closest copy, of %s, is older than the source".formatted(file, copy.day()));
      } else {
        proposed++;
        console.say(file);
        console.say("  archived: {url: \"%s\", date: %s}".formatted(copy.url(), copy.day()));
      }
    } else if (found instanceof Found.Unknown failure) {
      unknown++;
      console.complain("%s: %s".formatted(file, failure.words()));
    } else {
      missing++;
      console.complain("%s: the archive has no copy".formatted(file));
    }
  }

  private static Optional<LocalDate> firstDay(Source source) {
    return source
        .published()
        .map(Written::value)
        .flatMap(date -> date.span().first())
        .filter(day -> day.year() > 0 && day.year() <= 9999)
        .map(Day::epochDay)
        .map(LocalDate::ofEpochDay);
  }
}
