package regesta.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.export.Exporter;
import regesta.model.Chronology;
import regesta.model.Content;
import regesta.model.Export;
import regesta.model.History;
import regesta.model.Site;
import regesta.parse.ParsedFiles;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.read.TemplateFolder;
import regesta.render.EditLinks;
import regesta.render.SiteRenderer;
import regesta.render.TemplateEngine;
import regesta.resolve.Drafts;
import regesta.resolve.Resolver;

/**
 * The whole line of stages: a small site with one file of any bytes. Every page is made, whatever
 * was found wrong, and each is one that {@link PageRules} accepts.
 */
public final class PageTarget {
  private static final Map<String, byte[]> CHECKED = new HashMap<>();
  private static final int MOST_CHECKED = 500;
  private static final TemplateEngine TEMPLATES = new TemplateEngine(templates());

  private static final ParsedFiles PARSED = new ParsedFiles();

  private PageTarget() {}

  private static List<SourceFile> templates() {
    try {
      return TemplateFolder.read(Path.of("templates"), "templates", new Problems())
          .templates();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads what every input needs, which takes longer than an input may. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[0]);
  }

  /** Takes a character of {@link SmallSite#PATHS} and the bytes of that file. */
  public static void fuzzerTestOneInput(byte[] input) {
    var problems = new Problems();
    Content content = SmallSite.read(input, problems).parse(PARSED, problems);
    Chronology chronology = Resolver.resolve(content, History.NONE, Drafts.INCLUDED, problems);
    Export exported = Exporter.export(chronology, TEMPLATES.words(chronology.settings()));
    Site site = SiteRenderer.render(
        chronology,
        TEMPLATES,
        exported,
        EditLinks.inRepository(chronology.settings(), "content"),
        content.promised(),
        Optional.empty(),
        problems);
    site.files().forEach((path, file) -> {
      if (!path.endsWith(".png")) { // drawing is slow, and takes a title's letters alone
        checkChanged(path, file.bytes());
      }
    });
    ProblemRules.check(problems);
  }

  /** Most pages of a site stay as they are when one file changes, and were checked before. */
  private static void checkChanged(String path, byte[] bytes) {
    if (!Arrays.equals(bytes, CHECKED.get(path))) {
      PageRules.check(path, bytes);
      if (CHECKED.size() < MOST_CHECKED || CHECKED.containsKey(path)) {
        CHECKED.put(path, bytes);
      }
    }
  }
}
