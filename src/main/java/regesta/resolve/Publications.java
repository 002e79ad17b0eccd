package regesta.resolve;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.model.Entry;
import regesta.model.History;
import regesta.model.Publication;
import regesta.model.Upkeep;

/** When entries were published: as their author says, else as the repository remembers. */
final class Publications {
  private final History history;

  Publications(History history) {
    this.history = history;
  }

  Publication of(Entry entry) {
    Upkeep upkeep = entry.upkeep();
    if (upkeep.draft()) {
      return Publication.UNKNOWN;
    }
    Optional<History.Days> days = history.of(entry.file());
    List<Edtf> corrections =
        upkeep.corrections().stream().map(Upkeep.Correction::date).toList();
    Optional<Edtf> corrected = corrections.stream().max(comparing(Publications::anchor));
    // What was corrected before it came into this repository was published elsewhere first.
    Optional<Edtf> remembered = days.flatMap(known -> date(known.added()))
        .filter(day -> corrections.stream().noneMatch(correction -> isBefore(correction, day)));
    Optional<Edtf> first = upkeep.added().or(() -> remembered);
    Optional<Edtf> changed = corrected.isPresent()
        ? Optional.empty()
        : days.flatMap(known -> date(known.changed()))
            .filter(last -> first.filter(day -> isBefore(day, last)).isPresent());
    return new Publication(first, changed, corrected, days.map(History.Days::version));
  }

  private static Optional<Edtf> date(LocalDate day) {
    return Edtf.read(day.toString()).value();
  }

  private static boolean isBefore(Edtf day, Edtf other) {
    return anchor(day).compareTo(anchor(other)) < 0;
  }

  private static Day anchor(Edtf day) {
    return day.span().anchor().orElseThrow();
  }
}
