package regesta.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

class TemplateFolderTest {
  @TempDir
  Path folder;

  @Test
  void findsTemplatesWordsAndAssets() throws IOException {
    for (String path : List.of(
        "entry.ftlh",
        "feed.ftlx",
        "messages.properties",
        "messages_ja.properties",
        "assets/style.css",
        "assets/fonts/a.woff2",
        "README.md",
        "old.ftl")) {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), path);
    }
    var problems = new Problems();
    TemplateFolder templates = TemplateFolder.read(folder, "templates", problems);

    assertEquals(
        List.of("entry.ftlh", "feed.ftlx", "messages.properties", "messages_ja.properties"),
        templates.templates().stream().map(SourceFile::text).toList());
    assertEquals(
        List.of("assets/fonts/a.woff2", "assets/style.css"),
        templates.assets().stream().map(Asset::path).toList());
    assertEquals(
        List.of("a template named `.ftl` does not escape what it shows"),
        problems.sorted().stream().map(Problem::message).toList());
  }
}
