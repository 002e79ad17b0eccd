package regesta.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.problem.Problems;

/**
 * What came of following the references of each thing of some kind, as long as that would come of
 * it again. Where there was anything to tell, or nothing was found, it is not remembered: what is
 * told of one thing may depend on all others.
 */
final class Remembered<T, R> {
  private final Function<T, Slug> slug;
  private final Map<Slug, Known<T, R>> known = new HashMap<>();

  /** What was known of things in the order in which they were given. */
  private List<Known<T, R>> inOrder = List.of();

  /** Whose references led to each thing. */
  private final Map<Kind, Map<Slug, Set<Known<T, R>>>> followers = new EnumMap<>(Kind.class);

  Remembered(Function<T, Slug> slug) {
    this.slug = slug;
  }

  /** How the references of a thing are followed. */
  interface Following<T, R> {
    /** Follows them, and tells what is wrong with them. */
    R follow(T thing);

    /**
     * Follows them where nothing was wrong and each still leads somewhere.
     *
     * @param before what came of it then
     */
    default R followAgain(T thing, R before) {
      return follow(thing);
    }
  }

  private static final class Known<T, R> {
    private final T thing;
    private final List<Directory.Find> finds;
    private R result;
    private boolean holds;

    Known(T thing, List<Directory.Find> finds, R result, boolean holds) {
      this.thing = thing;
      this.finds = finds;
      this.result = result;
      this.holds = holds;
    }

    @SuppressWarnings("ReferenceEquality")
    boolean isOf(T other) {
      return thing == other;
    }
  }

  void forgetAll() {
    known.clear();
    inOrder = List.of();
    followers.clear();
  }

  /** Doubts what came of all that led to a thing which is another now. */
  void doubtFollowersOf(Kind kind, Slug led) {
    followers
        .getOrDefault(kind, Map.of())
        .getOrDefault(led, Set.of())
        .forEach(follower -> follower.holds = false);
  }

  private void forget(Known<T, R> former) {
    former.holds = false;
    known.remove(slug.apply(former.thing), former);
    former.finds.forEach(find -> followersOf(find).remove(former));
  }

  private Set<Known<T, R>> followersOf(Directory.Find find) {
    return followers
        .computeIfAbsent(find.kind(), same -> new HashMap<>())
        .computeIfAbsent(find.slug(), same -> new HashSet<>());
  }

  /** Forgets what is no more. */
  void forget(Slug gone) {
    Optional.ofNullable(known.get(gone)).ifPresent(this::forget);
  }

  /** What comes of following the references of things, which is done where it may be new. */
  List<R> followAll(
      List<T> things, Directory directory, Problems problems, Following<T, R> following) {
    var now = new ArrayList<Known<T, R>>(things.size());
    var results = new ArrayList<R>(things.size());
    for (int i = 0; i < things.size(); i++) {
      T thing = things.get(i);
      // Most things stand where they stood, and to look them up would take longer than all else.
      Known<T, R> one = i < inOrder.size() && inOrder.get(i).isOf(thing) && inOrder.get(i).holds
          ? inOrder.get(i)
          : followed(thing, directory, problems, following);
      now.add(one);
      results.add(one.result);
    }
    inOrder = now;
    return results;
  }

  private Known<T, R> followed(
      T thing, Directory directory, Problems problems, Following<T, R> following) {
    Known<T, R> before = known.get(slug.apply(thing));
    if (before != null && before.isOf(thing) && before.holds) {
      return before;
    }
    int told = problems.count();
    if (before != null && before.isOf(thing) && directory.holdsAll(before.finds)) {
      before.result = following.followAgain(thing, before.result);
      before.holds = problems.count() == told;
      if (!before.holds) {
        forget(before);
      }
      return before;
    }
    forget(slug.apply(thing));
    var finds = new ArrayList<Directory.Find>();
    R result = directory.recording(finds, () -> following.follow(thing));
    boolean holds = problems.count() == told && finds.stream().allMatch(Directory.Find::present);
    var one = new Known<>(thing, List.copyOf(finds), result, holds);
    if (holds) {
      known.put(slug.apply(thing), one);
      finds.forEach(find -> followersOf(find).add(one));
    }
    return one;
  }
}
