package regesta.render;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import regesta.model.Chronology;
import regesta.model.Content;
import regesta.model.Export;
import regesta.model.History;
import regesta.model.Site;
import regesta.parse.ContentParser;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.read.TemplateFolder;
import regesta.resolve.Drafts;
import regesta.resolve.Resolver;

/** Content made for a test, as a site. */
final class MadeContent {
  private MadeContent() {}

  static SourceFile file(String path, String text) {
    return new SourceFile("content", path, text);
  }

  /** The site of files in which nothing is wrong. */
  static Site site(List<SourceFile> files, PageLimits limits) throws IOException {
    var problems = new Problems();
    Content content = ContentParser.parse(files, Set.of(), Optional.empty(), problems);
    Chronology chronology = Resolver.resolve(content, History.NONE, Drafts.LEFT_OUT, problems);
    TemplateFolder look = TemplateFolder.read(Path.of("templates"), "templates", problems);
    Site made = SiteRenderer.render(
        chronology,
        SharedTemplates.of(look.templates()),
        Export.of(
            look.assets().stream().collect(toMap(asset -> asset.path(), asset -> asset::bytes))),
        file -> Optional.empty(),
        List.of(),
        Optional.empty(),
        problems,
        limits);
    assertEquals(List.of(), problems.sorted().stream().map(Problem::format).toList());
    return made;
  }
}
