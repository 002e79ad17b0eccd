package regesta.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regesta.model.Actor;

/**
 * The names by which texts may call the actors of a chronology: as given, and as usual shortened.
 */
final class NameVariants {
  private static final Pattern QUALIFIER = Pattern.compile("^(.+?) \\(([^)]*)\\)$");
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20|21)\\d\\d");
  private static final Pattern OF = Pattern.compile("^(.+?) of (?:the )?(.+)$");
  private static final Pattern MINISTRY = Pattern.compile("^(Ministry|Department|Office) of (.+)$");
  private static final int WORDS_WITH_A_TAIL = 3;
  private static final int NATIVE_SURNAME = 2;

  /** What follows a Japanese surname that stands alone. */
  private static final List<String> TITLES =
      List.of("氏", "首相", "外相", "防衛相", "大臣", "長官", "大統領", "総理", "議員");

  private final List<Actor> states;

  private NameVariants(List<Actor> actors) {
    this.states =
        actors.stream().filter(actor -> actor.kind() == Actor.Kind.STATE).toList();
  }

  static List<ActorName> of(List<Actor> actors) {
    var variants = new NameVariants(actors);
    return actors.stream()
        .flatMap(actor -> variants.of(actor).stream())
        .distinct()
        .toList();
  }

  private List<ActorName> of(Actor actor) {
    List<ActorName> names = new ArrayList<>();
    List<String> given = given(actor);
    given.forEach(name -> names.add(ActorName.whole(name, actor)));
    if (actor.kind() == Actor.Kind.PERSON) {
      surnames(actor)
          .forEach(name -> names.add(new ActorName(name, actor, new ActorName.Need.FullName())));
    } else if (actor.kind() != Actor.Kind.STATE) {
      given.forEach(name -> names.addAll(shortened(name, actor)));
      given.stream()
          .flatMap(NameVariants::tail)
          .forEach(tail -> names.add(new ActorName(tail, actor, new ActorName.Need.FullName())));
    }
    return names;
  }

  private static List<String> given(Actor actor) {
    return Stream.of(
            Stream.of(actor.name()),
            actor.nativeName().stream(),
            actor.aliases().stream(),
            actor.names().stream().map(Actor.Name::name),
            actor.names().stream().flatMap(name -> name.nativeName().stream()))
        .flatMap(names -> names)
        .distinct()
        .toList();
  }

  private static List<String> surnames(Actor actor) {
    String sorted = actor.sortAs();
    String family = sorted.contains(",")
        ? sorted.substring(0, sorted.indexOf(','))
        : actor.name().substring(actor.name().lastIndexOf(' ') + 1);
    List<String> surnames = new ArrayList<>(List.of(family));
    actor
        .nativeName()
        .filter(name -> name.length() > NATIVE_SURNAME)
        .map(name -> name.substring(0, NATIVE_SURNAME))
        .ifPresent(name -> TITLES.stream().map(title -> name + title).forEach(surnames::add));
    return surnames;
  }

  /** Once "Asia Security Summit" was said, "the security summit" is enough. */
  private static Stream<String> tail(String name) {
    List<String> words = List.of(QUALIFIER.matcher(name).replaceFirst("$1").split(" "));
    int size = words.size();
    return size < WORDS_WITH_A_TAIL || name.contains(" of ")
        ? Stream.empty()
        : Stream.of(String.join(" ", words.subList(size - 2, size)));
  }

  /** "National Defense Strategy (Japan, 2022)" is called by the words before the brackets. */
  private List<ActorName> shortened(String name, Actor actor) {
    Matcher matcher = QUALIFIER.matcher(name);
    boolean qualified = matcher.matches();
    String plain = qualified ? matcher.group(1) : name;
    ActorName.Need need = qualified ? need(matcher.group(2)) : new ActorName.Need.Nothing();
    return Stream.concat(Stream.of(plain), Stream.concat(withoutState(plain), ofState(plain)))
        .filter(shorter -> !shorter.equals(name))
        .map(shorter -> new ActorName(shorter, actor, need))
        .toList();
  }

  private ActorName.Need need(String qualifier) {
    Optional<String> year =
        YEAR.matcher(qualifier).results().findFirst().map(match -> match.group());
    Optional<Actor> state = states.stream()
        .filter(one -> given(one).stream().anyMatch(qualifier::contains))
        .findFirst();
    return new ActorName.Need.Qualified(year, state);
  }

  /** "US Marine Corps", "Japan–US security treaty": the states in front are often left out. */
  private Stream<String> withoutState(String name) {
    String any = states.stream()
        .flatMap(state -> given(state).stream())
        .map(Pattern::quote)
        .reduce((one, other) -> one + "|" + other)
        .orElse("(?!)");
    String rest = name.replaceFirst("^(?:(?:" + any + ")[-–— ]){1,2}", "");
    return Stream.of(rest).filter(words -> !words.equals(name) && words.contains(" "));
  }

  /** "Ministry of Defence of China" is China's and the Chinese Ministry of Defence. */
  private Stream<String> ofState(String name) {
    Matcher matcher = OF.matcher(name);
    Matcher last = Pattern.compile("^(.+) of (?:the )?(.+)$").matcher(name);
    Stream<String> plain = matcher.matches() && matcher.group(1).contains(" ")
        ? Stream.of(matcher.group(1))
        : Stream.empty();
    if (!last.matches()) {
      return plain;
    }
    List<String> heads =
        List.of(last.group(1), MINISTRY.matcher(last.group(1)).replaceFirst("$2 $1"));
    Stream<String> owned = states.stream()
        .filter(state -> state.name().equals(last.group(2)))
        .flatMap(state -> Stream.of(state.name() + "'s", Demonyms.of(state.name())))
        .flatMap(owner -> heads.stream().distinct().map(head -> owner + " " + head));
    boolean isOwned = states.stream().anyMatch(state -> state.name().equals(last.group(2)));
    return isOwned ? owned : plain;
  }
}
