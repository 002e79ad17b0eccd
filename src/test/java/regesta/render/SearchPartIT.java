package regesta.render;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static regesta.render.SearchPartTest.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weighs scripts of documents that are as hard to compress as any. */
class SearchPartIT {
  /** Random characters cannot be made shorter, so these parts are as long as any can be. */
  @ParameterizedTest
  @ValueSource(ints = {5, 60, 700, 30_000})
  void noPartIsTooLongWhenCompressed(int length) throws IOException {
    var random = new SplittableRandom(length);
    List<SearchPart> parts = SearchPart.of(Stream.generate(() -> noise(random, length))
        .map(noise -> document(noise, ""))
        .limit(600_000 / length)
        .toList());
    assertTrue(parts.size() > 2, parts.size() + " parts");
    for (SearchPart part : parts) {
      assertTrue(compressed(part) <= 200_000, compressed(part) + " bytes compressed");
    }
  }

  /** Letters, digits and signs that JSON does not escape, in no order. */
  private static String noise(SplittableRandom random, int length) {
    return random
        .ints(length, '(', '\u007f')
        .filter(c -> "<=>\\".indexOf(c) < 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int compressed(SearchPart part) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(part.script());
    }
    return bytes.size();
  }
}
