package regesta.parse;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  final OfKind<Entry> entries = new OfKind<>();
  final OfKind<Actor> actors = new OfKind<>();
  final OfKind<Source> sources = new OfKind<>();
  final OfKind<Topic> topics = new OfKind<>();
  final OfKind<FreePage> pages = new OfKind<>();
  private Set<String> images = Set.of();

  /** Forgets everything if there are other images than before: a body is checked against them. */
  void expect(Set<String> present) {
    if (!images.equals(present)) {
      List.of(entries, actors, sources, topics, pages).forEach(OfKind::forget);
      images = Set.copyOf(present);
    }
  }

  /** The files of one kind. */
  static final class OfKind<T> {
    private static final int FEW = 8;

    /** By path: to find a file by its text as well, the text would have to be hashed. */
    private Map<String, FileParser.Parsed<T>> parsed = new HashMap<>();

    /** The values of files, if each has one and there was nothing to tell of any. */
    private Optional<Flawless<T>> flawless = Optional.empty();

    /** Files and, at the same places, their values. */
    private record Flawless<T>(List<SourceFile> files, List<T> values) {}

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
          changed.parallelStream().collect(toMap(SourceFile::path, parser::parse));
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

    private Optional<FileParser.Parsed<T>> known(SourceFile file) {
      return Optional.ofNullable(parsed.get(file.path()))
          .filter(one -> one.file().equals(file));
    }
  }
}
