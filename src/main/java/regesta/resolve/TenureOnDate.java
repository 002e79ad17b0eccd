package regesta.resolve;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Optional;
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
    boolean sure = !isQualified(term)
        && !isQualified(date)
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
   * of them, perhaps where a vague date only meets them; outside nothing is claimed.
   */
  private static Optional<Certainty> amongAttestations(List<Edtf> attestations, Edtf date) {
    Span days = date.span();
    if (!isQualified(date)
        && days.isOneDay()
        && attestations.stream().anyMatch(attested -> attested.span().equals(days))) {
      return Optional.of(Certainty.HELD);
    }
    Optional<Day> first =
        attestations.stream().flatMap(at -> at.span().first().stream()).min(naturalOrder());
    Optional<Day> last =
        attestations.stream().flatMap(at -> at.span().last().stream()).max(naturalOrder());
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    Span between = Span.of(first.get(), last.get());
    if (between.covers(days)) {
      return Optional.of(isQualified(date) ? Certainty.PERHAPS : Certainty.PRESUMABLY);
    }
    return between.meets(days) ? Optional.of(Certainty.PERHAPS) : Optional.empty();
  }

  private static boolean isQualified(Edtf date) {
    return date.isUncertain() || date.isApproximate();
  }
}
