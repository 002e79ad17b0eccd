package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeHostTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          https://github.com/a/b       | https://github.com/a/b/edit/main/content/x-1.md
          https://github.com/a/b/      | https://github.com/a/b/edit/main/content/x-1.md
          https://github.com/a/b.git   | https://github.com/a/b/edit/main/content/x-1.md
          https://www.github.com/a/b   | https://www.github.com/a/b/edit/main/content/x-1.md
          https://GitHub.com/a/b       | https://GitHub.com/a/b/edit/main/content/x-1.md
          https://gitlab.com/a/b       | https://gitlab.com/a/b/-/edit/main/content/x-1.md
          https://gitlab.example/a/c/b | https://gitlab.example/a/c/b/-/edit/main/content/x-1.md
          """)
  void filesAreEditedWhereTheyAreKept(String repository, String address) {
    assertEquals(
        Optional.of(address), CodeHost.of(repository).edit(repository, "main", "content/x-1.md"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/a/b", "https://github.com.example.org/a", "mailto:a@b.c"})
  void whereNoEditorIsKnownThereIsNone(String repository) {
    assertEquals(Optional.empty(), CodeHost.of(repository).edit(repository, "main", "x.md"));
  }

  @Test
  void pathsAndBranchesAreEncoded() {
    assertEquals(
        Optional.of("https://github.com/a/b/edit/v1/next%20one/the%20%5B%E6%9D%B1%5D%23/x%3F.md"),
        CodeHost.GITHUB.edit("https://github.com/a/b", "v1/next one", "the [東]#/x?.md"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/a/b",
        "https://gitlab.com/a/b",
        "https://gitlab.com/a/b.git",
        "https://example.org/a/b/"
      })
  void reportsAreWellFormedAndNameThePage(String repository) {
    URI report = URI.create(CodeHost.of(repository)
        .report(repository, "Error on a&b", "See https://a.example/?x=1#y\n\nWrong:", "a&b"));
    assertTrue(report.getPath().endsWith("/issues/new"), report.getPath());
    assertTrue(report.getRawQuery().contains("=Error%20on%20a%26b"), report.getRawQuery());
    assertTrue(report.getQuery().contains("See https://a.example/?x=1#y\n\nWrong:"));
  }

  @Test
  void gitHubShowsTheFormForErrors() {
    String report = CodeHost.GITHUB.report("https://github.com/a/b", "t", "b", "years/2013.html");
    assertEquals(
        "https://github.com/a/b/issues/new?template=report-an-error.yml&title=t"
            + "&page=years%2F2013.html&body=b",
        report);
  }
}
