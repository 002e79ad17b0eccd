package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.model.Chronology;
import regesta.model.Content;
import regesta.model.Export;
import regesta.model.History;
import regesta.parse.ContentParser;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.resolve.Drafts;
import regesta.resolve.Resolver;

class OverviewDrawerTest {

  @ParameterizedTest
  @CsvSource({
    "1, 'Entries by month, 2015. Each block is one entry.'",
    "27, 'Entries by month, 2015. Each block is one entry.'",
    "28, 'Entries by month, 2015. The highest column, May 2015, stands for 28 entries.'"
  })
  void saysWhatABlockIsWhereAllEntriesAreOfOneMonth(int entries, String expected) {
    Chronology chronology = chronology(entries);
    var tools = Tools.of(
        chronology,
        SharedTemplates.standard(),
        DateMessages.english(),
        file -> Optional.empty(),
        Export.NONE,
        PageLimits.STANDARD);
    Overview overview = new OverviewDrawer(chronology, tools)
        .overview(new PageAddress(PageAddress.HOME), true)
        .orElseThrow();
    assertEquals(expected, overview.strip().words());
  }

  private static Chronology chronology(int entries) {
    var files = new ArrayList<SourceFile>();
    files.add(file("site.yaml", "title: T\ndescription: D\n"));
    files.add(file("sources/s.md", "---\ntype: article\ntitle: S\n---\n"));
    for (int i = 0; i < entries; i++) {
      files.add(file(
          "entries/e%s.md".formatted(i),
          "---\ntitle: Entry\ndate: 2015-05-05\nsources: s\n---\nIt was so [@s].\n"));
    }
    var problems = new Problems();
    Content content = ContentParser.parse(files, Set.of(), Optional.empty(), problems);
    assertEquals(List.of(), problems.sorted());
    return Resolver.resolve(content, History.NONE, Drafts.LEFT_OUT, problems);
  }

  private static SourceFile file(String path, String text) {
    return new SourceFile("content", path, text);
  }
}
