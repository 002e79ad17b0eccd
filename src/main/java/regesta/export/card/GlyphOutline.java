package regesta.export.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.function.IntFunction;

/**
 * The outline of a letter (OpenType: table glyf): closed lines of straight and curved pieces, or
 * other letters put together, as an accent over a letter.
 */
final class GlyphOutline {
  private static final int ON_CURVE = 1;
  private static final int REPEATED = 8;
  private static final int WORDS = 1;
  private static final int SCALED = 8;
  private static final int MORE = 32;
  private static final int SCALED_BOTH = 64;
  private static final int MATRIX = 128;

  private final ByteBuffer font;
  private final Extent extent;
  private final IntFunction<Extent> others;

  GlyphOutline(ByteBuffer font, Extent extent, IntFunction<Extent> others) {
    this.font = font;
    this.extent = extent;
    this.others = others;
  }

  /** Where something stands in the font; of length 0 if there is nothing to draw, as of a space. */
  record Extent(int start, int length) {}

  void addTo(Path2D path, AffineTransform place) {
    if (extent.length == 0) {
      return;
    }
    int contours = font.getShort(extent.start);
    if (contours >= 0) {
      path.append(contours(contours).getPathIterator(place), false);
    } else {
      addParts(path, place);
    }
  }

  private void addParts(Path2D path, AffineTransform place) {
    int at = extent.start + 10;
    int flags;
    do {
      flags = unsigned(at);
      int glyph = unsigned(at + 2);
      boolean words = (flags & WORDS) != 0;
      var part = new AffineTransform(place);
      part.translate(
          words ? font.getShort(at + 4) : font.get(at + 4),
          words ? font.getShort(at + 6) : font.get(at + 5));
      at += words ? 8 : 6;
      if ((flags & MATRIX) != 0) {
        part.concatenate(
            new AffineTransform(part(at), part(at + 2), part(at + 4), part(at + 6), 0, 0));
        at += 8;
      } else if ((flags & SCALED_BOTH) != 0) {
        part.scale(part(at), part(at + 2));
        at += 4;
      } else if ((flags & SCALED) != 0) {
        part.scale(part(at), part(at));
        at += 2;
      }
      new GlyphOutline(font, others.apply(glyph), others).addTo(path, part);
    } while ((flags & MORE) != 0);
  }

  /** A number with 14 binary places. */
  private double part(int at) {
    return font.getShort(at) / 16384.0;
  }

  private Path2D contours(int count) {
    int ends = extent.start + 10;
    int points = count == 0 ? 0 : unsigned(ends + 2 * (count - 1)) + 1;
    int at = ends + 2 * count;
    at += 2 + unsigned(at);
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      flags[i] = font.get(at++);
      if ((flags[i] & REPEATED) != 0) {
        for (int more = Byte.toUnsignedInt(font.get(at++)); more > 0; more--) {
          flags[i + 1] = flags[i];
          i++;
        }
      }
    }
    int[] xs = new int[points];
    at = coordinates(xs, flags, 2, 16, at);
    int[] ys = new int[points];
    coordinates(ys, flags, 4, 32, at);
    var path = new Path2D.Double();
    int first = 0;
    for (int i = 0; i < count; i++) {
      int last = unsigned(ends + 2 * i);
      contour(path, flags, xs, ys, first, last);
      first = last + 1;
    }
    return path;
  }

  /**
   * Reads one coordinate of each point; each is the distance from that of the point before.
   *
   * @param oneByte the flag of those that take one byte
   * @param same the flag of those that do not change; of one byte, that it is positive
   * @return where the next coordinates stand
   */
  private int coordinates(int[] values, int[] flags, int oneByte, int same, int start) {
    int at = start;
    int value = 0;
    for (int i = 0; i < values.length; i++) {
      if ((flags[i] & oneByte) != 0) {
        int distance = Byte.toUnsignedInt(font.get(at++));
        value += (flags[i] & same) != 0 ? distance : -distance;
      } else if ((flags[i] & same) == 0) {
        value += font.getShort(at);
        at += 2;
      }
      values[i] = value;
    }
    return at;
  }

  /** Between two points that are off the curve, a point on it is meant halfway. */
  private static void contour(Path2D path, int[] flags, int[] xs, int[] ys, int first, int last) {
    int length = last - first + 1;
    int start = first;
    while (start <= last && (flags[start] & ON_CURVE) == 0) {
      start++;
    }
    if (start > last) {
      throw new IllegalStateException("an outline of curves alone");
    }
    path.moveTo(xs[start], ys[start]);
    for (int step = 1; step <= length; step++) {
      int i = first + (start - first + step) % length;
      if ((flags[i] & ON_CURVE) != 0) {
        path.lineTo(xs[i], ys[i]);
      } else {
        int next = first + (i - first + 1) % length;
        boolean onCurve = (flags[next] & ON_CURVE) != 0;
        path.quadTo(
            xs[i],
            ys[i],
            onCurve ? xs[next] : (xs[i] + xs[next]) / 2.0,
            onCurve ? ys[next] : (ys[i] + ys[next]) / 2.0);
        step += onCurve ? 1 : 0;
      }
    }
    path.closePath();
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(font.getShort(at));
  }
}
