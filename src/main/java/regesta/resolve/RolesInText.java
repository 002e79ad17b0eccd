package regesta.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.model.Actor;
import regesta.model.Actor.Role;
import regesta.model.EditorialRules;
import regesta.model.Entry;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.Slug;
import regesta.problem.Problem;
import regesta.problem.Problems;

/**
 * Finds names that stand with a role of another time: “Prime Minister” before the name of someone
 * who then was foreign minister. Where it cannot be sure, it says nothing.
 */
final class RolesInText {
  private final PhraseFinder<Actor> names = new PhraseFinder<>();
  private final Set<String> otherTimes;
  private final Map<Slug, Entry> entries = new HashMap<>();
  private final Problems problems;

  private RolesInText(List<String> otherTimes, Problems problems) {
    this.otherTimes = RoleWords.of(String.join(" ", otherTimes)).stream()
        .map(RoleWords.Word::folded)
        .collect(Collectors.toSet());
    this.problems = problems;
  }

  /** Knows the names of all actors with roles, if the rules ask for it, else none. */
  static RolesInText of(EditorialRules rules, Directory directory, Problems problems) {
    var roles = new RolesInText(rules.otherTimes(), problems);
    if (rules.rolesOfDate()) {
      directory.entries().forEach(entry -> roles.entries.put(entry.slug(), entry));
      directory.actors().stream()
          .filter(actor -> !actor.roles().isEmpty())
          .forEach(actor -> names(actor).forEach(name -> roles.names.add(name, actor)));
    }
    return roles;
  }

  /** The names of an actor; that by which a person is sorted may stand alone: Nakatani. */
  private static Set<String> names(Actor actor) {
    int comma = actor.sortAs().indexOf(',');
    return Stream.of(
            Stream.of(actor.name()),
            actor.aliases().stream(),
            actor.names().stream().map(Actor.Name::name),
            Stream.of(actor.sortAs())
                .filter(name -> comma > 0)
                .map(name -> name.substring(0, comma)))
        .flatMap(names -> names)
        .filter(name -> !name.isBlank())
        .collect(Collectors.toSet());
  }

  /** A role before a name, as an entry's text has it. */
  private record Naming(Passage passage, int name, Actor actor, LinkedEntry entry) {}

  void check(Passage passage, LinkedEntry entry) {
    if (names.isEmpty()) {
      return;
    }
    Set<Slug> present = present(passage, entry.entry());
    Map<Integer, List<Actor>> named = new HashMap<>();
    for (PhraseFinder.Found<Actor> found : names.in(passage.text())) {
      if (present.contains(found.meaning().slug()) && !passage.isQuoted(found.from())) {
        named.computeIfAbsent(found.from(), from -> new ArrayList<>()).add(found.meaning());
      }
    }
    named.forEach((from, actors) -> {
      // Of two actors with one name, the text does not say which it means.
      if (actors.size() == 1) {
        check(new Naming(passage, from, actors.get(0), entry));
      }
    });
  }

  /** The actors that a passage can mean by a name: those of its entry and those it links to. */
  private static Set<Slug> present(Passage passage, Entry entry) {
    Set<Slug> present = new HashSet<>();
    entry.actors().forEach(part -> present.add(part.actor().target()));
    passage.mentions().stream()
        .filter(mentioned -> mentioned.mention().kind() == Kind.ACTOR)
        .forEach(mentioned -> present.add(mentioned.mention().target().target()));
    return present;
  }

  private void check(Naming naming) {
    List<RoleWords.Word> before = RoleWords.before(naming.passage().text(), naming.name());
    List<Role> roles = naming.actor().roles();
    int longest = roles.stream()
        .mapToInt(role -> RoleWords.common(before, role.title()))
        .max()
        .orElse(0);
    if (longest == 0 || isOfOtherTime(before, longest)) {
      return;
    }
    List<Role> meant = roles.stream()
        .filter(role -> RoleWords.common(before, role.title()) == longest)
        .toList();
    if (isGivenByAuthor(naming, before, longest) || suitsSentence(naming, meant)) {
      return;
    }
    RoleEvidence evidence = new RoleEvidence(roles, meant, days(naming.entry()));
    if (evidence.speaksAgainst()) {
      report(naming, before.get(longest - 1).from(), evidence.then());
    }
  }

  private boolean isOfOtherTime(List<RoleWords.Word> before, int longest) {
    return before.stream()
        .skip(longest)
        .limit(3)
        .anyMatch(word -> otherTimes.contains(word.folded()));
  }

  /** Whether the entry itself gives the actor this role. */
  private static boolean isGivenByAuthor(Naming naming, List<RoleWords.Word> before, int longest) {
    return naming.entry().entry().actors().stream()
        .filter(part -> part.actor().target().equals(naming.actor().slug()))
        .flatMap(part -> part.role().stream())
        .anyMatch(role -> RoleWords.common(before, role) >= longest);
  }

  /** Whether the sentence speaks of a year, or of another entry, in which the role is possible. */
  private boolean suitsSentence(Naming naming, List<Role> meant) {
    Passage.Stretch sentence = naming.passage().sentence(naming.name());
    Stream<Edtf> years =
        RoleWords.years(naming.passage().text().substring(sentence.from(), sentence.to())).stream();
    Stream<Edtf> linked = naming.passage().mentions().stream()
        .filter(mentioned -> sentence.covers(mentioned.stretch().from()))
        .filter(mentioned -> mentioned.mention().kind() == Kind.ENTRY)
        .flatMap(mentioned ->
            Optional.ofNullable(entries.get(mentioned.mention().target().target())).stream())
        .map(entry -> entry.date().value());
    return Stream.concat(years, linked).anyMatch(date -> RoleEvidence.isPossible(meant, date));
  }

  /** The days of which an entry speaks: its own and, of a plan, that on which it was made. */
  private static List<Edtf> days(LinkedEntry entry) {
    return Stream.concat(Stream.of(entry.date()), entry.stated().stream()).toList();
  }

  private void report(Naming naming, int from, Optional<Role> then) {
    Passage passage = naming.passage();
    String role = passage.text().substring(from, naming.name()).strip();
    problems.report(Problem.warning(
            "role-of-other-time",
            passage.at(from, from + role.length()),
            "`%s` is a role that `%s` has at another time"
                .formatted(role, naming.actor().slug()))
        .withHint(then.map(held -> "at the time of this entry it is `%s`".formatted(held.title()))
            .orElse("give the role of this entry's date, or the name alone")));
  }
}
