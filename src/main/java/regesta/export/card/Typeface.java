package regesta.export.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A TrueType font: the outlines of its letters, and how they are set in a line. */
final class Typeface {
  private static final int FORMAT_OF_BMP = 4;

  private final ByteBuffer font;
  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<Integer, Integer> glyphs = new HashMap<>();
  private final Map<Integer, Integer> kerning = new HashMap<>();
  private final double unitsPerEm;
  private final boolean longOffsets;
  private final int widths;

  private Typeface(ByteBuffer font) {
    this.font = font;
    for (int i = 0; i < unsigned(4); i++) {
      int entry = 12 + 16 * i;
      byte[] name = new byte[4];
      font.get(entry, name);
      tables.put(new String(name, StandardCharsets.US_ASCII), font.getInt(entry + 8));
    }
    this.unitsPerEm = unsigned(table("head") + 18);
    this.longOffsets = unsigned(table("head") + 50) == 1;
    this.widths = unsigned(table("hhea") + 34);
    readLetters();
    readKerning();
  }

  /** One of the fonts that lie beside this class. */
  static Typeface named(String name) {
    try (InputStream file =
        Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
      return new Typeface(ByteBuffer.wrap(file.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is an outline for each character. */
  boolean shows(String text) {
    return text.codePoints().allMatch(glyphs::containsKey);
  }

  /** How long a line of text is. */
  double width(String text, double size) {
    int[] line = line(text);
    long width = 0;
    for (int i = 0; i < line.length; i++) {
      width += advance(line[i]) + (i > 0 ? between(line[i - 1], line[i]) : 0);
    }
    return width * size / unitsPerEm;
  }

  /** The outline of a line of text that begins at a place on its base line. */
  Path2D outline(String text, double size, double x, double y) {
    var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double scale = size / unitsPerEm;
    int[] line = line(text);
    double pen = 0;
    for (int i = 0; i < line.length; i++) {
      pen += i > 0 ? between(line[i - 1], line[i]) : 0;
      var place = new AffineTransform(scale, 0, 0, -scale, x + pen * scale, y);
      new GlyphOutline(font, extent(line[i]), this::extent).addTo(outline, place);
      pen += advance(line[i]);
    }
    return outline;
  }

  private int[] line(String text) {
    return text.codePoints().map(letter -> glyphs.getOrDefault(letter, 0)).toArray();
  }

  private int between(int left, int right) {
    return kerning.getOrDefault(left << 16 | right, 0);
  }

  private int advance(int glyph) {
    return unsigned(table("hmtx") + 4 * Math.min(glyph, widths - 1));
  }

  /** Where the outline of a glyph stands. */
  private GlyphOutline.Extent extent(int glyph) {
    int loca = table("loca");
    int start = longOffsets ? font.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    int end = longOffsets ? font.getInt(loca + 4 * glyph + 4) : 2 * unsigned(loca + 2 * glyph + 2);
    return new GlyphOutline.Extent(table("glyf") + start, end - start);
  }

  /** OpenType: cmap format 4, segments of characters that lie side by side. */
  private void readLetters() {
    int cmap = table("cmap");
    for (int i = 0; i < unsigned(cmap + 2); i++) {
      int map = cmap + font.getInt(cmap + 8 + 8 * i);
      if (unsigned(map) == FORMAT_OF_BMP) {
        int twice = unsigned(map + 6);
        for (int segment = map + 14; segment < map + 14 + twice; segment += 2) {
          readSegment(segment, twice);
        }
      }
    }
  }

  private void readSegment(int end, int twice) {
    int start = end + twice + 2;
    int delta = start + twice;
    int range = delta + twice;
    for (int letter = unsigned(start); letter <= unsigned(end) && letter < 0xFFFF; letter++) {
      int glyph = unsigned(range) == 0
          ? letter
          : unsigned(range + unsigned(range) + 2 * (letter - unsigned(start)));
      int shifted = glyph == 0 ? 0 : glyph + unsigned(delta) & 0xFFFF;
      if (shifted != 0) {
        glyphs.put(letter, shifted);
      }
    }
  }

  private void readKerning() {
    int pairs = table("kern") + 4;
    for (int i = 0; i < unsigned(pairs + 6); i++) {
      int pair = pairs + 14 + 6 * i;
      kerning.put(font.getInt(pair), (int) font.getShort(pair + 4));
    }
  }

  private int table(String name) {
    return Objects.requireNonNull(tables.get(name), name);
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(font.getShort(at));
  }
}
