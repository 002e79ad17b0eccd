package regesta.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Tables as their text, written in memory. */
public final class WrittenCsv {
  private WrittenCsv() {}

  public static String of(List<String> header, Stream<List<String>> rows) {
    var text = new StringBuilder();
    try {
      CsvText.write(header, rows, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return text.toString();
  }
}
