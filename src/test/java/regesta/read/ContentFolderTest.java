package regesta.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

class ContentFolderTest {
  private final Problems problems = new Problems();
  private Path outside = Path.of("");
  private Path content = Path.of("");

  @BeforeEach
  void makeFolders(@TempDir Path folder) throws IOException {
    outside = Files.createDirectories(folder.resolve("outside"));
    content = Files.createDirectories(folder.resolve("content"));
  }

  @Test
  void findsTextsImagesAndAddresses() throws IOException {
    write("site.yaml", "title: T\n");
    write("entries/2013/b.md", "b");
    write("entries/2013/a.md", "a");
    write("actors/x.md", "x");
    write("images/map.png", "png");
    write("images/2013/photo.jpg", "jpg");
    write("addresses.txt", "index.html\n");

    ContentFolder folder = read();

    assertEquals(
        List.of("actors/x.md", "entries/2013/a.md", "entries/2013/b.md", "site.yaml"),
        folder.files().stream().map(SourceFile::path).toList());
    assertEquals("content/actors/x.md", folder.files().get(0).shownPath());
    assertEquals("x", folder.files().get(0).text());
    assertEquals(
        List.of("images/2013/photo.jpg", "images/map.png"),
        folder.images().stream().map(Asset::path).toList());
    assertEquals("png", new String(folder.images().get(1).bytes(), UTF_8));
    assertEquals("index.html\n", folder.addresses().orElseThrow().text());
    assertProblems();
  }

  @Test
  void tellsImagesApartOnEverySystem() throws IOException {
    write("images/caf\u00E9.png", "x");
    write("images/Cafe\u0301.png", "x");
    read();
    assertProblems("images/caf\u00E9.png:1:1: like-names: on many systems this image cannot be told"
        + " from `images/Cafe\u0301.png`");
  }

  @Test
  void keepsTheOrderOfPathsWhateverIsReadFirst() throws IOException {
    List<String> paths =
        IntStream.range(0, 500).mapToObj("entries/%03d.md"::formatted).toList();
    for (String path : paths) {
      write(path, path);
    }
    List<SourceFile> files = read().files();
    assertEquals(paths, files.stream().map(SourceFile::path).toList());
    assertEquals(paths, files.stream().map(SourceFile::text).toList());
  }

  @Test
  void passesOverWhatEditorsLeaveBehind() throws IOException {
    write(".hidden.md", "x");
    write(".git/config.md", "x");
    write("a.md~", "x");
    write("#a.md#", "x");
    write("Thumbs.db", "x");
    assertEquals(List.of(), read().files());
    assertProblems();
  }

  @Test
  void removesTheByteOrderMark() throws IOException {
    write("a.md", "\uFEFFtext");
    assertEquals("text", read().files().get(0).text());
    assertProblems();
  }

  @Test
  void keepsLineEndsAndEveryOtherCharacter() throws IOException {
    String text = "é\r\n\t\uD83D\uDE00\u65E5\uFFFD\n";
    write("a.md", text);
    assertEquals(text, read().files().get(0).text());
    assertProblems();
  }

  @Test
  void placesAByteThatIsNotUtf8() throws IOException {
    write("a.md", "first\nM\u00FCnchen, caf\u00E9\n", Charset.forName("windows-1252"));
    assertEquals("first\nM\uFFFDnchen, caf\uFFFD\n", read().files().get(0).text());
    assertProblems(
        "a.md:2:2: not-utf-8: the file is not saved as UTF-8: this letter cannot be read");
    assertHint("save the file as UTF-8; the letter may have been `\u00FC`");
  }

  @Test
  void placesABrokenSequenceAfterTheByteOrderMark() throws IOException {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xE6, (byte) 0x97};
    Files.write(content.resolve("a.md"), bytes);
    assertEquals("a\uFFFD", read().files().get(0).text());
    assertProblems(
        "a.md:1:2: not-utf-8: the file is not saved as UTF-8: this letter cannot be read");
  }

  @Test
  void recognisesUtf16() throws IOException {
    write("marked.md", "---\ntitle: x\n", UTF_16);
    write("plain.md", "---\ntitle: x\n", UTF_16LE);
    ContentFolder folder = read();
    assertEquals("---\ntitle: x\n", folder.files().get(0).text());
    assertEquals("---\ntitle: x\n", folder.files().get(1).text());
    assertProblems(
        "marked.md:1:1: not-utf-8: the file is saved as UTF-16, not as UTF-8",
        "plain.md:1:1: not-utf-8: the file is saved as UTF-16, not as UTF-8");
  }

  @Test
  void placesControlCharacters() throws IOException {
    write("a.md", "one\ntwo\u0000three\u0092\n");
    assertEquals("one\ntwo\uFFFDthree\uFFFD\n", read().files().get(0).text());
    assertProblems(
        "a.md:2:4: control-character: an invisible control character (U+0000) stands here");
  }

  @Test
  void refusesTextsThatAreEmptyOrLarge() throws IOException {
    write("empty.md", "");
    write("large.md", "x".repeat(1_000_001));
    write("just.md", "x".repeat(1_000_000));
    assertEquals(
        List.of(0, 1_000_000, 0),
        read().files().stream().map(f -> f.text().length()).toList());
    assertProblems(
        "empty.md:1:1: empty-file: the file is empty",
        "large.md:1:1: large-file: the file has 1000001 bytes, more than 1000000");
  }

  @Test
  void saysWhatToDoWithOtherFiles() throws IOException {
    write("site.yml", "x");
    assertUnused("site.yml", "name it `site.yaml`");
    write("entries/a.markdown", "x");
    assertUnused("entries/a.markdown", "name it `a.md`");
    write("entries/a.b.MD", "x");
    assertUnused("entries/a.b.MD", "name it `a.b.md`");
    write("entries/a.yaml", "x");
    assertUnused("entries/a.yaml", "write its fields between two lines `---` at the top of `a.md`");
    write("entries/a.jpg", "x");
    assertUnused("entries/a.jpg", "move it into `images/`");
    write("images/a.svg", "x");
    assertUnused("images/a.svg", "save the image as PNG, JPEG, WebP, AVIF or GIF");
    write("images/a.JPG", "x");
    assertUnused("images/a.JPG", "name it `a.jpg`");
  }

  @Test
  void namesFilesOfUnknownKinds() throws IOException {
    write("notes.docx", "x");
    write("LICENSE", "x");
    read();
    assertProblems(
        "LICENSE:1:1: unused-file: the site does not use this file",
        "notes.docx:1:1: unused-file: the site does not use this file");
  }

  @Test
  void followsLinksInsideTheFolder() throws IOException {
    write("entries/a.md", "a");
    link("entries/b.md", content.resolve("entries/a.md"));
    link("more", content.resolve("entries"));
    assertEquals(
        List.of("entries/a.md", "entries/b.md", "more/a.md", "more/b.md"),
        read().files().stream().map(SourceFile::path).toList());
    assertProblems();
  }

  @Test
  void refusesLinksOutOfTheFolder() throws IOException {
    Files.writeString(outside.resolve("secret.md"), "secret");
    link("a.md", outside.resolve("secret.md"));
    link("all", outside);
    link("up.md", content.resolve("../" + outside.getFileName() + "/secret.md"));
    link("images/a.png", outside.resolve("secret.md"));
    ContentFolder folder = read();
    assertEquals(List.of("", ""), folder.files().stream().map(SourceFile::text).toList());
    assertEquals(List.of(), folder.images());
    assertProblems(
        "a.md:1:1: symbolic-link: this symbolic link leads out of the folder",
        "all:1:1: symbolic-link: this symbolic link leads out of the folder",
        "images/a.png:1:1: symbolic-link: this symbolic link leads out of the folder",
        "up.md:1:1: symbolic-link: this symbolic link leads out of the folder");
  }

  @Test
  void refusesLinksThatLoopOrLeadNowhere() throws IOException {
    write("entries/a.md", "a");
    link("entries/loop", content);
    link("itself.md", content.resolve("itself.md"));
    link("gone.md", content.resolve("nothing.md"));
    read();
    assertProblems(
        "entries/loop:1:1: symbolic-link: this symbolic link leads back to a folder above it",
        "gone.md:1:1: symbolic-link: this symbolic link leads nowhere",
        "itself.md:1:1: symbolic-link: this symbolic link leads back to itself");
  }

  @Test
  void readsAFolderThatIsItselfALink() throws IOException {
    write("a.md", "a");
    Path link = Files.createSymbolicLink(outside.resolve("content"), content);
    assertEquals(
        "a", ContentFolder.read(link, "content", problems).files().get(0).text());
    assertProblems();
  }

  @Test
  void reportsWhatCannotBeOpened() throws IOException {
    write("a.md", "a");
    write("closed/b.md", "b");
    Files.setPosixFilePermissions(
        content.resolve("a.md"), PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(content.resolve("a.md")), "the superuser can read everything");
    Files.setPosixFilePermissions(
        content.resolve("closed"), PosixFilePermissions.fromString("---------"));
    read();
    Files.setPosixFilePermissions(
        content.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
    assertProblems(
        "a.md:1:1: unreadable-file: this file cannot be opened: permission denied",
        "closed:1:1: unreadable-file: this folder cannot be opened: permission denied");
  }

  @Test
  void reportsWhatIsNoFile() throws IOException, InterruptedException {
    Process made = new ProcessBuilder("mkfifo", content.resolve("pipe.md").toString()).start();
    assertEquals(0, made.waitFor());
    assertEquals("", read().files().get(0).text());
    assertProblems("pipe.md:1:1: unreadable-file: this is no file with a text");
  }

  @Test
  void needsAFolder() {
    assertThrows(
        NoSuchFileException.class,
        () -> ContentFolder.read(content.resolve("none"), "content", problems));
  }

  private ContentFolder read() throws IOException {
    return ContentFolder.read(content, "content", problems);
  }

  private void write(String path, String text) throws IOException {
    write(path, text, UTF_8);
  }

  private void write(String path, String text, Charset charset) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, charset);
  }

  private void link(String path, Path target) throws IOException {
    Path link = content.resolve(path);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }

  private void assertUnused(String path, String hint) throws IOException {
    var found = new Problems();
    ContentFolder.read(content, "content", found);
    Problem problem = found.sorted().get(0);
    assertEquals("content/" + path, problem.at().file().shownPath());
    assertEquals("unused-file", problem.name());
    assertEquals(hint, problem.hint().orElse(""));
    Files.delete(content.resolve(path));
  }

  private void assertProblems(String... expected) {
    assertEquals(List.of(expected), problems.sorted().stream().map(this::shown).toList());
  }

  private String shown(Problem problem) {
    String place = problem.at().toString().substring("content/".length());
    return "%s: %s: %s".formatted(place, problem.name(), problem.message());
  }

  private void assertHint(String expected) {
    assertEquals(expected, problems.sorted().get(0).hint().orElse(""));
  }
}
