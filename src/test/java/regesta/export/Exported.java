package regesta.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import regesta.model.Chronology;
import regesta.model.Content;
import regesta.model.Export;
import regesta.model.History;
import regesta.parse.ContentParser;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.read.ContentFolder;
import regesta.resolve.Drafts;
import regesta.resolve.Resolver;

/** A chronology in the forms for programs. */
public record Exported(Chronology chronology, Export export) {
  public static final String BASE = "https://example.org/chronology/";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of folders that several tests look at. */
  private static final Map<Folder, Exported> MADE = new ConcurrentHashMap<>();

  private record Folder(Path content, Optional<String> baseUrl) {}

  /** Chronologies that together have all there is to export. */
  public static Stream<Path> contents() {
    return Stream.concat(
        Stream.of(Path.of("content"), Path.of("src/test/resources/readers/hard/content")),
        Stream.of(
                "accounts-differ",
                "corrected-pages",
                "japanese",
                "markdown-body",
                "nothing-yet",
                "overview-of-deep-time",
                "plan-and-outcome",
                "redirects-and-withdrawn",
                "role-at-the-time",
                "ways-to-sources")
            .map(name -> Path.of("src/test/resources/sites", name, "content")));
  }

  /** What becomes of the content of a folder. */
  public static Exported of(Path content, Optional<String> baseUrl) {
    return MADE.computeIfAbsent(new Folder(content, baseUrl), Exported::of);
  }

  private static Exported of(Folder folder) {
    try {
      return of(
          ContentFolder.read(folder.content(), "content", new Problems()).files(),
          folder.baseUrl());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What becomes of files without a mistake, by their paths in the content. */
  public static Exported of(Map<String, String> files, Optional<String> baseUrl) {
    return of(
        files.entrySet().stream()
            .map(file -> new SourceFile("content", file.getKey(), file.getValue()))
            .toList(),
        baseUrl);
  }

  private static Exported of(List<SourceFile> files, Optional<String> baseUrl) {
    var problems = new Problems();
    Content content = ContentParser.parse(files, Set.of(), Optional.empty(), problems);
    Chronology chronology = Resolver.resolve(
        content.with(content.settings().with(baseUrl, Optional.empty(), Optional.empty())),
        History.NONE,
        Drafts.LEFT_OUT,
        problems);
    return new Exported(
        chronology,
        Exporter.export(chronology, (key, arguments) -> key + " " + List.of(arguments)));
  }

  public byte[] bytes(String path) {
    return Optional.ofNullable(export.files().get(path)).orElseThrow().bytes();
  }

  public String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  public JsonNode json(String path) {
    return json(bytes(path));
  }

  public static JsonNode json(byte[] text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For the names of tests: to write out a whole chronology would take longer than they do. */
  @Override
  public String toString() {
    return chronology.settings().title();
  }

  /** Holds each file to giving the same bytes twice. */
  public void assertStable(String path) {
    assertEquals(text(path), text(path));
  }
}
