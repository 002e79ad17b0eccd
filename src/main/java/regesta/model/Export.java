package regesta.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a site says to programs, beside its pages.
 *
 * @param files by path below the site's folder
 * @param heads what the page at a path says in its head
 * @param descriptions what the head of a page says that has these words
 * @param dataFiles those of {@code files} that a reader may want, in the order of their list
 * @param citables how others cite the source or the entry whose page has a path
 */
public record Export(
    SortedMap<String, Rendering> files,
    Function<String, PageHead> heads,
    Function<PageWords, PageHead> descriptions,
    List<DataFile> dataFiles,
    Function<String, Optional<Citable>> citables) {

  public static final Export NONE =
      new Export(Collections.emptySortedMap(), path -> PageHead.NONE, List.of());

  /** An export that says nothing in the words of pages, and of nothing how it is cited. */
  public Export(
      SortedMap<String, Rendering> files,
      Function<String, PageHead> heads,
      List<DataFile> dataFiles) {
    this(files, heads, words -> PageHead.NONE, dataFiles, path -> Optional.empty());
  }

  /** Files that are told of nowhere. */
  public static Export of(Map<String, ? extends Rendering> files) {
    return new Export(new TreeMap<>(files), NONE.heads, List.of());
  }

  /** Files that are told of nowhere, and what pages say that have certain words. */
  public static Export of(
      Map<String, ? extends Rendering> files, Function<PageWords, PageHead> descriptions) {
    return new Export(
        new TreeMap<>(files), NONE.heads, descriptions, List.of(), path -> Optional.empty());
  }

  /** A file with data. */
  public static Export of(DataFile file, Rendering rendering) {
    return new Export(new TreeMap<>(Map.of(file.path(), rendering)), NONE.heads, List.of(file));
  }

  /** This, and what else the page at a path says in its head. */
  public Export withHeads(Function<String, PageHead> more) {
    return with(new Export(Collections.emptySortedMap(), more, List.of()));
  }

  public Export {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    dataFiles = List.copyOf(dataFiles);
  }

  /** This with its files told of in another way. */
  public Export withFiles(UnaryOperator<Rendering> told) {
    var other = new TreeMap<>(files);
    other.replaceAll((path, file) -> told.apply(file));
    return new Export(other, heads, descriptions, dataFiles, citables);
  }

  /** Both together. No two say the same file. */
  public Export with(Export other) {
    var all = new TreeMap<>(files);
    all.putAll(other.files);
    return new Export(
        all,
        path -> heads.apply(path).with(other.heads.apply(path)),
        words -> descriptions.apply(words).with(other.descriptions.apply(words)),
        Stream.concat(dataFiles.stream(), other.dataFiles.stream()).toList(),
        path -> citables.apply(path).or(() -> other.citables.apply(path)));
  }
}
