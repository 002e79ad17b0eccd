package regesta.parse;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.model.Kind;
import regesta.problem.SourceFile;

/** Files by what they are by their places, and each kind in the order of paths. */
final class SortedFiles {
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final Comparator<SourceFile> BY_PATH = comparing(SourceFile::path);
  private static final int FEW = 8;

  static final SortedFiles NONE = of(List.of());

  private final List<SourceFile> given;
  private final Map<Kind, List<SourceFile>> byKind;
  private final List<SourceFile> others;

  private SortedFiles(
      List<SourceFile> given, Map<Kind, List<SourceFile>> byKind, List<SourceFile> others) {
    this.given = given;
    this.byKind = byKind;
    this.others = others;
  }

  static SortedFiles of(List<SourceFile> files) {
    Map<Kind, List<SourceFile>> byKind = new EnumMap<>(Kind.class);
    List<SourceFile> others = new ArrayList<>();
    files.stream()
        .sorted(BY_PATH)
        .forEach(file -> kind(file.path())
            .map(kind -> byKind.computeIfAbsent(kind, same -> new ArrayList<>()))
            .orElse(others)
            .add(file));
    return new SortedFiles(List.copyOf(files), byKind, others);
  }

  /** Other files, of which most are likely to be these: then they need not be sorted. */
  @SuppressWarnings("ReferenceEquality")
  SortedFiles next(List<SourceFile> files) {
    List<SourceFile> rewritten = new ArrayList<>();
    for (int i = 0; i < Math.min(files.size(), given.size()) && rewritten.size() <= FEW; i++) {
      if (files.get(i) != given.get(i)) {
        rewritten.add(files.get(i));
        if (!files.get(i).path().equals(given.get(i).path())) {
          return of(files);
        }
      }
    }
    return files.size() == given.size() && rewritten.size() <= FEW
        ? with(rewritten, files)
        : of(files);
  }

  private SortedFiles with(List<SourceFile> rewritten, List<SourceFile> all) {
    var next =
        new SortedFiles(List.copyOf(all), new EnumMap<>(Kind.class), new ArrayList<>(others));
    byKind.forEach((kind, files) -> next.byKind.put(kind, new ArrayList<>(files)));
    for (SourceFile file : rewritten) {
      List<SourceFile> files = kind(file.path()).map(next::of).orElse(next.others);
      files.set(Collections.binarySearch(files, file, BY_PATH), file);
    }
    return next;
  }

  /** The folder of them all, by the name that messages show; empty if there are no files. */
  String folder() {
    return given.stream().map(SourceFile::folder).findFirst().orElse("");
  }

  /** The files of a kind. */
  List<SourceFile> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** The files of no kind, also in the order of paths. */
  List<SourceFile> others() {
    return others;
  }

  /** What a file is by its place; entries alone may lie in folders below theirs. */
  private static Optional<Kind> kind(String path) {
    int folder = path.indexOf('/');
    for (Kind kind : KINDS) {
      if (path.startsWith(kind.folder())
          && folder == kind.folder().length()
          && path.endsWith(".md")
          && (kind == Kind.ENTRY || path.lastIndexOf('/') == folder)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
