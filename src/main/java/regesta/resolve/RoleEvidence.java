package regesta.resolve;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.Span;
import regesta.model.Actor.Role;
import regesta.model.LinkedEntry.Certainty;
import regesta.model.Tenure;

/**
 * What is known of an actor's roles on the days of an entry.
 *
 * @param roles all roles of the actor
 * @param meant those of them that a text can mean
 * @param days of which the entry speaks
 */
record RoleEvidence(List<Role> roles, List<Role> meant, List<Edtf> days) {
  private static final long DAYS_OF_A_YEAR = 365;

  /** Whether any of the roles may have been held on a date. */
  static boolean isPossible(List<Role> roles, Edtf date) {
    return roles.stream().anyMatch(role -> certainty(role, date).isPresent());
  }

  /**
   * Whether none of the roles can be meant. Another role must be known for the days instead, or be
   * attested nearer to them while the nearest day of these is more than a year away; or the terms
   * of these must all be known.
   */
  boolean speaksAgainst() {
    if (days.stream().anyMatch(date -> isPossible(meant, date))) {
      return false;
    }
    return meant.stream().allMatch(RoleEvidence::hasKnownTerm)
        || held().isPresent()
        || nearest().isPresent() && distance(meant) > DAYS_OF_A_YEAR;
  }

  /** The role that was held then, or is attested the nearest to it. */
  Optional<Role> then() {
    return held().or(this::nearest);
  }

  private Stream<Role> others() {
    return roles.stream().filter(role -> !meant.contains(role));
  }

  private Optional<Role> held() {
    return others()
        .filter(role -> days.stream()
            .anyMatch(date ->
                certainty(role, date).filter(sure -> sure != Certainty.PERHAPS).isPresent()))
        .findFirst();
  }

  /** The nearest of the other roles, if it is nearer than those that the text can mean. */
  private Optional<Role> nearest() {
    return others()
        .min(comparing(role -> distance(List.of(role))))
        .filter(role -> distance(List.of(role)) < distance(meant));
  }

  private static boolean hasKnownTerm(Role role) {
    return role.tenure() instanceof Tenure.Term term && !term.when().isQualified();
  }

  private static Optional<Certainty> certainty(Role role, Edtf date) {
    return TenureOnDate.certainty(role.tenure(), date);
  }

  /** The fewest days between a day of the entry and one on which a role is known. */
  private long distance(List<Role> some) {
    return some.stream()
        .flatMap(role -> known(role.tenure()).stream())
        .flatMap(date -> days.stream().map(day -> distance(date.widened(), day.widened())))
        .min(Long::compare)
        .orElse(Long.MAX_VALUE);
  }

  private static List<Edtf> known(Tenure tenure) {
    return tenure instanceof Tenure.Attested attested
        ? attested.dates()
        : List.of(((Tenure.Term) tenure).when());
  }

  private static long distance(Span one, Span other) {
    if (one.meets(other)) {
      return 0;
    }
    return one.isBefore(other)
        ? distance(one.last().orElseThrow(), other.first().orElseThrow())
        : distance(other.last().orElseThrow(), one.first().orElseThrow());
  }

  private static long distance(Day earlier, Day later) {
    return later.epochDay() - earlier.epochDay();
  }
}
