package regesta.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.model.Kind;
import regesta.problem.SourceFile;

class SortedFilesTest {
  private static final List<String> FOLDERS =
      List.of("", "entries/", "entries/1990/", "actors/", "actors/1990/", "sources/", "images/");

  private int written = 0;

  @Test
  void aFileIsWhatItsFolderSays() {
    SourceFile site = file("site.yaml");
    SourceFile entry = file("entries/2015/b.md");
    SourceFile other = file("entries/c.md");
    SourceFile actor = file("actors/a.md");
    SourceFile misplaced = file("actors/b/a.md");
    var sorted = SortedFiles.of(List.of(site, other, misplaced, entry, actor));
    assertEquals(List.of(entry, other), sorted.of(Kind.ENTRY));
    assertEquals(List.of(actor), sorted.of(Kind.ACTOR));
    assertEquals(List.of(), sorted.of(Kind.TOPIC));
    assertEquals(List.of(misplaced, site), sorted.others());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void filesAfterAnEditAreInTheOrderThatTheyWouldHaveAnew(long seed) {
    var random = new Random(seed);
    List<SourceFile> files = new ArrayList<>();
    SortedFiles sorted = SortedFiles.NONE;
    for (int i = 0; i < 1_000; i++) {
      edit(files, random);
      sorted = sorted.next(files);
      assertEquals(all(SortedFiles.of(files)), all(sorted));
    }
  }

  private void edit(List<SourceFile> files, Random random) {
    switch (files.size() < 20 ? 0 : random.nextInt(8)) {
      case 0 -> {
        files.add(random.nextInt(files.size() + 1), file(path(random)));
        files.removeIf(file ->
            files.stream().filter(other -> other.path().equals(file.path())).count() > 1);
      }
      case 1 -> files.remove(random.nextInt(files.size()));
      case 2 -> Collections.shuffle(files, random);
      default -> {
        for (int i = random.nextInt(12); i > 0; i--) {
          int at = random.nextInt(files.size());
          files.set(at, file(files.get(at).path()));
        }
      }
    }
  }

  private static String path(Random random) {
    return "%s%d.md".formatted(FOLDERS.get(random.nextInt(FOLDERS.size())), random.nextInt(1_000));
  }

  /** A file that says something else than all others. */
  private SourceFile file(String path) {
    return new SourceFile("content", path, "Text " + written++);
  }

  private static List<SourceFile> all(SortedFiles files) {
    return Stream.concat(
            Stream.of(Kind.values()).flatMap(kind -> files.of(kind).stream()),
            files.others().stream())
        .toList();
  }
}
