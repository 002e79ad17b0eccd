package regesta.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets templates see the components of records, with the lists, texts, numbers and truth values in
 * them, and nothing else of any class. An {@code Optional} is its value, or missing.
 */
final class RecordsOnly implements ObjectWrapper {

  /** The components of each class of records; looked up once, since reflection is slow. */
  private final ClassValue<Map<String, MethodHandle>> components = new ClassValue<>() {
    @Override
    protected Map<String, MethodHandle> computeValue(Class<?> type) {
      return componentsOf(type);
    }
  };

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof Record record) {
      return new Components(record, components.get(record.getClass()));
    }
    if (value instanceof List<?> list) {
      return new Items(list);
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    throw new TemplateModelException(
        "templates cannot show a " + value.getClass().getName());
  }

  private static Map<String, MethodHandle> componentsOf(Class<?> type) {
    Map<String, MethodHandle> accessors = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
        accessors.put(
            component.getName(),
            accessor.asType(MethodType.methodType(Object.class, Record.class)));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return accessors;
  }

  private final class Components implements TemplateHashModel {
    private final Record record;
    private final Map<String, MethodHandle> accessors;

    Components(Record record, Map<String, MethodHandle> accessors) {
      this.record = record;
      this.accessors = accessors;
    }

    @Override
    @SuppressWarnings("IllegalCatch")
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      MethodHandle accessor = accessors.get(name);
      if (accessor == null) {
        return null;
      }
      try {
        return wrap((Object) accessor.invokeExact(record));
      } catch (RuntimeException | Error | TemplateModelException e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private final class Items implements TemplateSequenceModel {
    private final List<?> items;

    Items(List<?> items) {
      this.items = items;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < items.size() ? wrap(items.get(index)) : null;
    }

    @Override
    public int size() {
      return items.size();
    }
  }
}
