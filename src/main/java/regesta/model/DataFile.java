package regesta.model;

import java.util.List;
import java.util.Optional;

/**
 * A file with the whole chronology, or a part of it, for programs.
 *
 * @param path below the site's folder
 * @param type its media type
 * @param name the word under which the interface's bundles say what is in it: {@code calendar}
 * @param format what the form is called in every language: {@code iCalendar}
 * @param readers programs that read it
 * @param share how many of the entries it holds, where that need not be all
 */
public record DataFile(
    String path,
    String type,
    String name,
    String format,
    List<String> readers,
    Lazy<Optional<Share>> share) {
  public DataFile {
    readers = List.copyOf(readers);
  }

  /** A file with all that it is for. */
  public DataFile(String path, String type, String name, String format, List<String> readers) {
    this(path, type, name, format, readers, new Lazy<>(Optional::empty));
  }

  /** So many of all. */
  public record Share(long held, long all) {}
}
