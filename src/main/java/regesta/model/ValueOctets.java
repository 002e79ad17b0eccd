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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
      return new Shape(
          type.getName(),
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toList());
    }
  };

  /** What a kind of record is called, and what it holds. */
  private record Shape(String name, List<Method> components) {}

  private final Function<Object, Optional<Fingerprint>> known;
  private byte[] octets = new byte[4096];
  private int length;

  /** @param known the fingerprints that stand for some values */
  ValueOctets(Function<Object, Optional<Fingerprint>> known) {
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
      known
          .apply(record)
          .ifPresentOrElse(shorter -> putText('F', shorter.value()), () -> putRecord(record));
    } else if (value instanceof Optional<?> optional) {
      putAll('O', optional.stream().toList());
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
    putHead('R', shape.components().size());
    putText('N', shape.name());
    for (Method component : shape.components()) {
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
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    putHead(kind, bytes.length);
    reserve(bytes.length);
    System.arraycopy(bytes, 0, octets, length, bytes.length);
    length += bytes.length;
  }

  private void putHead(char kind, int size) {
    reserve(1 + Integer.BYTES);
    octets[length++] = (byte) kind;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      octets[length++] = (byte) (size >> shift);
    }
  }

  private void reserve(int more) {
    if (length + more > octets.length) {
      octets = Arrays.copyOf(octets, Math.max(2 * octets.length, length + more));
    }
  }

  Fingerprint fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(octets, 0, length);
      return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
