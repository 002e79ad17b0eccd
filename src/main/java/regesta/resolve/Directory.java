package regesta.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import regesta.model.Actor;
import regesta.model.Content;
import regesta.model.Entry;
import regesta.model.FreePage;
import regesta.model.Kind;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.model.Upkeep;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.Suggestion;

/** Everything that has a slug and is shown, and the answer where a reference names none of it. */
final class Directory {
  private final Map<Kind, Map<Slug, ?>> shown = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<Slug>> drafts = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<Slug>> standIns;
  private final Drafts shownDrafts;
  private List<Entry> entries = List.of();
  private List<Actor> actors = List.of();
  private List<Source> sources = List.of();
  private List<Topic> topics = List.of();
  private List<FreePage> pages = List.of();

  /** What to write for slugs that name nothing: a missing file may be named by very many others. */
  private final Map<Kind, Map<Slug, Optional<String>>> nearHints = new EnumMap<>(Kind.class);

  private final Problems problems;

  /** Where finds are noted, while somebody wants to know of them. */
  private Optional<List<Find>> notes = Optional.empty();

  private Directory(Map<Kind, Set<Slug>> standIns, Drafts shownDrafts, Problems problems) {
    this.standIns = standIns;
    this.shownDrafts = shownDrafts;
    this.problems = problems;
  }

  /**
   * The directory of some content.
   *
   * @param before that of the content before, if it holds all kinds but those {@code changed}
   */
  static Directory of(
      Content content,
      Drafts shownDrafts,
      Optional<Directory> before,
      Set<Kind> changed,
      Problems problems) {
    var directory = new Directory(content.standIns(), shownDrafts, problems);
    before.ifPresent(same -> directory.take(same, changed));
    directory.entries = directory.add(
        Kind.ENTRY, content.entries(), Entry::slug, Entry::upkeep, before.map(Directory::entries));
    directory.actors = directory.add(
        Kind.ACTOR, content.actors(), Actor::slug, Actor::upkeep, before.map(Directory::actors));
    directory.sources = directory.add(
        Kind.SOURCE,
        content.sources(),
        Source::slug,
        Source::upkeep,
        before.map(Directory::sources));
    directory.topics = directory.add(
        Kind.TOPIC, content.topics(), Topic::slug, Topic::upkeep, before.map(Directory::topics));
    directory.pages = directory.add(
        Kind.PAGE, content.pages(), FreePage::slug, FreePage::upkeep, before.map(Directory::pages));
    return directory;
  }

  private void take(Directory before, Set<Kind> changed) {
    shown.putAll(before.shown);
    drafts.putAll(before.drafts);
    shown.keySet().removeAll(changed);
    drafts.keySet().removeAll(changed);
  }

  /** Adds what is shown of some things, and gives it; that is {@code before} if it was taken. */
  private <T> List<T> add(
      Kind kind,
      List<T> things,
      Function<T, Slug> slug,
      Function<T, Upkeep> upkeep,
      Optional<List<T>> before) {
    if (shown.containsKey(kind)) {
      return before.orElseThrow();
    }
    var visible = new LinkedHashMap<Slug, T>();
    var hidden = new HashSet<Slug>();
    for (T thing : things) {
      if (upkeep.apply(thing).draft() && shownDrafts == Drafts.LEFT_OUT) {
        hidden.add(slug.apply(thing));
      } else {
        visible.putIfAbsent(slug.apply(thing), thing);
      }
    }
    shown.put(kind, Collections.unmodifiableMap(visible));
    drafts.put(kind, hidden);
    return List.copyOf(visible.values());
  }

  List<Entry> entries() {
    return entries;
  }

  List<Actor> actors() {
    return actors;
  }

  List<Source> sources() {
    return sources;
  }

  List<Topic> topics() {
    return topics;
  }

  List<FreePage> pages() {
    return pages;
  }

  /** That something was looked up, and whether it was there. */
  record Find(Kind kind, Slug slug, boolean present) {}

  /** Whether all that was looked up is there. */
  boolean holdsAll(List<Find> finds) {
    for (Find find : finds) {
      if (!things(find.kind()).containsKey(find.slug())) {
        return false;
      }
    }
    return true;
  }

  /** Does some work, and notes everything that it looks up. */
  <T> T recording(List<Find> finds, Supplier<T> work) {
    notes = Optional.of(finds);
    try {
      return work.get();
    } finally {
      notes = Optional.empty();
    }
  }

  private Optional<Object> lookUp(Kind kind, Slug slug) {
    Optional<Object> thing = Optional.ofNullable(things(kind).get(slug));
    notes.ifPresent(finds -> finds.add(new Find(kind, slug, thing.isPresent())));
    return thing;
  }

  /** Whether something shown has this slug. */
  boolean holds(Kind kind, Slug slug) {
    return lookUp(kind, slug).isPresent();
  }

  List<Entry> entries(Collection<Reference> references) {
    return follow(references, Kind.ENTRY, Entry.class);
  }

  List<Actor> actors(Collection<Reference> references) {
    return follow(references, Kind.ACTOR, Actor.class);
  }

  List<Source> sources(Collection<Reference> references) {
    return follow(references, Kind.SOURCE, Source.class);
  }

  List<Topic> topics(Collection<Reference> references) {
    return follow(references, Kind.TOPIC, Topic.class);
  }

  Optional<Actor> actor(Reference reference) {
    return find(reference, Kind.ACTOR).map(Actor.class::cast);
  }

  Optional<Source> source(Reference reference) {
    return find(reference, Kind.SOURCE).map(Source.class::cast);
  }

  /** What each reference names, each thing once; reports those that name nothing or repeat. */
  private <T> List<T> follow(Collection<Reference> references, Kind kind, Class<T> type) {
    var found = new ArrayList<T>();
    for (Reference reference : withoutRepeats(references, kind)) {
      find(reference, kind).map(type::cast).ifPresent(found::add);
    }
    return found;
  }

  /** The references without those that name a thing again, which are reported. */
  List<Reference> withoutRepeats(Collection<Reference> references, Kind kind) {
    if (references.size() < 2) {
      return List.copyOf(references);
    }
    var seen = new HashSet<Slug>();
    var once = new ArrayList<Reference>();
    for (Reference reference : references) {
      if (seen.add(reference.target())) {
        once.add(reference);
      } else {
        problems.report(Problem.warning(
                "repeated-reference",
                reference.at(),
                "%s `%s` given twice".formatted(kind.word(), reference.target()))
            .withHint("leave one of the two out"));
      }
    }
    return once;
  }

  /** What the reference names; where that is nothing, reports it. */
  Optional<Object> find(Reference reference, Kind kind) {
    Optional<Object> thing = lookUp(kind, reference.target());
    if (thing.isEmpty()) {
      reportMissing(reference, kind, Optional.empty());
    }
    return thing;
  }

  /**
   * Reports that a reference names nothing that is shown, unless its file is there and was told to
   * be broken. Where what was written is no slug, that is told already, with the slug that it seems
   * to mean; as nothing has that either, its hint gives way to a better one.
   *
   * @param meant a hint, where the place of the reference gives a better one than all slugs do
   */
  void reportMissing(Reference reference, Kind kind, Optional<String> meant) {
    Slug slug = reference.target();
    if (drafts.getOrDefault(kind, Set.of()).contains(slug)) {
      if (!problems.hasAt(reference.at())) {
        reportDraft(reference, kind);
      }
    } else if (!standIns.getOrDefault(kind, Set.of()).contains(slug)) {
      String hint = meant
          .or(() -> elsewhere(slug))
          .or(() -> twoInOne(kind, slug))
          .or(() -> nearHint(kind, slug))
          .orElseGet(() -> wayToAdd(kind, slug));
      if (problems.hasAt(reference.at())) {
        problems.replaceHints(
            problem -> problem.at().equals(reference.at()) && tellsToWrite(slug, problem), hint);
      } else {
        problems.report(Problem.error(
                "unknown-" + kind.word(),
                reference.at(),
                "unknown %s `%s`".formatted(kind.word(), slug))
            .withHint(hint));
      }
    }
  }

  private static boolean tellsToWrite(Slug slug, Problem problem) {
    return problem
        .hint()
        .filter(text -> text.startsWith("write `%s`".formatted(slug)))
        .isPresent();
  }

  private void reportDraft(Reference reference, Kind kind) {
    problems.report(Problem.error(
            "reference-to-draft",
            reference.at(),
            "%s `%s` is a draft, so the site has no page for it"
                .formatted(kind.word(), reference.target()))
        .withHint("remove `draft: true` there, or leave this reference out until it is ready"));
  }

  /** What else has a slug, where it is no slug of the kind that is meant. */
  private Optional<String> elsewhere(Slug slug) {
    return Stream.of(Kind.values())
        .filter(other -> holds(other, slug))
        .map(other -> "`%s` is %s".formatted(slug, other.one()))
        .findFirst();
  }

  /** Two slugs with a space between them, where a comma should be, are taken for one. */
  private Optional<String> twoInOne(Kind kind, Slug slug) {
    String text = slug.value();
    return IntStream.range(1, text.length() - 1)
        .filter(at -> text.charAt(at) == '-')
        .filter(at -> holds(kind, new Slug(text.substring(0, at))))
        .filter(at -> holds(kind, new Slug(text.substring(at + 1))))
        .mapToObj(at -> "write a comma between `%s` and `%s`"
            .formatted(text.substring(0, at), text.substring(at + 1)))
        .findFirst();
  }

  private Optional<String> nearHint(Kind kind, Slug slug) {
    return nearHints
        .computeIfAbsent(kind, same -> new HashMap<>())
        .computeIfAbsent(
            slug,
            same -> Suggestion.hint(
                kind.one(),
                kind.folder(),
                slug.value(),
                things(kind).keySet().stream().map(Slug::value).toList()));
  }

  private static String wayToAdd(Kind kind, Slug slug) {
    return "write the name of a file in `%s/` without `.md`, or add `%s/%s.md`"
        .formatted(kind.folder(), kind.folder(), slug);
  }

  private Map<Slug, ?> things(Kind kind) {
    return shown.getOrDefault(kind, Map.of());
  }
}
