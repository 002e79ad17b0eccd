package regesta.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {
  private static final SourceFile FILE =
      new SourceFile("content", "actors/nasa.md", "first\r\nsecond 𝄞 line\n\nlast");

  @ParameterizedTest
  @CsvSource({"1,first", "2,second 𝄞 line", "3,''", "4,last", "5,''", "99,''"})
  void linesComeWithoutTheirEnds(int number, String line) {
    assertEquals(line, FILE.line(number));
  }

  @ParameterizedTest
  @CsvSource({
    "0,  5, 1, 1, 5",
    "3, 99, 1, 4, 2",
    "5,  1, 1, 6, 1",
    "7,  6, 2, 1, 6",
    "14, 2, 2, 8, 2",
    "22, 1, 3, 1, 1",
    "23, 4, 4, 1, 4",
    "27, 1, 4, 5, 1",
    "500, 3, 4, 5, 1"
  })
  void offsetsBecomePlacesWithinOneLine(int offset, int length, int line, int column, int marked) {
    assertEquals(new Location(FILE, line, column, marked), FILE.at(offset, length));
  }

  @Test
  void anEmptyFileHasAPlaceToPointAt() {
    var empty = new SourceFile("", "site.yaml", "");
    assertEquals("site.yaml:1:1", empty.whole().toString());
    assertEquals("site.yaml:1:1", empty.at(0, 1).toString());
  }

  @Test
  void theStemIsTheNameWithoutFoldersAndExtension() {
    assertEquals("nasa", FILE.stem());
    assertEquals("v1.2", new SourceFile("", "a/v1.2.md", "").stem());
    assertEquals(".md", new SourceFile("", "a/.md", "").stem());
  }
}
