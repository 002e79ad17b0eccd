package regesta.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static regesta.write.SampleSites.namesIn;
import static regesta.write.SampleSites.pages;
import static regesta.write.SampleSites.pagesIn;
import static regesta.write.SampleSites.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills builds in processes of their own, where nothing can be put right on the way out. */
class KilledBuildIT {
  private static final int KILLED = 137;

  @TempDir
  Path project;

  @BeforeEach
  void writeSite() throws Exception {
    SiteWriter.write(site(pages("a")), folder(project), Ledger.empty(), step -> {});
  }

  @ParameterizedTest
  @EnumSource
  void leavesAWholeSiteAt(Step step) throws Exception {
    Process build = start("halt", step.name());
    assertEquals(KILLED, build.waitFor());
    boolean replaced = step == Step.NEXT_MOVED_IN || step == Step.OLD_REMOVED;
    assertEquals(new TreeMap<>(pages(replaced ? "b" : "a")), pagesIn(whole()));
    assertBuildsAgain();
  }

  @Test
  void leavesAWholeSiteWheneverItIsKilled() throws Exception {
    var random = new SplittableRandom(20261122);
    for (int i = 0; i < 5; i++) {
      Process build = start("repeat", "");
      try (BufferedReader output = build.inputReader()) {
        assertEquals("started", output.readLine());
        Thread.sleep(random.nextInt(150));
        build.destroyForcibly().waitFor();
      }
      Map<String, String> left = pagesIn(whole());
      assertTrue(
          left.equals(new TreeMap<>(pages("a"))) || left.equals(new TreeMap<>(pages("b"))),
          "killed in try %s, this is left: %s".formatted(i, left.keySet()));
      assertBuildsAgain();
    }
  }

  /** The folder that holds the site: between the two renames, the old one. */
  private Path whole() {
    Path output = project.resolve("site");
    return Files.exists(output) ? output : project.resolve(".site.old");
  }

  private void assertBuildsAgain() throws Exception {
    SiteWriter.write(site(pages("c")), folder(project), Ledger.empty(), step -> {});
    assertEquals(new TreeMap<>(pages("c")), pagesIn(project.resolve("site")));
    assertEquals(List.of("site"), namesIn(project));
    writeSite();
  }

  private Process start(String... arguments) throws IOException {
    var command = new ArrayList<String>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        KilledBuildIT.class.getName(),
        project.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The build that is killed: it writes once and halts at a step, or writes until it is killed. */
  public static void main(String[] arguments) throws Exception {
    OutputFolder folder = folder(Path.of(arguments[0]));
    if (arguments[1].equals("halt")) {
      Step step = Step.valueOf(arguments[2]);
      SiteWriter.write(site(pages("b")), folder, Ledger.empty(), reached -> haltAt(step, reached));
    }
    System.out.println("started");
    while (true) {
      SiteWriter.write(site(pages("b")), folder, Ledger.empty(), step -> {});
      SiteWriter.write(site(pages("a")), folder, Ledger.empty(), step -> {});
    }
  }

  private static void haltAt(Step step, Step reached) {
    if (step == reached) {
      Runtime.getRuntime().halt(KILLED);
    }
  }

  private static OutputFolder folder(Path project) throws IOException, OutputRefusedException {
    return OutputFolder.of(project.resolve("site"), project, List.of());
  }
}
