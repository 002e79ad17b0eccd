package regesta.kept;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.problem.SourceFile;

/** Finds out how values of a type are written, from its declaration. */
final class Forms {
  private final Map<Type, Form> found = new HashMap<>();

  /** The dates that were read, of which a chronology has many alike. */
  private final Map<String, Edtf> dates = new ConcurrentHashMap<>();

  Forms() {
    found.put(String.class, new Form.Plain<>(String.class, ValueWriter::text, ValueReader::text));
    found.put(int.class, new Form.Plain<>(Integer.class, ValueWriter::number, ValueReader::number));
    found.put(
        boolean.class,
        new Form.Plain<>(
            Boolean.class, (out, flag) -> out.number(flag ? 1 : 0), in -> in.choice(2) == 1));
    found.put(
        Edtf.class, new Form.Plain<>(Edtf.class, (out, date) -> out.text(date.text()), this::date));
    found.put(
        OptionalInt.class, new Form.Plain<>(OptionalInt.class, Forms::write, Forms::numberIfAny));
    found.put(SourceFile.class, Form.Home.FILE);
  }

  /**
   * The form of a type.
   *
   * @throws IllegalArgumentException if it is not one of which all values could be read again
   */
  Form of(Type type) {
    Form before = found.get(type);
    if (before != null) {
      return before;
    }
    Form form = type instanceof ParameterizedType generic
        ? generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments())
        : simple((Class<?>) type);
    found.put(type, form);
    return form;
  }

  private Form generic(Class<?> type, Type[] arguments) {
    if (type == Optional.class) {
      return new Form.Absent(of(arguments[0]));
    }
    return type == List.class ? new Form.Listed(of(arguments[0])) : record(type, arguments);
  }

  private Form simple(Class<?> type) {
    if (type.isEnum()) {
      return new Form.Named(List.of(type.getEnumConstants()));
    }
    return type.isSealed() ? cases(type) : record(type);
  }

  private Form cases(Class<?> type) {
    List<Class<?>> cases = List.of(type.getPermittedSubclasses());
    var forms = new ArrayList<Form>();
    var form = new Form.Cases(cases, forms);
    found.put(type, form); // now, since a case may hold the interface again
    cases.forEach(one -> forms.add(of(one)));
    return form;
  }

  private Form record(Class<?> type, Type... arguments) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException("not known how to keep: " + type);
    }
    List<?> variables = List.of(type.getTypeParameters());
    return new RecordForm(
        type,
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .map(part -> variables.contains(part) ? arguments[variables.indexOf(part)] : part)
            .map(this::of)
            .toArray(Form[]::new));
  }

  private Edtf date(ValueReader in) {
    return dates.computeIfAbsent(
        in.text(),
        text -> Edtf.read(text)
            .value()
            .orElseThrow(() -> new IllegalArgumentException("not a date: " + text)));
  }

  private static void write(ValueWriter out, OptionalInt number) {
    out.number(number.isPresent() ? 1 : 0);
    number.ifPresent(out::number);
  }

  private static OptionalInt numberIfAny(ValueReader in) {
    return in.choice(2) == 1 ? OptionalInt.of(in.number()) : OptionalInt.empty();
  }
}
