package regesta.parse;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import regesta.model.Actor;
import regesta.model.Entry;
import regesta.model.FreePage;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.problem.SourceFile;

/**
 * What became of the files that were parsed the last time. To parse is a function of one file, so a
 * file with the same path and text need not be parsed again.
 */
public final class ParsedFiles {
  final OfKind<Entry> entries = new OfKind<>(Entry.class);
  final OfKind<Actor> actors = new OfKind<>(Actor.class);
  final OfKind<Source> sources = new OfKind<>(Source.class);
  final OfKind<Topic> topics = new OfKind<>(Topic.class);
  final OfKind<FreePage> pages = new OfKind<>(FreePage.class);
  private SortedFiles sorted = SortedFiles.NONE;
  private Set<String> images;
  private Earlier earlier;

  /** Knows of no file yet. */
  public ParsedFiles() {
    this(Set.of(), Earlier.NOTHING);
  }

  /**
   * Knows what an earlier build kept.
   *
   * @param images the paths of the images that there were then
   */
  public ParsedFiles(Set<String> images, Earlier earlier) {
    this.images = Set.copyOf(images);
    this.earlier = earlier;
  }

  /** What an earlier build kept of files of which it had nothing to tell. */
  public interface Earlier {
    Earlier NOTHING = new Earlier() {
      @Override
      public <T> Optional<T> value(SourceFile file, Class<T> type) {
        return Optional.empty();
      }
    };

    /** What a file with this path and text was parsed into, if that is kept; on any thread. */
    <T> Optional<T> value(SourceFile file, Class<T> type);
  }

  /** Forgets everything if there are other images than before: a body is checked against them. */
  void expect(Set<String> present) {
    if (!images.equals(present)) {
      kinds().forEach(OfKind::forget);
      images = Set.copyOf(present);
      earlier = Earlier.NOTHING;
    }
  }

  /** Files in their order. */
  SortedFiles sorted(List<SourceFile> files) {
    sorted = sorted.next(files);
    return sorted;
  }

  private List<OfKind<?>> kinds() {
    return List.of(entries, actors, sources, topics, pages);
  }

  /** Shows each file of which there was nothing to tell, and what was made of it. */
  public void forEachFlawless(BiConsumer<SourceFile, Object> watcher) {
    for (OfKind<?> kind : kinds()) {
      for (FileParser.Parsed<?> file : kind.parsed.values()) {
        if (file.wellNamed() && file.problems().isEmpty()) {
          file.value().ifPresent(value -> watcher.accept(file.file(), value));
        }
      }
    }
  }

  /** Files of which there was nothing to tell and, at the same places, what was made of them. */
  private record Flawless<T>(List<SourceFile> files, List<T> values) {}

  /** The files of one kind. */
  final class OfKind<T> {
    private static final int FEW = 8;

    private final Class<T> type;

    /** By path: to find a file by its text as well, the text would have to be hashed. */
    private Map<String, FileParser.Parsed<T>> parsed = new HashMap<>();

    /** The values of files, if each has one and there was nothing to tell of any. */
    private Optional<Flawless<T>> flawless = Optional.empty();

    private OfKind(Class<T> type) {
      this.type = type;
    }

    private void forget() {
      parsed = new HashMap<>();
      flawless = Optional.empty();
    }

    /** Notes that these are the files and all their values, and that nothing was told of them. */
    void areFlawless(List<SourceFile> files, List<T> values) {
      flawless = Optional.of(new Flawless<>(files, values));
    }

    /**
     * The values of files of which few were rewritten since all were flawless, if they still are;
     * the others are not looked at.
     */
    Optional<List<T>> valuesIfFlawless(List<SourceFile> files, FileParser<T> parser) {
      return flawless
          .filter(before -> before.files().size() == files.size())
          .flatMap(before -> rewritten(before, files, parser));
    }

    @SuppressWarnings("ReferenceEquality")
    private Optional<List<T>> rewritten(
        Flawless<T> before, List<SourceFile> files, FileParser<T> parser) {
      var values = new ArrayList<T>(before.values());
      int rewritten = 0;
      for (int i = 0; i < files.size(); i++) {
        SourceFile file = files.get(i);
        if (file == before.files().get(i) || file.equals(before.files().get(i))) {
          continue;
        }
        if (++rewritten > FEW || !file.path().equals(before.files().get(i).path())) {
          return Optional.empty();
        }
        FileParser.Parsed<T> now = parser.parse(file);
        if (now.value().isEmpty() || !now.problems().isEmpty()) {
          return Optional.empty();
        }
        parsed.put(file.path(), now);
        values.set(i, now.value().get());
      }
      areFlawless(files, values);
      return Optional.of(values);
    }

    /** What becomes of the files, in their order; those that are not in here yet are parsed. */
    List<FileParser.Parsed<T>> parseChanged(List<SourceFile> files, FileParser<T> parser) {
      // To look one up is too little work to share among the cores.
      List<SourceFile> changed =
          files.stream().filter(file -> known(file).isEmpty()).toList();
      Map<String, FileParser.Parsed<T>> fresh =
          changed.parallelStream().collect(toMap(SourceFile::path, file -> parse(file, parser)));
      var now = new HashMap<String, FileParser.Parsed<T>>(2 * files.size());
      var all = new ArrayList<FileParser.Parsed<T>>(files.size());
      for (SourceFile file : files) {
        FileParser.Parsed<T> one =
            known(file).orElseGet(() -> requireNonNull(fresh.get(file.path())));
        now.put(file.path(), one);
        all.add(one);
      }
      parsed = now;
      return all;
    }

    private FileParser.Parsed<T> parse(SourceFile file, FileParser<T> parser) {
      return earlier
          .value(file, type)
          .map(value -> FileParser.Parsed.flawless(file, value))
          .orElseGet(() -> parser.parse(file));
    }

    private Optional<FileParser.Parsed<T>> known(SourceFile file) {
      return Optional.ofNullable(parsed.get(file.path()))
          .filter(one -> one.file().equals(file));
    }
  }
}
