package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import regesta.model.Kind;
import regesta.parse.ChoiceType;
import regesta.parse.Field;
import regesta.parse.FieldType;
import regesta.parse.FileFields;

/**
 * Holds the fields to what content of earlier versions gives: a name that was ever taken is taken
 * for good, and a field that could be left out can be left out for good.
 *
 * <p>Run with {@code -Dupdate.fixtures=true} to add new fields to the list; nothing is ever taken
 * from it. A field that is renamed keeps its old name by {@code Field.formerly}.
 */
class LastingFieldsTest {
  private static final Path EVER_TAKEN = Path.of("src/test/resources/fields-ever-taken.txt");
  private static final String REQUIRED = " (required)";

  /** What may be written now, by its path; whether it must be. */
  private final SortedMap<String, Boolean> taken = taken();

  @Test
  void whatWasEverTakenIsTaken() throws IOException {
    List<String> lost = Files.readAllLines(EVER_TAKEN).stream()
        .filter(line -> !taken.containsKey(line.replace(REQUIRED, "")))
        .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void whatCouldBeLeftOutStillCan() throws IOException {
    List<String> demanded = Files.readAllLines(EVER_TAKEN).stream()
        .filter(line -> !line.endsWith(REQUIRED) && Objects.equals(taken.get(line), true))
        .toList();
    assertEquals(List.of(), demanded);
  }

  @Test
  void whatIsTakenIsOnTheList() throws IOException {
    List<String> listed = Files.exists(EVER_TAKEN) ? Files.readAllLines(EVER_TAKEN) : List.of();
    var added = new TreeSet<String>();
    taken.forEach((path, required) -> {
      if (!listed.contains(path) && !listed.contains(path + REQUIRED)) {
        added.add(required ? path + REQUIRED : path);
      }
    });
    if (Boolean.getBoolean("update.fixtures")) {
      added.addAll(listed);
      Files.write(EVER_TAKEN, added);
      return;
    }
    assertFalse(listed.isEmpty());
    assertEquals(List.of(), List.copyOf(added));
  }

  private static SortedMap<String, Boolean> taken() {
    var taken = new TreeMap<String, Boolean>();
    for (FileFields file : FileFields.all()) {
      String name = file.kind().map(Kind::folder).orElse("site.yaml");
      file.fields().forEach(field -> add(name + ": ", field, taken));
    }
    return taken;
  }

  private static void add(String before, Field<?> field, SortedMap<String, Boolean> taken) {
    Stream.concat(Stream.of(field.name()), field.oldNames().stream()).forEach(name -> {
      String path = before + name;
      taken.put(path, field.required());
      words(field.type()).forEach(word -> taken.put(path + " = " + word, false));
      FieldTable.inner(field.type()).forEach(part -> add(path + " › ", part, taken));
    });
  }

  /** The words that a field gives a meaning of its own. */
  private static Stream<String> words(FieldType<?> type) {
    if (type instanceof ChoiceType<?> choice) {
      return choice.meanings().keySet().stream();
    }
    if (type instanceof FieldType.ListOf<?> list) {
      return words(list.element());
    }
    return type instanceof FieldType.WordOr<?> either
        ? Stream.concat(Stream.of(either.word()), words(either.other()))
        : Stream.empty();
  }
}
