package regesta.export.card;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Pictures in the form of PNG (ISO/IEC 15948), each pixel a number of one of at most 256 colours.
 *
 * <p>A drawing in few colours has more only at its edges; there, those that differ by so little
 * that nobody sees it become one.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] NUMBERED_COLOURS = {8, 3, 0, 0, 0};
  private static final int MOST_COLOURS = 256;

  private Png() {}

  /** Takes a picture that holds its colours as numbers, without transparency. */
  static byte[] of(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = pixels(picture);
    Map<Integer, Integer> palette = palette(pixels);
    var file = new ByteArrayOutputStream(1 << 16);
    file.writeBytes(SIGNATURE);
    ByteBuffer size = ByteBuffer.allocate(8 + NUMBERED_COLOURS.length);
    size.putInt(width).putInt(height).put(NUMBERED_COLOURS);
    writeChunk(file, "IHDR", size.array());
    writeChunk(file, "PLTE", colours(palette));
    writeChunk(file, "IDAT", compressed(rows(pixels, width, palette)));
    writeChunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  /** Row by row, as they lie there: to ask for their colours takes longer than all the rest. */
  private static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }

  /** The number of each colour, in the order in which they appear. */
  private static Map<Integer, Integer> palette(int[] pixels) {
    for (int lost = 0; ; lost++) {
      var numbers = new LinkedHashMap<Integer, Integer>();
      var coarse = new LinkedHashMap<Integer, Integer>();
      int last = ~pixels[0];
      for (int pixel : pixels) {
        if (pixel != last && !numbers.containsKey(pixel)) {
          int kept = coarse.computeIfAbsent(coarse(pixel, lost), colour -> coarse.size());
          numbers.put(pixel, kept);
        }
        last = pixel;
      }
      if (coarse.size() <= MOST_COLOURS) {
        return numbers;
      }
    }
  }

  /** A colour without the last bits of its parts. */
  private static int coarse(int colour, int lost) {
    int part = 0xFF >> lost << lost;
    return colour & (part << 16 | part << 8 | part);
  }

  /** Of colours that became one, the first. */
  private static byte[] colours(Map<Integer, Integer> palette) {
    var colours = new ByteArrayOutputStream();
    palette.forEach((colour, number) -> {
      if (colours.size() == 3 * number) {
        colours.write(colour >> 16);
        colours.write(colour >> 8);
        colours.write(colour);
      }
    });
    return colours.toByteArray();
  }

  /** Each row as it is, which suits numbers of colours best. */
  private static byte[] rows(int[] pixels, int width, Map<Integer, Integer> palette) {
    ByteBuffer rows = ByteBuffer.allocate(pixels.length + pixels.length / width);
    int last = 0;
    int number = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        rows.put((byte) 0);
      }
      if (i == 0 || pixels[i] != last) {
        number = palette.getOrDefault(pixels[i], 0);
        last = pixels[i];
      }
      rows.put((byte) number);
    }
    return rows.array();
  }

  private static byte[] compressed(byte[] bytes) {
    var deflater = new Deflater();
    try {
      deflater.setInput(bytes);
      deflater.finish();
      var compressed = new ByteArrayOutputStream(1 << 16);
      byte[] part = new byte[1 << 14];
      while (!deflater.finished()) {
        compressed.write(part, 0, deflater.deflate(part));
      }
      return compressed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void writeChunk(ByteArrayOutputStream file, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var checksum = new CRC32();
    checksum.update(name);
    checksum.update(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    file.writeBytes(name);
    file.writeBytes(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
  }
}
