package regesta.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The files of the site, none of them made yet. */
public final class Site {
  private final List<Section> sections;
  private final Optional<Guard> guard;
  private final Lazy<SortedMap<String, Rendering>> files = new Lazy<>(this::all);

  private Site(List<Section> sections, Optional<Guard> guard) {
    this.sections = List.copyOf(sections);
    this.guard = guard;
  }

  /** A site of sections that share no file, those first which are soon known. */
  public Site(List<Section> sections) {
    this(sections, Optional.empty());
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
   * @param find the same file by its path
   */
  public record Section(
      String folder,
      Lazy<Map<String, Rendering>> files,
      Function<String, Optional<Rendering>> find) {

    public static Section of(String folder, Supplier<Map<String, Rendering>> files) {
      var all = new Lazy<>(files);
      return new Section(folder, all, path -> Optional.ofNullable(all.get().get(path)));
    }
  }

  /** Does the work that finds or makes files, and may put right how it fails. */
  public interface Guard {
    <T> T guard(Supplier<T> work);
  }

  /** This site with a guard over all its work. */
  public Site guardedBy(Guard another) {
    return new Site(sections, Optional.of(another));
  }

  /** All files by path. */
  public SortedMap<String, Rendering> files() {
    return files.get();
  }

  private SortedMap<String, Rendering> all() {
    var all = new TreeMap<String, Rendering>();
    sections.forEach(section -> all.putAll(guarded(section.files())));
    all.replaceAll((path, rendering) -> guarded(rendering));
    return Collections.unmodifiableSortedMap(all);
  }

  /** The file at a path; what other sections hold need not be known for that. */
  public Optional<Rendering> find(String path) {
    return sections.stream()
        .filter(section -> path.startsWith(section.folder()))
        .flatMap(section -> guarded(() -> section.find().apply(path)).stream())
        .findFirst()
        .map(this::guarded);
  }

  private <T> T guarded(Supplier<T> work) {
    return guard.isPresent() ? guard.get().guard(work) : work.get();
  }

  private Rendering guarded(Rendering file) {
    return guard.<Rendering>map(one -> () -> one.guard(file::bytes)).orElse(file);
  }
}
