package regesta.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import regesta.edtf.Edtf;

/**
 * Values in octets, so that different values never give the same: each says its kind and how long
 * it is. A record is all its components, so none can be forgotten when one is added.
 */
final class ValueOctets {
  private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
    @Override
    protected Shape computeValue(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      String said = type.getName() + Arrays.toString(components);
      return new Shape(
          Arrays.copyOf(newDigest().digest(said.getBytes(StandardCharsets.UTF_8)), SHAPE),
          Stream.of(components).map(RecordComponent::getAccessor).toArray(Method[]::new));
    }
  };

  /** How many octets of a fingerprint tell one kind of record from the others. */
  private static final int SHAPE = 8;

  /** What tells a kind of record, and what it holds. */
  private static final class Shape {
    private final byte[] octets;
    private final Method[] components;

    Shape(byte[] octets, Method[] components) {
      this.octets = octets;
      this.components = components;
    }
  }

  /** Takes fingerprints on any threads, of octets that are made again only where all are in use. */
  static final class Reused {
    private final Function<Record, Optional<byte[]>> known;
    private final Queue<ValueOctets> idle = new ConcurrentLinkedQueue<>();

    /** @param known as of one */
    Reused(Function<Record, Optional<byte[]>> known) {
      this.known = known;
    }

    /** The octets of the fingerprint of what is put in. To make new ones takes as long as that. */
    byte[] fingerprint(Consumer<ValueOctets> put) {
      ValueOctets all = Optional.ofNullable(idle.poll()).orElseGet(() -> new ValueOctets(known));
      put.accept(all);
      byte[] fingerprint = all.fingerprint();
      idle.add(all);
      return fingerprint;
    }
  }

  private final Function<Record, Optional<byte[]>> known;
  private final MessageDigest digest = newDigest();
  private byte[] octets = new byte[4096];
  private int length;

  /** @param known the octets of the fingerprints that stand for some values */
  ValueOctets(Function<Record, Optional<byte[]>> known) {
    this.known = known;
  }

  /**
   * Adds a value and all that it holds.
   *
   * @throws IllegalArgumentException if something in it is of a kind that is not known to be
   *     immutable
   */
  void put(Object value) {
    if (value instanceof String text) {
      putText('T', text);
    } else if (value instanceof Edtf date) {
      putText('D', date.text());
    } else if (value instanceof Record record) {
      Optional<byte[]> shorter = known.apply(record);
      if (shorter.isPresent()) {
        putOctets('F', shorter.get());
      } else {
        putRecord(record);
      }
    } else if (value instanceof Optional<?> optional) {
      putHead('O', optional.isPresent() ? 1 : 0);
      optional.ifPresent(this::put);
    } else if (value instanceof OptionalInt optional) {
      putAll('O', optional.stream().boxed().toList());
    } else if (value instanceof List<?> list) {
      putAll('L', list);
    } else if (value instanceof Set<?> set) {
      putAll('S', set.stream().map(Object::toString).sorted().toList());
    } else if (!(value instanceof Lazy<?>)) {
      putPlain(value);
    }
  }

  /**
   * Adds all that a record holds, whether or not a fingerprint stands for it. Values made by
   * {@link Lazy} follow from the others.
   */
  void putRecord(Record record) {
    Shape shape = SHAPES.get(record.getClass());
    putOctets('R', shape.octets);
    for (Method component : shape.components) {
      put(held(record, component));
    }
  }

  private static Object held(Record record, Method component) {
    try {
      return component.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException("cannot be read: " + component, e);
    }
  }

  private void putAll(char kind, Collection<?> values) {
    putHead(kind, values.size());
    values.forEach(this::put);
  }

  private void putPlain(Object value) {
    boolean plain = value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum<?>
        || value instanceof LocalDate;
    if (!plain) {
      throw new IllegalArgumentException("a value of unknown kind: " + value.getClass());
    }
    putText('V', value.toString());
  }

  private void putText(char kind, String text) {
    putOctets(kind, text.getBytes(StandardCharsets.UTF_8));
  }

  private void putOctets(char kind, byte[] bytes) {
    putHead(kind, bytes.length);
    reserve(bytes.length);
    System.arraycopy(bytes, 0, octets, length, bytes.length);
    length += bytes.length;
  }

  /** A kind and a size, seven bits in an octet; all but the last octet have the eighth set. */
  private void putHead(char kind, int size) {
    reserve(1 + Integer.BYTES + 1);
    octets[length++] = (byte) kind;
    int left = size;
    for (; left > 0x7f; left >>>= 7) {
      octets[length++] = (byte) (left | 0x80);
    }
    octets[length++] = (byte) left;
  }

  private void reserve(int more) {
    if (length + more > octets.length) {
      octets = Arrays.copyOf(octets, Math.max(2 * octets.length, length + more));
    }
  }

  /** The octets of the fingerprint of what was added, of which nothing is left. */
  byte[] fingerprint() {
    digest.update(octets, 0, length);
    length = 0;
    return digest.digest();
  }

  /** On processors of 64 bits it takes two thirds of the time of SHA-256. */
  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-512/256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-512/256", e);
    }
  }
}
