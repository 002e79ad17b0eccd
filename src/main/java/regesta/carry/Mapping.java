package regesta.carry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import regesta.parse.ForeignFields;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.problem.Suggestion;
import regesta.propose.Carried;

/** Which values of another program are which of ours. */
public final class Mapping {
  private record Rule(Carried carried, String name, Location at) {}

  private final List<Rule> rules;

  private Mapping(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** What the generators of sites call things, and what we do. */
  public static Mapping ofMarkdown() {
    var file = new SourceFile("", "--map", "");
    var names = new LinkedHashMap<Carried, List<String>>();
    names.put(Carried.TITLE, List.of("title"));
    names.put(Carried.SLUG, List.of("slug"));
    names.put(Carried.DATE, List.of("date"));
    names.put(Carried.SUMMARY, List.of("summary", "description", "excerpt"));
    names.put(Carried.PLACE, List.of("place", "location"));
    names.put(Carried.TOPICS, List.of("topics", "tags", "categories", "category"));
    var rules = new ArrayList<Rule>();
    names.forEach(
        (carried, all) -> all.forEach(name -> rules.add(new Rule(carried, name, file.whole()))));
    return new Mapping(rules);
  }

  /** Columns that are called what we call them. */
  public static Mapping ofEqualNames() {
    var file = new SourceFile("", "--map", "");
    return new Mapping(Carried.words().stream()
        .map(word -> new Rule(Carried.named(word).orElseThrow(), word, file.whole()))
        .toList());
  }

  /** Rules on the command line, each as {@code title=Headline}. */
  public static Mapping ofOptions(List<String> options, Problems problems) {
    var rules = new ArrayList<Rule>();
    for (String option : options) {
      var file = new SourceFile("", "--map", option);
      int sign = option.indexOf('=');
      if (sign < 1 || sign == option.length() - 1) {
        problems.report(Problem.error("wrong-value", file.whole(), "`--map` takes two names")
            .withHint("write ours, `=` and theirs: `--map title=Headline`"));
      } else {
        rule(option.substring(0, sign), option.substring(sign + 1), file.whole(), problems)
            .ifPresent(rules::add);
      }
    }
    return new Mapping(rules);
  }

  /** Rules in a file, each as {@code title: Headline}, or with a list of theirs. */
  public static Mapping ofFile(SourceFile file, Problems problems) {
    var rules = new ArrayList<Rule>();
    for (ForeignFields.Leaf leaf : ForeignFields.ofYaml(file, problems)) {
      rule(leaf.name(), leaf.text(), leaf.at(), problems).ifPresent(rules::add);
    }
    return new Mapping(rules);
  }

  private static Optional<Rule> rule(String ours, String theirs, Location at, Problems problems) {
    Optional<Carried> carried = Carried.named(ours);
    if (carried.isEmpty()) {
      problems.report(Problem.error("unknown-field", at, "nothing is called `%s`".formatted(ours))
          .withHint(Suggestion.closest(ours, Carried.words())
              .map("there is `%s`"::formatted)
              .orElse("there are " + String.join(", ", Carried.words()))));
    }
    return carried.map(found -> new Rule(found, theirs, at));
  }

  /** These rules, and those of another mapping for what these say nothing of. */
  public Mapping or(Mapping other) {
    var all = new ArrayList<>(rules);
    other.rules.stream()
        .filter(rule -> rules.stream()
            .noneMatch(one -> one.name().equals(rule.name()) || one.carried() == rule.carried()))
        .forEach(all::add);
    return new Mapping(all);
  }

  /** What a value of this name is, if the mapping says so; names do not depend on case. */
  Optional<Carried> of(String name) {
    return rules.stream()
        .filter(rule -> rule.name().equalsIgnoreCase(name))
        .map(Rule::carried)
        .findFirst();
  }

  /** Reports each rule whose name is none of these. */
  void checkNames(List<String> names, Problems problems) {
    for (Rule rule : rules) {
      if (names.stream().noneMatch(rule.name()::equalsIgnoreCase)) {
        problems.report(Problem.error(
                "unknown-field", rule.at(), "no column is called `%s`".formatted(rule.name()))
            .withHint(Suggestion.closest(rule.name(), names)
                .map("there is `%s`"::formatted)
                .orElse("there are " + String.join(", ", names))));
      }
    }
  }
}
