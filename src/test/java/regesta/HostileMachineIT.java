package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Builds where the disk is full, may not be written to, or loses folders meanwhile: the earlier
 * site is whole or the new one is, and the message says what to do.
 */
class HostileMachineIT {
  /**
   * Mounts a file system of its own that nobody else sees, puts the earlier site there, builds, and
   * brings out what is left.
   */
  private static final String IN_ITS_OWN_FILE_SYSTEM = """
      disk=$1 options=$2 earlier=$3 left=$4 before=$5
      shift 5
      mount -t tmpfs -o "$options" tmpfs "$disk" || exit 99
      cp -a "$earlier" "$disk/site" || exit 98
      eval "$before"
      "$@" --output "$disk/site"
      status=$?
      cp -a "$disk/." "$left"
      exit $status
      """;

  @TempDir
  private Path project = Path.of("");

  @TempDir
  private Path prints = Path.of("");

  @TempDir
  private Path disk = Path.of("");

  private TwoStates states;

  @BeforeEach
  void buildTheFirst() throws IOException {
    states = TwoStates.in(project);
    states.become(false);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskLeavesTheEarlierSite() throws Exception {
    needsMounts();
    long size = blocksOf(states.site(true).values());
    Map<String, String> other = new TreeMap<>(states.site(false));
    other.entrySet().removeAll(states.site(true).entrySet());
    long more = blocksOf(other.values());
    for (long room : List.of(0L, 4L, 12L, more / 4, more / 2, more * 3 / 4, more - 8)) {
      assertRefused("size=%dk".formatted(size + room), "", "make room for twice the size");
    }
    long files = TwoStates.filesOf(states.site()).size();
    assertRefused("nr_inodes=%d".formatted(files + 20), "", "make room for twice the size");
    var enough = build("size=%dk".formatted(3 * size), "", "enough");
    assertEquals(0, enough.status(), enough.err());
    assertEquals(states.site(false), TwoStates.filesOf(project.resolve("enough/site")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDiskThatMayOnlyBeReadIsToldSo() throws Exception {
    needsMounts();
    String before = "mount -o remount,ro \"$disk\"";
    assertRefused("size=9m", before, "see to it that you may write to");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderOfOthersIsToldSo() throws Exception {
    needsMounts();
    // Who mounts may write everywhere, unless that right is laid down.
    String before =
        "chmod a-w \"$disk\"; set -- setpriv --bounding-set=-all --inh-caps=-all \"$@\"";
    assertRefused("size=9m", before, "see to it that you may write to");
  }

  /** A file cannot grow: what a disk does that fails after a few bytes. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aFileThatCannotGrowLeavesTheEarlierSite() throws Exception {
    List<String> words =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 20; exec \"$@\"", "-"));
    words.addAll(states.build());
    RealCommand.Answer answer = RealCommand.run(words, Map.of(), prints);
    assertTells(answer, "make room");
    assertEquals(states.site(true), TwoStates.filesOf(states.site()));
    assertEquals(List.of("content", "site", "target"), TwoStates.namesIn(project));
  }

  private void assertRefused(String options, String before, String hint) throws Exception {
    String left = options.replaceAll("\\W", "-");
    RealCommand.Answer answer = build(options, before, left);
    assertTells(answer, hint);
    Path folder = project.resolve(left);
    assertEquals(List.of("site"), TwoStates.namesIn(folder), options + answer.err());
    assertEquals(states.site(true), TwoStates.filesOf(folder.resolve("site")), options);
  }

  private static void assertTells(RealCommand.Answer answer, String hint) {
    assertEquals(3, answer.status(), answer.out() + answer.err());
    String[] lines = answer.err().replaceFirst("(?s).*regesta: ", "regesta: ").split("\n");
    assertTrue(lines[0].contains("site` was not written, and is as it was: "), answer.err());
    assertTrue(lines[1].startsWith("  hint: " + hint), answer.err());
    assertEquals(2, lines.length, answer.err());
  }

  private RealCommand.Answer build(String options, String before, String left) throws Exception {
    Files.createDirectory(project.resolve(left));
    List<String> words = new ArrayList<>(List.of(
        "unshare", "--map-root-user", "--mount", "/bin/sh", "-c", IN_ITS_OWN_FILE_SYSTEM, "sh"));
    words.addAll(List.of(
        disk.toString(),
        options,
        states.site().toString(),
        project.resolve(left).toString(),
        before));
    words.addAll(states.build());
    return RealCommand.run(words, Map.of(), prints);
  }

  private void needsMounts() throws Exception {
    assumeTrue(
        Stream.of("/usr/bin/unshare", "/usr/bin/setpriv").allMatch(at -> Files.exists(Path.of(at))),
        "skipped: no `unshare` and `setpriv` here (package util-linux)");
    List<String> trial = List.of(
        "unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", disk.toString());
    assumeTrue(
        RealCommand.run(trial, Map.of(), prints).status() == 0,
        "skipped: this user may not mount a file system in a name space of their own");
  }

  /** How many blocks of 1 KiB files take on a disk with pages of 4 KiB. */
  private static long blocksOf(Collection<String> files) {
    return files.stream().mapToLong(file -> (file.length() + 4095L) / 4096 * 4).sum();
  }

  @ParameterizedTest
  @CsvSource({"BEGUN, .site.next", "COMPLETED, .site.next", "OLD_MOVED_AWAY, .site.next"})
  void aNewSiteThatVanishesLeavesTheEarlierOne(String step, String vanishes) throws Exception {
    var stopped = StoppedCommand.at(step, states.build());
    TwoStates.remove(project.resolve(vanishes));
    assertTells(stopped.goOn(), "build again when nothing else removes files there");
    assertEquals(states.site(true), TwoStates.filesOf(states.site()));
    assertEquals(List.of("content", "site", "target"), TwoStates.namesIn(project));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BEGUN", "FILE_WRITTEN", "COMPLETED"})
  void anEarlierSiteThatVanishesIsReplacedByTheNewOne(String step) throws Exception {
    var stopped = StoppedCommand.at(step, states.build());
    TwoStates.remove(states.site());
    RealCommand.Answer answer = stopped.goOn();
    assertEquals(0, answer.status(), answer.err());
    assertEquals(states.site(false), TwoStates.filesOf(states.site()));
    assertEquals(List.of("content", "site", "target"), TwoStates.namesIn(project));
  }

  @Test
  void contentThatVanishesLeavesTheEarlierSite() throws Exception {
    Path image = project.resolve("content/images/moon.png");
    var stopped = StoppedCommand.at("LOCKED", states.build());
    Files.delete(image);
    RealCommand.Answer answer = stopped.goOn();
    assertTells(answer, "build again when nothing else removes files there");
    assertTrue(answer.err().contains("images/moon.png`: it was removed meanwhile"), answer.err());
    assertEquals(states.site(true), TwoStates.filesOf(states.site()));
  }

  @Test
  void aFolderThatVanishesWithAllIsNotMadeAgain() throws Exception {
    Path parent = disk.resolve("parent");
    List<String> words = new ArrayList<>(states.build());
    words.addAll(List.of("--output", parent.resolve("site").toString()));
    var stopped = StoppedCommand.at("BEGUN", words);
    TwoStates.remove(parent);
    assertTells(stopped.goOn(), "build again when nothing else removes files there");
    assertFalse(Files.exists(parent));
  }

  @Test
  void twoBuildsAtOnceLeaveTheSiteOfOne() throws Exception {
    for (int i = 0; i < 6; i++) {
      states.become(i % 2 == 0);
      Process one = RealCommand.start(states.build(), Map.of(), prints);
      Process other = RealCommand.start(states.build(), Map.of(), disk);
      List<RealCommand.Answer> answers =
          List.of(RealCommand.answer(one, prints), RealCommand.answer(other, disk));
      assertTrue(answers.stream().anyMatch(answer -> answer.status() == 0), answers.toString());
      for (RealCommand.Answer answer : answers) {
        boolean waits = answer.err().contains("another build is writing")
            && answer.err().endsWith("  hint: wait until it has finished\n");
        assertEquals(waits ? 2 : 0, answer.status(), answer.err());
      }
      assertEquals(states.site(i % 2 == 0), TwoStates.filesOf(states.site()));
      assertEquals(List.of("content", "site", "target"), TwoStates.namesIn(project));
    }
  }
}
