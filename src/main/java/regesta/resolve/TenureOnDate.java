package regesta.resolve;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfInterval;
import regesta.edtf.Span;
import regesta.model.Actor;
import regesta.model.LinkedEntry.Certainty;
import regesta.model.LinkedEntry.Holding;
import regesta.model.Tenure;

/** The roles that an actor held, and the name it had, on a date. */
final class TenureOnDate {
  private TenureOnDate() {}

  /** The roles held on the date, in the author's order; several where several are possible. */
  static List<Holding> holdings(Actor actor, Edtf date) {
    return actor.roles().stream()
        .flatMap(
            role -> certainty(role.tenure(), date).map(sure -> new Holding(role, sure)).stream())
        .toList();
  }

  /** The name of the date, if it was another than the present one and a source is sure of it. */
  static Optional<Actor.Name> name(Actor actor, Edtf date) {
    return Stream.of(Certainty.HELD, Certainty.PRESUMABLY)
        .flatMap(sure -> actor.names().stream()
            .filter(name -> certainty(name.tenure(), date).equals(Optional.of(sure))))
        .findFirst();
  }

  static Optional<Certainty> certainty(Tenure tenure, Edtf date) {
    if (tenure instanceof Tenure.Term term) {
      return withinTerm(term.when(), date);
    }
    return amongAttestations(((Tenure.Attested) tenure).dates(), date);
  }

  /**
   * Of a known term: held if all days that the date can mean lie in its core, perhaps held if they
   * only meet its hull or either is qualified. What lasted shows every role that it touches.
   */
  private static Optional<Certainty> withinTerm(Edtf term, Edtf date) {
    if (!term.widened().meets(date.widened())) {
      return Optional.empty();
    }
    boolean sure = !term.isQualified()
        && !date.isQualified()
        && term.certain().isPresent()
        && inCore(term, date);
    return Optional.of(sure ? Certainty.HELD : Certainty.PERHAPS);
  }

  private static boolean inCore(Edtf term, Edtf date) {
    Span core = term.certain().orElseThrow();
    if (date instanceof EdtfInterval) {
      return date.certain().filter(core::meets).isPresent();
    }
    return core.covers(date.span());
  }

  /**
   * Of days on which sources show it: held on such a day, presumed between the first and the last
   * of them, perhaps where a date or an attestation is too vague to tell; outside nothing is
   * claimed.
   */
  private static Optional<Certainty> amongAttestations(List<Edtf> attestations, Edtf date) {
    boolean onTheDay = date.span().isOneDay()
        && attestations.stream().anyMatch(at -> !at.isQualified() && at.span().equals(date.span()));
    if (onTheDay && !date.isQualified()) {
      return Optional.of(Certainty.HELD);
    }
    Optional<Span> hull =
        between(attestations, at -> at.widened().first(), at -> at.widened().last());
    if (hull.filter(date.widened()::meets).isEmpty()) {
      return Optional.empty();
    }
    List<Edtf> sure = attestations.stream().filter(at -> !at.isQualified()).toList();
    Optional<Span> core =
        between(sure, at -> at.widened().last(), at -> at.widened().first());
    boolean presumed =
        !date.isQualified() && core.filter(days -> days.covers(date.span())).isPresent();
    return Optional.of(presumed ? Certainty.PRESUMABLY : Certainty.PERHAPS);
  }

  /** From the smallest of some days to the greatest of others; nothing if that is no span. */
  private static Optional<Span> between(
      List<Edtf> dates, Function<Edtf, Optional<Day>> from, Function<Edtf, Optional<Day>> to) {
    Optional<Day> first = dates.stream().map(from).flatMap(Optional::stream).min(naturalOrder());
    Optional<Day> last = dates.stream().map(to).flatMap(Optional::stream).max(naturalOrder());
    return first.flatMap(
        day -> last.filter(end -> day.compareTo(end) <= 0).map(end -> Span.of(day, end)));
  }
}
