package regesta.kept;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import regesta.model.Actor;
import regesta.model.Entry;
import regesta.model.Fingerprint;
import regesta.model.FreePage;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.problem.SourceFile;

/**
 * What a build made of files, for the next one: each value in octets, under the fingerprint of its
 * file. A value is read only when it is asked for.
 *
 * <p>It begins with a line that names its format, and the fingerprint of what made it: that of
 * another program is none.
 */
public final class KeptValues {
  private static final String FORMAT = "regesta parsed files, format 1";
  private static final int FILES_AT_ONCE = 512;

  /** How many values are written in the time in which one is made, if not more. */
  private static final int MANY = 100;

  private static final List<Class<?>> TYPES =
      List.of(Entry.class, Actor.class, Source.class, Topic.class, FreePage.class);

  private final Function<SourceFile, Fingerprint> fingerprints;
  private final byte[] octets;
  private final Map<String, Extent> extents;
  private final List<Form> forms;

  private KeptValues(
      Function<SourceFile, Fingerprint> fingerprints, byte[] octets, Map<String, Extent> extents) {
    this.fingerprints = fingerprints;
    this.octets = octets;
    this.extents = extents;
    var all = new Forms();
    this.forms = TYPES.stream().map(all::of).toList();
  }

  /** What became of a file. */
  public record Made(SourceFile file, Object value) {}

  /** Where a value stands. */
  private record Extent(int from, int count) {}

  /**
   * Those that were written in octets; none if another program wrote them, or they make no sense.
   *
   * @param fingerprints of files, with their paths
   */
  public static KeptValues read(
      byte[] octets, Fingerprint madeBy, Function<SourceFile, Fingerprint> fingerprints) {
    var extents = new HashMap<String, Extent>();
    try {
      var in = new ValueReader(octets, 0, octets.length);
      if (in.text().equals(FORMAT) && in.text().equals(madeBy.value())) {
        while (!in.isAtEnd()) {
          String key = in.text();
          int count = in.number();
          extents.put(key, new Extent(in.take(count), count));
        }
      }
    } catch (IllegalArgumentException senseless) {
      extents.clear();
    }
    return new KeptValues(fingerprints, octets, extents);
  }

  /** The value that was made of a file with this path and text, if one is kept; on any thread. */
  public <T> Optional<T> value(SourceFile file, Class<T> type) {
    return Optional.ofNullable(extents.get(key(file)))
        .flatMap(extent -> value(extent, file))
        .filter(type::isInstance)
        .map(type::cast);
  }

  private Optional<Object> value(Extent extent, SourceFile file) {
    try {
      var in = new ValueReader(octets, extent.from(), extent.from() + extent.count());
      Object value = forms.get(in.choice(forms.size())).read(in, file);
      return in.isAtEnd() ? Optional.of(value) : Optional.empty();
    } catch (RuntimeException | StackOverflowError senseless) { // whatever constructors refuse
      return Optional.empty();
    }
  }

  /** Whether it is less work to make the few values again that are not held than to write all. */
  public boolean holdNearlyAll(List<Made> values) {
    long missing =
        values.stream().filter(one -> !extents.containsKey(key(one.file()))).count();
    return missing <= values.size() / MANY;
  }

  /**
   * Octets for the next build, in pieces: these values and no others. Of those that stand in here
   * already, the octets are taken as they are.
   */
  public Stream<byte[]> next(List<Made> values, Fingerprint madeBy) {
    var head = new ValueWriter();
    head.text(FORMAT);
    head.text(madeBy.value());
    List<Made> sorted =
        values.stream().sorted(comparing(one -> one.file().path())).toList();
    // A few at once, since those of a large chronology would take much memory together.
    Stream<byte[]> pieces = IntStream.iterate(0, i -> i < sorted.size(), i -> i + FILES_AT_ONCE)
        .mapToObj(i -> sorted.subList(i, Math.min(sorted.size(), i + FILES_AT_ONCE)))
        .flatMap(some -> some.parallelStream().map(this::octets).toList().stream());
    return Stream.concat(Stream.of(head.octets()), pieces);
  }

  private byte[] octets(Made one) {
    var out = new ValueWriter();
    String key = key(one.file());
    out.text(key);
    Extent kept = extents.get(key);
    if (kept != null) {
      out.octets(octets, kept.from(), kept.count());
    } else {
      var value = new ValueWriter();
      int type = TYPES.indexOf(one.value().getClass());
      value.number(type);
      forms.get(type).write(one.value(), value, one.file());
      byte[] written = value.octets();
      out.octets(written, 0, written.length);
    }
    return out.octets();
  }

  private String key(SourceFile file) {
    return fingerprints.apply(file).value();
  }
}
