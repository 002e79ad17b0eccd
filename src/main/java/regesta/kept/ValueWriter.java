package regesta.kept;

import java.util.Arrays;

/** Writes numbers and texts as octets, which {@link ValueReader} reads. */
final class ValueWriter {
  private static final char LAST_OF_LATIN = 0xFF;

  private byte[] octets = new byte[1 << 12];
  private char[] characters = new char[1 << 10];
  private int length;

  byte[] octets() {
    return Arrays.copyOf(octets, length);
  }

  /** Writes a number that is seldom large, in as few octets as it needs. */
  void number(int number) {
    reserve(5);
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      octets[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    octets[length++] = (byte) rest;
  }

  /** Writes a text as it is, also where it is no Unicode, which an encoding would not keep. */
  void text(String text) {
    int count = text.length();
    if (count > characters.length) {
      characters = new char[Math.max(2 * characters.length, count)];
    }
    // Out of the string at once: to ask it for each character takes three times as long.
    text.getChars(0, count, characters, 0);
    boolean latin = isLatin(count);
    number(count << 1 | (latin ? 0 : 1));
    reserve(2 * count);
    for (int i = 0; i < count; i++) {
      if (!latin) {
        octets[length++] = (byte) (characters[i] >> Byte.SIZE);
      }
      octets[length++] = (byte) characters[i];
    }
  }

  private boolean isLatin(int count) {
    int i = 0;
    while (i < count && characters[i] <= LAST_OF_LATIN) {
      i++;
    }
    return i == count;
  }

  /** Writes octets, and how many there are. */
  void octets(byte[] more, int from, int count) {
    number(count);
    reserve(count);
    System.arraycopy(more, from, octets, length, count);
    length += count;
  }

  private void reserve(int more) {
    if (length + more > octets.length) {
      octets = Arrays.copyOf(octets, Math.max(2 * octets.length, length + more));
    }
  }
}
