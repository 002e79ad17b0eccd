package regesta.kept;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import regesta.problem.SourceFile;

/**
 * How the values of one type are octets. Every value belongs to a file, which is never written
 * itself.
 */
sealed interface Form
    permits RecordForm, Form.Plain, Form.Absent, Form.Listed, Form.Cases, Form.Named, Form.Home {
  void write(Object value, ValueWriter out, SourceFile file);

  /**
   * Reads what was written.
   *
   * @throws IllegalArgumentException if the octets are no such value
   */
  Object read(ValueReader in, SourceFile file);

  /** A type without parts. */
  record Plain<T>(Class<T> type, BiConsumer<ValueWriter, T> writer, Function<ValueReader, T> reader)
      implements Form {
    @Override
    public void write(Object value, ValueWriter out, SourceFile file) {
      writer.accept(out, type.cast(value));
    }

    @Override
    public Object read(ValueReader in, SourceFile file) {
      return reader.apply(in);
    }
  }

  /** An {@link Optional}. */
  record Absent(Form of) implements Form {
    @Override
    public void write(Object value, ValueWriter out, SourceFile file) {
      var some = (Optional<?>) value;
      out.number(some.isPresent() ? 1 : 0);
      some.ifPresent(present -> of.write(present, out, file));
    }

    @Override
    public Object read(ValueReader in, SourceFile file) {
      return in.choice(2) == 1 ? Optional.of(of.read(in, file)) : Optional.empty();
    }
  }

  /** A {@link List}. */
  record Listed(Form each) implements Form {
    @Override
    public void write(Object value, ValueWriter out, SourceFile file) {
      var all = (List<?>) value;
      out.number(all.size());
      for (Object one : all) {
        each.write(one, out, file);
      }
    }

    @Override
    public Object read(ValueReader in, SourceFile file) {
      var all = new Object[in.count()];
      for (int i = 0; i < all.length; i++) {
        all[i] = each.read(in, file);
      }
      return List.of(all);
    }
  }

  /** A sealed interface: which of its types it is, and the value. */
  record Cases(List<Class<?>> types, List<Form> forms) implements Form {
    @Override
    public void write(Object value, ValueWriter out, SourceFile file) {
      int which = types.indexOf(value.getClass());
      out.number(which);
      forms.get(which).write(value, out, file);
    }

    @Override
    public Object read(ValueReader in, SourceFile file) {
      return forms.get(in.choice(forms.size())).read(in, file);
    }
  }

  /** An enum: by number, since another program's octets are never read. */
  record Named(List<?> constants) implements Form {
    @Override
    public void write(Object value, ValueWriter out, SourceFile file) {
      out.number(constants.indexOf(value));
    }

    @Override
    public Object read(ValueReader in, SourceFile file) {
      return constants.get(in.choice(constants.size()));
    }
  }

  /** The file that the value belongs to. */
  enum Home implements Form {
    FILE;

    @Override
    public void write(Object value, ValueWriter out, SourceFile file) {
      if (!value.equals(file)) {
        throw new IllegalArgumentException("a place in another file");
      }
    }

    @Override
    public Object read(ValueReader in, SourceFile file) {
      return file;
    }
  }
}
