package regesta;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The jar that the build made, and what it says of the libraries with which it runs. */
record BuiltJar(JarFile file) implements AutoCloseable {
  static final Path TARGET = Path.of("target");
  static final String LICENCES = "META-INF/licenses/";
  static final String LIST = LICENCES + "THIRD-PARTY.md";

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^ |]+)[^|]* \\| \\[([^]]+)]\\(\\3\\) \\|$");

  private static final Pattern VERSION = Pattern.compile("-[0-9][^/]*\\.jar$");

  /** What the list in the jar says of a library: its licence, by the name that SPDX gives it. */
  record Listed(String library, String licence) {}

  static BuiltJar open() throws IOException {
    return new BuiltJar(new JarFile(TARGET.resolve("regesta.jar").toFile()));
  }

  /** The files on its class path. */
  List<Path> libraries() throws IOException {
    Attributes attributes = file.getManifest().getMainAttributes();
    return Stream.of(attributes.getValue(Attributes.Name.CLASS_PATH).split(" "))
        .map(TARGET::resolve)
        .toList();
  }

  /** The name of a library without its version. */
  static String name(Path library) {
    return VERSION.matcher(library.getFileName().toString()).replaceFirst("");
  }

  List<Listed> listed() throws IOException {
    return ROW.matcher(text(LIST))
        .results()
        .map(row -> new Listed(row.group(1), row.group(2)))
        .toList();
  }

  List<String> entries() {
    return file.stream().map(ZipEntry::getName).toList();
  }

  String text(String path) throws IOException {
    return text(file, path);
  }

  /** A text in any jar, with the ends of lines that ours have. */
  static String text(JarFile jar, String path) throws IOException {
    try (var content = jar.getInputStream(jar.getEntry(path))) {
      return new String(content.readAllBytes(), UTF_8).replace("\r\n", "\n");
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
