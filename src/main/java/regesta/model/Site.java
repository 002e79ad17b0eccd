package regesta.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The files of the site, none of them made yet. */
public final class Site {
  private final List<Section> sections;
  private final UnaryOperator<Rendering> finish;
  private final Lazy<SortedMap<String, Rendering>> files = new Lazy<>(this::all);

  private Site(List<Section> sections, UnaryOperator<Rendering> finish) {
    this.sections = List.copyOf(sections);
    this.finish = finish;
  }

  /** A site of sections that share no file, those first which are soon known. */
  public Site(List<Section> sections) {
    this(sections, UnaryOperator.identity());
  }

  public Site(Map<String, Rendering> files) {
    this(List.of(Section.of("", () -> files)));
  }

  /**
   * Some files of the site. Which they are is found when it matters: whoever wants one page of many
   * thousands need not know of the others.
   *
   * @param folder what the paths of all of them begin with; may be empty
   * @param files by path below the site's folder, with {@code /} between names
   */
  public record Section(String folder, Lazy<Map<String, Rendering>> files) {

    public static Section of(String folder, Supplier<Map<String, Rendering>> files) {
      return new Section(folder, new Lazy<>(files));
    }
  }

  /** This site with something done to each of its files. */
  public Site with(UnaryOperator<Rendering> change) {
    return new Site(sections, rendering -> change.apply(finish.apply(rendering)));
  }

  /** All files by path. */
  public SortedMap<String, Rendering> files() {
    return files.get();
  }

  private SortedMap<String, Rendering> all() {
    var all = new TreeMap<String, Rendering>();
    sections.forEach(section -> all.putAll(section.files().get()));
    all.replaceAll((path, rendering) -> finish.apply(rendering));
    return Collections.unmodifiableSortedMap(all);
  }

  /** The file at a path; what other sections hold need not be known for that. */
  public Optional<Rendering> find(String path) {
    return sections.stream()
        .filter(section -> path.startsWith(section.folder()))
        .flatMap(section -> Optional.ofNullable(section.files().get().get(path)).stream())
        .findFirst()
        .map(finish);
  }
}
