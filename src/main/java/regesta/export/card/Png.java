package regesta.export.card;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Pictures in the form of PNG (ISO/IEC 15948), in true colour. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};
  private static final int LIKE_THE_ROW_ABOVE = 2;

  private Png() {}

  static byte[] of(BufferedImage picture) {
    var file = new ByteArrayOutputStream(1 << 16);
    file.writeBytes(SIGNATURE);
    ByteBuffer size = ByteBuffer.allocate(8 + TRUE_COLOUR.length);
    size.putInt(picture.getWidth()).putInt(picture.getHeight()).put(TRUE_COLOUR);
    writeChunk(file, "IHDR", size.array());
    writeChunk(file, "IDAT", compressed(rows(picture)));
    writeChunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  /** Each row as what it differs by from the one above, which is little in a drawing. */
  private static byte[] rows(BufferedImage picture) {
    int width = picture.getWidth();
    ByteBuffer rows = ByteBuffer.allocate((3 * width + 1) * picture.getHeight());
    int[] above = new int[width];
    int[] row = new int[width];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, width, 1, row, 0, width);
      rows.put((byte) LIKE_THE_ROW_ABOVE);
      for (int x = 0; x < width; x++) {
        for (int shift = 16; shift >= 0; shift -= 8) {
          rows.put((byte) ((row[x] >> shift) - (above[x] >> shift)));
        }
      }
      int[] done = above;
      above = row;
      row = done;
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
