package regesta.kept;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import regesta.problem.SourceFile;

/** A record: its components, one after another. It is made again by its own constructor. */
final class RecordForm implements Form {
  private final MethodHandle constructor;
  private final MethodHandle[] accessors;
  private final Form[] parts;

  /** @param parts the forms of the components */
  RecordForm(Class<?> type, Form[] parts) {
    RecordComponent[] components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    try {
      this.constructor = lookup
          .findConstructor(type, MethodType.methodType(void.class, types))
          .asSpreader(Object[].class, types.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
      this.accessors = new MethodHandle[types.length];
      for (int i = 0; i < types.length; i++) {
        accessors[i] = lookup
            .unreflect(components[i].getAccessor())
            .asType(MethodType.methodType(Object.class, Object.class));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("not open to all: " + type, e);
    }
    this.parts = parts;
  }

  @Override
  public void write(Object value, ValueWriter out, SourceFile file) {
    try {
      for (int i = 0; i < parts.length; i++) {
        parts[i].write((Object) accessors[i].invokeExact(value), out, file);
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("no record of ours throws this", e);
    }
  }

  @Override
  public Object read(ValueReader in, SourceFile file) {
    var all = new Object[parts.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = parts[i].read(in, file);
    }
    try {
      return (Object) constructor.invokeExact(all);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("no record of ours throws this", e);
    }
  }
}
