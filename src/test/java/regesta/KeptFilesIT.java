package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.problem.Problem;
import regesta.problem.Severity;
import regesta.resolve.Drafts;
import regesta.write.CheckedFile;
import regesta.write.WrittenOctets;

/** A build that keeps files of the earlier site gives what a build gives that knows of none. */
class KeptFilesIT {
  private static final int ENTRIES = 12;

  /** Long past, so that a file that was written again shows. */
  private static final FileTime EARLIER = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir
  private Path project = Path.of("");

  @BeforeEach
  void hasATarget() throws IOException {
    project = project.toRealPath();
    Files.createDirectory(project.resolve("target"));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void everyEditGivesTheSiteOfANewBuild(long seed) throws Exception {
    var edits = new RandomEdits(project.resolve("content"), ENTRIES, seed);
    edits.writeAll();
    for (int i = 0; i < 12; i++) {
      String edit = i == 0 ? "nothing" : edits.edit();
      if (!build("site").hasErrors()) {
        assertEquals(afresh(), filesOf("site"), "seed %d, edit %d: %s".formatted(seed, i, edit));
      }
    }
  }

  @Test
  void whatDidNotChangeIsNotWrittenAgain() throws Exception {
    writeSome();
    makeOld();
    build("site");
    assertEquals(List.of(), written(), "nothing was edited");
    Path entry = project.resolve("content/entries/entry-3.md");
    Files.writeString(entry, Files.readString(entry) + "\nMore.\n");
    build("site");
    assertTrue(written().contains("entries/entry-3.html"));
    assertFalse(written().contains("topics/index.html"));
    assertEquals(afresh(), filesOf("site"));
  }

  /** Otherwise the tests of damage would test nothing: here a lie is told that is believed. */
  @Test
  void whatIsKeptIsNotMadeAnew() throws Exception {
    writeSome();
    Path page = project.resolve("site/entries/entry-1.html");
    String lie = Files.readString(page).replace("Text", "Lies");
    String check = WrittenOctets.check(Files.readAllBytes(page));
    Files.writeString(page, lie);
    String ledger =
        Files.readString(ledger()).replace(check, WrittenOctets.check(Files.readAllBytes(page)));
    String body = ledger.substring(0, ledger.lastIndexOf('\n', ledger.length() - 2) + 1);
    Files.writeString(
        ledger(), body + WrittenOctets.check(body.getBytes(StandardCharsets.UTF_8)) + "\n");
    build("site");
    assertEquals(lie, Files.readString(page));
  }

  @Test
  void aDamagedLedgerCostsTimeAlone() throws Exception {
    writeSome();
    byte[] whole = Files.readAllBytes(ledger());
    var random = new SplittableRandom(7);
    List<UnaryOperator<byte[]>> damages = new ArrayList<>(List.of(
        bytes -> new byte[0],
        bytes -> Arrays.copyOf(bytes, bytes.length - 1),
        bytes -> Arrays.copyOf(bytes, bytes.length / 2),
        bytes -> Arrays.copyOf(bytes, bytes.length + 1),
        bytes -> changed(bytes, text -> text.replace("format 1", "format 2")),
        bytes -> changed(bytes, KeptFilesIT::withLinesSwapped),
        bytes -> changed(bytes, text -> text.replace("entry-1.html", "entry-2.html")),
        bytes -> changed(bytes, text -> "\n" + text),
        bytes -> changed(bytes, text -> text + text)));
    for (int i = 0; i < 4; i++) {
      int at = random.nextInt(whole.length);
      int bit = 1 << random.nextInt(8);
      damages.add(bytes -> {
        byte[] flipped = bytes.clone();
        flipped[at] = (byte) (flipped[at] ^ bit);
        return flipped;
      });
    }
    Map<String, String> right = afresh();
    for (UnaryOperator<byte[]> damage : damages) {
      Files.write(ledger(), damage.apply(whole));
      build("site");
      assertEquals(right, filesOf("site"));
    }
  }

  /** Nor would those of damage to what was parsed: this is believed too. */
  @Test
  void whatIsKeptIsNotParsedAnew() throws Exception {
    writeSome();
    var parsed = new CheckedFile(parsed());
    String truth = new String(parsed.read().orElseThrow(), StandardCharsets.ISO_8859_1);
    String lie = truth.replace("Text", "Lies");
    assertNotEquals(truth, lie);
    parsed.replaceBy(Stream.of(lie.getBytes(StandardCharsets.ISO_8859_1)));
    Files.delete(ledger());
    build("site");
    assertTrue(
        Objects.requireNonNull(filesOf("site").get("entries/entry-1.html")).contains("Lies"));
  }

  @Test
  void damageToWhatWasParsedCostsTimeAlone() throws Exception {
    writeSome();
    Map<String, String> right = afresh();
    byte[] whole = Files.readAllBytes(parsed());
    var random = new SplittableRandom(9);
    List<UnaryOperator<byte[]>> damages = new ArrayList<>(List.of(
        bytes -> new byte[0],
        bytes -> Arrays.copyOf(bytes, bytes.length - 1),
        bytes -> Arrays.copyOf(bytes, bytes.length / 2),
        bytes -> Arrays.copyOf(bytes, bytes.length + 1),
        bytes -> changed(bytes, text -> text.replace("format 1", "format 2")),
        bytes -> changed(bytes, text -> text + text)));
    for (int i = 0; i < 8; i++) {
      int at = random.nextInt(whole.length);
      int bit = 1 << random.nextInt(8);
      damages.add(bytes -> {
        byte[] flipped = bytes.clone();
        flipped[at] = (byte) (flipped[at] ^ bit);
        return flipped;
      });
    }
    for (UnaryOperator<byte[]> damage : damages) {
      Files.write(parsed(), damage.apply(whole));
      assertMadeAnewIs(right);
    }
  }

  @Test
  void whatWasParsedIsSoughtInAFileAlone() throws Exception {
    writeSome();
    Map<String, String> right = afresh();
    Files.delete(parsed());
    assertMadeAnewIs(right);
    assertTrue(Files.isRegularFile(parsed()));
    Files.delete(parsed());
    Files.createDirectories(parsed().resolve("in-the-way"));
    assertMadeAnewIs(right);
    Files.delete(parsed().resolve("in-the-way"));
    Files.delete(parsed());
    Files.createDirectories(parsed().resolveSibling("parsed-files.bin.next/in-the-way"));
    assertMadeAnewIs(right);
  }

  /** An image is looked for when a body is parsed; here that is all that changes. */
  @Test
  void anImageThatIsGoneIsMissed() throws Exception {
    writeSome();
    Path entry = project.resolve("content/entries/entry-3.md");
    Files.writeString(
        entry, Files.readString(entry) + "\n![A map](images/map.png \"Photograph: A. Person\")\n");
    Path image = project.resolve("content/images/map.png");
    assertEquals(List.of("unknown-image"), errors(build("site")));
    Files.createDirectory(image.getParent());
    Files.copy(Path.of("src/test/resources/sites/image/content/images/moon.png"), image);
    assertEquals(List.of(), errors(build("site")));
    assertEquals(List.of(), errors(build("site")));
    Files.delete(image);
    assertEquals(List.of("unknown-image"), errors(build("site")));
  }

  private static List<String> errors(BuildReport report) {
    return report.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::name)
        .toList();
  }

  /** Damaged octets are believed without their check, so these have one of the whole. */
  @Test
  void whatAnotherProgramParsedIsParsedAnew() throws Exception {
    writeSome();
    Map<String, String> right = afresh();
    var parsed = new CheckedFile(parsed());
    String ours = new String(parsed.read().orElseThrow(), StandardCharsets.ISO_8859_1);
    int program = ours.indexOf("format 1") + "format 1".length() + 8;
    char other = ours.charAt(program) == 'a' ? 'b' : 'a';
    String others = ours.substring(0, program) + other + ours.substring(program + 1);
    parsed.replaceBy(
        Stream.of(others.replace("Text", "Lies").getBytes(StandardCharsets.ISO_8859_1)));
    assertMadeAnewIs(right);
  }

  private void assertMadeAnewIs(Map<String, String> right) throws Exception {
    Files.deleteIfExists(ledger());
    assertFalse(build("site").hasErrors());
    assertEquals(right, filesOf("site"));
  }

  @Test
  void aLedgerThatIsNoFileIsNone() throws Exception {
    writeSome();
    Map<String, String> right = afresh();
    Files.delete(ledger());
    Files.createDirectories(ledger().resolve("in-the-way"));
    assertFalse(build("site").hasErrors());
    assertEquals(right, filesOf("site"));
  }

  @Test
  void aLedgerOfAnotherStateKeepsNothingOfIt() throws Exception {
    writeSome();
    byte[] ofThen = Files.readAllBytes(ledger());
    Path entry = project.resolve("content/entries/entry-3.md");
    Files.writeString(entry, Files.readString(entry) + "\nMore.\n");
    build("site");
    Files.write(ledger(), ofThen);
    build("site");
    assertEquals(afresh(), filesOf("site"));
  }

  @Test
  void aDamagedFileIsMadeAgain() throws Exception {
    writeSome();
    Map<String, String> right = afresh();
    var random = new SplittableRandom(8);
    for (String path : List.of("index.html", "entries/entry-1.html", "data/chronology.json")) {
      Path file = project.resolve("site").resolve(path);
      FileTime time = Files.getLastModifiedTime(file);
      byte[] bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= 1;
      Files.write(file, bytes);
      Files.setLastModifiedTime(file, time);
      build("site");
      assertEquals(right, filesOf("site"), path + " with one bit changed");
      Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
      build("site");
      assertEquals(right, filesOf("site"), path + " cut off");
      Files.delete(file);
      build("site");
      assertEquals(right, filesOf("site"), path + " deleted");
      Path elsewhere = Files.writeString(project.resolve("elsewhere"), "x");
      Files.delete(file);
      Files.createSymbolicLink(file, elsewhere);
      build("site");
      assertEquals(right, filesOf("site"), path + " a link");
      assertFalse(Files.isSymbolicLink(file));
    }
  }

  @Test
  void otherTemplatesWordsAndSettingsMakeOtherPages() throws Exception {
    writeSome();
    for (String path :
        List.of("templates/entry.ftlh", "templates/messages.properties", "content/site.yaml")) {
      Map<String, String> before = filesOf("site");
      Path file = project.resolve(path);
      Files.writeString(
          file,
          Files.readString(file)
              .replace("<h1", "<h1 data-other")
              .replace("menu.actors=", "menu.actors=Other ")
              .replace("title: T", "title: Other"));
      build("site");
      assertNotEquals(before, filesOf("site"), path);
      assertEquals(afresh(), filesOf("site"), path);
    }
  }

  private void writeSome() throws Exception {
    var edits = new RandomEdits(project.resolve("content"), ENTRIES, 6);
    edits.writeAll();
    copyTemplates();
    assertFalse(build("site").hasErrors());
  }

  private void copyTemplates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = project.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void makeOld() throws IOException {
    try (Stream<Path> files = Files.walk(project.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, EARLIER);
      }
    }
  }

  /** The files that were not kept since all of them were made old. */
  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(project.resolve("site"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(".regesta"))
          .filter(file -> !time(file).equals(EARLIER))
          .map(file -> project.resolve("site").relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withLinesSwapped(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    String one = lines.get(1);
    lines.set(1, lines.get(2));
    lines.set(2, one);
    return String.join("\n", lines) + "\n";
  }

  private static byte[] changed(byte[] bytes, UnaryOperator<String> change) {
    return change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  private Path ledger() {
    return project.resolve("target/site-ledger.txt");
  }

  private Path parsed() {
    return project.resolve("target/parsed-files.bin");
  }

  /** What a build makes of the project that knows of no earlier site. */
  private Map<String, String> afresh() throws Exception {
    Path aside = project.resolve("aside");
    Files.move(project.resolve("target"), aside);
    try {
      build("fresh");
      return filesOf("fresh");
    } finally {
      Files.move(aside, project.resolve("target"));
    }
  }

  private Map<String, String> filesOf(String folder) throws IOException {
    Path site = project.resolve(folder);
    var files = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private BuildReport build(String output) throws Exception {
    return TestBuild.of(new BuildOptions(
        project,
        project.resolve("content"),
        "content",
        Files.exists(project.resolve("templates"))
            ? project.resolve("templates")
            : Path.of("templates"),
        "templates",
        project.resolve(output),
        Optional.of("https://example.org/"),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING));
  }
}
