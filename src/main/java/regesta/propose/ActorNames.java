package regesta.propose;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import regesta.model.Actor;
import regesta.model.Slug;

/** Finds the known actors that a text names as such, by all their names. */
final class ActorNames {
  /** "In Japan" is a place, not an actor. */
  private static final Pattern PLACE = Pattern.compile(
      "(?i)\\b(?:in|at|near|outside|across|throughout|visit(?:s|ed|ing)?)(?: the)? $");

  /** "Bank of Japan" is another name. */
  private static final Pattern PART_OF_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ of (?:the )?$");

  /** "China's power" and "the South China Sea" do not speak of what China does. */
  private static final Pattern OWNED = Pattern.compile("^(?:'s? \\p{Ll}| [Ss]eas?\\b)");

  /** "The Trump administration" is not the person. */
  private static final Pattern INSTITUTION =
      Pattern.compile("^(?:['’]s)? (?:administration|government|cabinet|presidency|doctrine)\\b");

  /** What stands between a state and the person whose office it describes. */
  private static final Pattern OFFICE =
      Pattern.compile("^(?:['’]s?)?(?: \\p{Lu}[\\p{L}]+| of| and| for){1,7} $");

  private final List<Actor> actors;
  private final List<Known> names;
  private final String year;
  private final Set<Slug> seen = new HashSet<>();

  private ActorNames(List<Actor> actors, LocalDate published) {
    this.actors = actors;
    this.names = NameVariants.of(actors).stream()
        .sorted(comparing((ActorName name) -> -name.words().length())
            .thenComparing(name -> name.actor().slug()))
        .map(name -> new Known(name, name.pattern()))
        .toList();
    this.year = String.valueOf(published.getYear());
  }

  /** For each paragraph, in order, the actors it names. */
  static List<List<Named>> find(List<String> paragraphs, List<Actor> actors, LocalDate published) {
    var finder = new ActorNames(actors, published);
    Set<Slug> persons = actors.stream()
        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
        .map(Actor::slug)
        .collect(toSet());
    return Pronouns.resolve(paragraphs, paragraphs.stream().map(finder::find).toList(), persons);
  }

  /** A text with one kind of quotation mark, dash and spelling; no character changes its place. */
  static String folded(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('–', '-')
        .replace('—', '-')
        .replace('\u00A0', ' ')
        .replace("Defence", "Defense")
        .replace("defence", "defense");
  }

  private record Known(ActorName name, Pattern pattern) {}

  private record Match(Named named, ActorName name) {}

  private List<Named> find(String paragraph) {
    String text = folded(paragraph);
    List<Match> matches = new ArrayList<>();
    for (Match match : inOrder(text)) {
      boolean free = matches.isEmpty()
          || match.named().start() >= matches.get(matches.size() - 1).named().end();
      if (free && isMeant(match, matches, text)) {
        matches.add(match);
        seen.add(match.named().actor());
      }
    }
    return matches.stream()
        .filter(match -> isActing(match, matches, text))
        .map(Match::named)
        .toList();
  }

  /** All that might be a name, the longer first where two begin at one place. */
  private List<Match> inOrder(String text) {
    return names.stream()
        .flatMap(known -> known
            .pattern()
            .matcher(text)
            .results()
            .map(found -> new Match(
                new Named(found.start(), found.end(), known.name().actor().slug()), known.name())))
        .sorted(comparing((Match match) -> match.named().start())
            .thenComparing(match -> -match.named().end()))
        .toList();
  }

  private boolean isMeant(Match match, List<Match> before, String text) {
    ActorName.Need need = match.name().need();
    if (need instanceof ActorName.Need.Qualified qualified) {
      boolean ofYear =
          qualified.year().filter(one -> one.equals(year) || text.contains(one)).isPresent();
      return qualified.state().isPresent()
          ? isOf(qualified.state().get(), before) && (qualified.year().isEmpty() || ofYear)
          : ofYear;
    }
    boolean known =
        need instanceof ActorName.Need.Nothing || seen.contains(match.named().actor());
    return known && !INSTITUTION.matcher(text.substring(match.named().end())).find();
  }

  /** Whether the last state that was named, or whose ministry was, is this one. */
  private boolean isOf(Actor state, List<Match> before) {
    Optional<Slug> last = before.stream()
        .flatMap(match -> stateOf(match.name().actor()).stream())
        .reduce((one, next) -> next);
    return last.filter(state.slug()::equals).isPresent();
  }

  private Optional<Slug> stateOf(Actor actor) {
    if (actor.kind() == Actor.Kind.STATE) {
      return Optional.of(actor.slug());
    }
    return actors.stream()
        .filter(state -> state.kind() == Actor.Kind.STATE)
        .map(Actor::slug)
        .filter(slug -> actor.partOf().stream().anyMatch(part -> part.target().equals(slug)))
        .findFirst();
  }

  /** Whether a state acts, and is not a place, a part of a name or of somebody's office. */
  private static boolean isActing(Match match, List<Match> all, String text) {
    if (match.name().actor().kind() != Actor.Kind.STATE) {
      return true;
    }
    String before = text.substring(0, match.named().start());
    String after = text.substring(match.named().end());
    return !before.endsWith("-")
        && !after.startsWith("-")
        && !OWNED.matcher(after).find()
        && !PLACE.matcher(before).find()
        && !PART_OF_NAME.matcher(before).find()
        && !isOffice(match, all, text);
  }

  private static boolean isOffice(Match match, List<Match> all, String text) {
    return all.stream()
        .filter(other -> other.name().actor().kind() == Actor.Kind.PERSON)
        .filter(other -> other.named().start() > match.named().end())
        .anyMatch(other -> OFFICE
            .matcher(text.substring(match.named().end(), other.named().start()))
            .matches());
  }
}
