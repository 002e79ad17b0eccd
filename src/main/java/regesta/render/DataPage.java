package regesta.render;

import java.util.List;
import java.util.Optional;

/** The page that leads to the chronology's data. */
public record DataPage(Frame frame, List<Download> files) {

  /**
   * A file to download.
   *
   * @param name what is in it, in a word or two
   * @param description the same in a sentence
   * @param share how many of the entries it holds, and why not all
   * @param file its name
   * @param format what the form is called in every language
   * @param readers names of programs that read it
   */
  public record Download(
      String name,
      String description,
      Optional<String> share,
      String href,
      String file,
      String format,
      List<String> readers) {
    public Download {
      readers = List.copyOf(readers);
    }
  }
}
