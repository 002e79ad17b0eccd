package regesta.kept;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Reads what {@link ValueWriter} wrote. It asks for no more memory than the octets can fill,
 * whatever they say, and throws {@link IllegalArgumentException} if they make no sense.
 */
final class ValueReader {
  private final byte[] octets;
  private final int end;
  private int next;

  /** How many things the lists that are still to come can have, nested ones together. */
  private int unlisted;

  ValueReader(byte[] octets, int from, int end) {
    this.octets = octets;
    this.next = from;
    this.end = end;
    this.unlisted = end - from;
  }

  boolean isAtEnd() {
    return next == end;
  }

  int number() {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      byte one = octets[take(1)];
      number |= (one & 0x7F) << shift;
      if (one >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("a number without an end");
  }

  /** The number of one of several cases, from 0 on. */
  int choice(int cases) {
    int number = number();
    if (number < 0 || number >= cases) {
      throw new IllegalArgumentException("no such case: " + number);
    }
    return number;
  }

  /** The number of things in a list, each of which takes an octet of its own at least. */
  int count() {
    int count = atMost(Math.min(unlisted, end - next), number());
    unlisted -= count;
    return count;
  }

  String text() {
    int head = number();
    int count = head >>> 1;
    return (head & 1) == 0 ? new String(octets, take(count), count, ISO_8859_1) : wide(count);
  }

  private String wide(int count) {
    int at = take(2 * atMost((end - next) / 2, count));
    var characters = new char[count];
    for (int i = 0; i < count; i++, at += 2) {
      characters[i] = (char) ((octets[at] & 0xFF) << Byte.SIZE | octets[at + 1] & 0xFF);
    }
    return new String(characters);
  }

  /** Passes over some octets, and says where they begin. */
  int take(int count) {
    int at = next;
    next += atMost(end - next, count);
    return at;
  }

  private static int atMost(int most, int count) {
    if (count < 0 || count > most) {
      throw new IllegalArgumentException("more than there can be: " + count);
    }
    return count;
  }
}
