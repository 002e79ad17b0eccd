package regesta.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import regesta.bench.GeneratedChronology.Form;
import regesta.export.Exporter;
import regesta.model.Chronology;
import regesta.model.Content;
import regesta.model.Export;
import regesta.model.History;
import regesta.model.Rendering;
import regesta.model.Site;
import regesta.parse.ContentParser;
import regesta.parse.ParsedFiles;
import regesta.problem.Problems;
import regesta.problem.Severity;
import regesta.problem.SourceFile;
import regesta.read.TemplateFolder;
import regesta.render.EditLinks;
import regesta.render.SiteRenderer;
import regesta.render.TemplateEngine;
import regesta.resolve.Drafts;
import regesta.resolve.Resolver;
import regesta.write.Ledger;
import regesta.write.OutputFolder;
import regesta.write.OutputRefusedException;
import regesta.write.SiteWriter;

/** Each stage by itself, on all cores where a build uses them, with the launcher's options. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {
      "@src/main/launcher/regesta.options",
      // Among the libraries of tests, FreeMarker finds a logger that nobody has set up.
      "-Dorg.freemarker.loggerLibrary=none"
    })
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
  private static final Path TEMPLATES = Path.of("templates");

  /** How many entries the chronology has. */
  @Param("1000")
  public int size;

  private List<SourceFile> sources = List.of();
  private List<SourceFile> templates = List.of();
  private Optional<Content> content = Optional.empty();
  private Optional<Chronology> chronology = Optional.empty();
  private Site made = new Site(new TreeMap<>());
  private Path folder = Path.of("");

  /** Counts entries, for JMH to divide by the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    public long entries;
  }

  @Setup
  public void prepare() throws IOException {
    sources = GeneratedChronology.files(size, Form.REGESTA).entrySet().stream()
        .map(file -> new SourceFile("content", file.getKey(), file.getValue()))
        .toList();
    templates =
        TemplateFolder.read(TEMPLATES, TEMPLATES.toString(), new Problems()).templates();
    var problems = new Problems();
    content = Optional.of(parsed(problems));
    chronology = Optional.of(resolved(problems));
    if (problems.has(problem -> problem.severity() == Severity.ERROR)) {
      throw new IllegalStateException(problems.sorted().toString());
    }
    SortedMap<String, Rendering> bytes = new TreeMap<>();
    site().files().forEach((path, file) -> bytes.put(path, kept(file.bytes())));
    made = new Site(bytes);
    folder = Files.createTempDirectory("bench");
  }

  private static Rendering kept(byte[] bytes) {
    return () -> bytes;
  }

  @TearDown
  public void tidy() throws IOException {
    remove(folder);
  }

  @Benchmark
  public Content parse(Counted counted) {
    counted.entries += size;
    return parsed(new Problems());
  }

  @Benchmark
  public Chronology resolve(Counted counted) {
    counted.entries += size;
    return resolved(new Problems());
  }

  /** Every page and data file of the site, made and thrown away. */
  @Benchmark
  public long render(Counted counted) {
    counted.entries += size;
    return site().files().values().parallelStream()
        .mapToLong(file -> file.bytes().length)
        .sum();
  }

  /** Pages that are made already, into a folder that is not there yet. */
  @Benchmark
  public SiteWriter.Written write(Counted counted, NewFolder output)
      throws IOException, OutputRefusedException {
    counted.entries += size;
    return SiteWriter.write(
        made, OutputFolder.of(output.path, folder, List.of()), Ledger.empty(), () -> {});
  }

  private Content parsed(Problems problems) {
    return ContentParser.parse(sources, Set.of(), Optional.empty(), new ParsedFiles(), problems);
  }

  private Chronology resolved(Problems problems) {
    return Resolver.resolve(content.orElseThrow(), History.NONE, Drafts.LEFT_OUT, problems);
  }

  private Site site() {
    Chronology resolved = chronology.orElseThrow();
    var engine = new TemplateEngine(templates);
    Export exported = Exporter.export(resolved, engine.words(resolved.settings()));
    EditLinks noEditing = EditLinks.onThisMachine();
    return SiteRenderer.render(
        resolved,
        engine,
        exported,
        noEditing,
        content.orElseThrow().promised(),
        Optional.empty(),
        new Problems());
  }

  /** A folder for each site that is written; removing it is not measured. */
  @State(Scope.Benchmark)
  public static class NewFolder {
    private Path path = Path.of("");

    @Setup(Level.Invocation)
    public void name(StageBenchmark benchmark) {
      path = benchmark.folder.resolve("site");
    }

    @TearDown(Level.Invocation)
    public void remove() throws IOException {
      StageBenchmark.remove(path);
    }
  }

  private static void remove(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (var paths = Files.walk(tree)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
