package regesta.render;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import regesta.model.Chronology;
import regesta.model.Content;
import regesta.model.Export;
import regesta.model.History;
import regesta.model.Rendering;
import regesta.model.Site;
import regesta.parse.ContentParser;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.resolve.Drafts;
import regesta.resolve.Resolver;

/** Renders files of a test, without a disk. */
final class MadeFiles {
  private MadeFiles() {}

  /** Files of a site by their paths. */
  record Texts(Map<String, String> byPath) {

    /** A file that there must be. */
    String get(String path) {
      return Optional.ofNullable(byPath.get(path))
          .orElseThrow(() -> new AssertionError("no " + path + " among " + byPath.keySet()));
    }
  }

  static SourceFile file(String path, String text) {
    return new SourceFile("content", path, text);
  }

  /** The site, drafts included. */
  static Site site(List<SourceFile> files, History history) {
    var problems = new Problems();
    Site site = SiteRenderer.render(
        chronology(files, history, problems),
        SharedTemplates.standard(),
        Export.NONE,
        file -> Optional.empty(),
        List.of(),
        Optional.empty(),
        problems);
    assertFalse(
        problems.hasErrors(),
        problems.sorted().stream().map(Problem::format).collect(joining("\n")));
    return site;
  }

  private static Chronology chronology(List<SourceFile> files, History history, Problems problems) {
    Content content = ContentParser.parse(files, Set.of(), Optional.empty(), problems);
    return Resolver.resolve(content, history, Drafts.INCLUDED, problems);
  }

  /** What tells of a site with these pages. */
  static Texts discovery(List<SourceFile> files, SortedSet<String> pages, Sitemap.Limits limits) {
    var problems = new Problems();
    Chronology chronology = chronology(files, History.NONE, problems);
    TemplateEngine templates = SharedTemplates.standard();
    Messages messages = templates.bundles().in("en", chronology.settings().file(), problems);
    return texts(new Discovery(chronology, templates, messages, limits).files(pages), any -> true);
  }

  /** The texts of the files that are wanted, by their paths. */
  static Texts render(List<SourceFile> files, History history, Predicate<String> wanted) {
    return texts(site(files, history).files(), wanted);
  }

  private static Texts texts(Map<String, Rendering> files, Predicate<String> wanted) {
    var texts = new TreeMap<String, String>();
    for (Map.Entry<String, Rendering> file : files.entrySet()) {
      if (wanted.test(file.getKey())) {
        texts.put(file.getKey(), new String(file.getValue().bytes(), StandardCharsets.UTF_8));
      }
    }
    return new Texts(texts);
  }
}
