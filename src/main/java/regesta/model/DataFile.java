package regesta.model;

import java.util.List;

/**
 * A file with the whole chronology, or a part of it, for programs.
 *
 * @param path below the site's folder
 * @param type its media type
 * @param name the word under which the interface's bundles say what is in it: {@code calendar}
 * @param format what the form is called in every language: {@code iCalendar}
 * @param readers programs that read it
 */
public record DataFile(String path, String type, String name, String format, List<String> readers) {
  public DataFile {
    readers = List.copyOf(readers);
  }
}
