package regesta.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.model.Entry;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.LinkedEntry.Plan;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Status;
import regesta.problem.Problem;
import regesta.problem.Problems;

/** What became of plans, in both directions. */
final class Plans {
  private final Map<Slug, List<Entry>> outcomes = new HashMap<>();
  private final Map<Slug, List<Entry>> origins = new HashMap<>();
  private final Map<Slug, Plan> standings = new HashMap<>();
  private final OneWay ways = new OneWay();
  private final Problems problems;

  private Plans(Problems problems) {
    this.problems = problems;
  }

  /**
   * Follows every plan to its outcomes, and reports those that cannot be.
   *
   * @param entries at least those that say anything of an outcome
   */
  static Plans of(List<Entry> entries, Directory directory, Problems problems) {
    var plans = new Plans(problems);
    for (Entry entry : entries) {
      plans.link(entry, directory);
    }
    return plans;
  }

  Map<Slug, List<Entry>> outcomes() {
    return outcomes;
  }

  /** Whether each plan is before those of its outcomes that are in its year, by some order. */
  boolean areBeforeOutcomes(Comparator<Entry> order) {
    for (List<Entry> plansOfOne : origins.values()) {
      for (Entry plan : plansOfOne) {
        for (Entry outcome : outcomes(plan)) {
          if (EntryOrder.areInOneYear(plan, outcome) && order.compare(plan, outcome) >= 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  List<Entry> outcomes(Entry plan) {
    return outcomes.getOrDefault(plan.slug(), List.of());
  }

  List<Entry> origins(Entry outcome) {
    // Most chronologies have few plans or none, and to look up every entry takes its time.
    return origins.isEmpty() ? List.of() : origins.getOrDefault(outcome.slug(), List.of());
  }

  private void link(Entry plan, Directory directory) {
    List<Reference> references = directory.withoutRepeats(plan.outcome().entries(), Kind.ENTRY);
    if (!plan.status().awaitsOutcome()
        && (!references.isEmpty() || plan.outcome().searched().isPresent())) {
      reportNoPlan(plan, references);
    }
    for (Reference reference : references) {
      if (!ways.add(plan.slug(), reference.target())) {
        problems.report(circle(reference, plan));
        continue;
      }
      for (Entry outcome : directory.entries(List.of(reference))) {
        outcomes.computeIfAbsent(plan.slug(), slug -> new ArrayList<>()).add(outcome);
        origins.computeIfAbsent(outcome.slug(), slug -> new ArrayList<>()).add(plan);
      }
    }
  }

  private void reportNoPlan(Entry entry, List<Reference> references) {
    problems.report(Problem.warning(
            "outcome-without-plan",
            references.isEmpty() ? entry.date().at() : references.get(0).at(),
            "only an entry that looks ahead has an outcome, and this one has the status `%s`"
                .formatted(Keyword.of(entry.status())))
        .withHint("write `status: planned`, or link to the other entry in the text"));
  }

  private static Problem circle(Reference reference, Entry plan) {
    if (reference.target().equals(plan.slug())) {
      return Problem.error(
              "self-reference", reference.at(), "the entry names itself as its outcome")
          .withHint("write the slug of the entry that tells what became of the plan");
    }
    return Problem.error(
            "outcome-circle",
            reference.at(),
            "the outcomes of `%s` lead back to this entry".formatted(reference.target()))
        .withHint("an outcome comes after its plan: remove one of the two");
  }

  /**
   * Reports outcomes that ended before their plan was made. Fulfilled early is no mistake.
   *
   * @param stated when the plan was made, where anything says so
   */
  void checkOutcomes(Entry plan, Optional<Edtf> stated) {
    if (plan.outcome().entries().isEmpty()) {
      return;
    }
    Optional<Day> made = stated.flatMap(date -> date.widened().first());
    for (Reference reference : plan.outcome().entries()) {
      outcomes(plan).stream()
          .filter(outcome -> outcome.slug().equals(reference.target()))
          .filter(outcome -> made.isPresent() && isOverBefore(outcome, made.get()))
          .forEach(
              outcome -> problems.report(tooEarly(reference, outcome, plan, stated.orElseThrow())));
    }
  }

  /** Reports a plan whose author says that it was made after the day it was for. */
  void checkStated(Entry plan) {
    if (!plan.status().mayLieAhead()) {
      return;
    }
    Optional<Day> made =
        plan.stated().flatMap(stated -> stated.value().widened().first());
    if (made.isPresent() && isOverBefore(plan, made.get())) {
      problems.report(Problem.warning(
              "plan-after-its-date",
              plan.stated().orElseThrow().at(),
              "the plan was made after the time it was for (%s)"
                  .formatted(plan.date().value().text()))
          .withHint("correct one of the dates, or write `status: happened`"));
    }
  }

  private static boolean isOverBefore(Entry outcome, Day day) {
    Optional<Day> last = outcome.date().value().widened().last();
    return last.isPresent() && last.get().compareTo(day) < 0;
  }

  private static Problem tooEarly(Reference reference, Entry outcome, Entry plan, Edtf stated) {
    return Problem.error(
            "outcome-before-plan",
            reference.at(),
            "the outcome (%s) was over before the plan was made (%s)"
                .formatted(outcome.date().value().text(), stated.text()))
        .withHint(
            plan.stated().isPresent()
                ? "correct a date, or name another entry as the outcome"
                : "write `stated:` with the day the plan was made; without it the day of the"
                    + " earliest source counts");
  }

  /** How a plan stands on a day. */
  Plan state(Entry entry, Optional<Day> asOf) {
    return entry.status().awaitsOutcome() ? standing(entry, asOf) : Plan.NONE;
  }

  private Plan standing(Entry plan, Optional<Day> asOf) {
    if (!plan.status().awaitsOutcome()) {
      return Plan.SETTLED;
    }
    Optional<Plan> known = Optional.ofNullable(standings.get(plan.slug()));
    Plan standing = known.orElseGet(() -> ofOutcomes(plan, asOf));
    standings.put(plan.slug(), standing);
    return standing;
  }

  private Plan ofOutcomes(Entry plan, Optional<Day> asOf) {
    List<Plan> states =
        outcomes(plan).stream().map(outcome -> standing(outcome, asOf)).toList();
    if (states.contains(Plan.SETTLED)) {
      return Plan.SETTLED;
    }
    if (!states.isEmpty()) {
      return states.get(0);
    }
    if (plan.outcome().searched().isPresent()) {
      return Plan.UNKNOWN;
    }
    return isOver(plan, asOf) ? Plan.OVERDUE : Plan.OPEN;
  }

  /** A postponed thing has no new day, so it cannot be overdue. */
  private static boolean isOver(Entry plan, Optional<Day> asOf) {
    Optional<Day> last = plan.date().value().widened().last();
    return plan.status() != Status.POSTPONED
        && last.isPresent()
        && asOf.filter(day -> last.get().compareTo(day) < 0).isPresent();
  }
}
