package regesta.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import regesta.model.Rendering;
import regesta.model.Site;

class RehearsalTest {
  private final BlockingQueue<String> made = new LinkedBlockingQueue<>();

  /** Remembers everything, but what it calls fresh. */
  private final class Source implements SiteSource {
    @Override
    public Edition edition(Set<Path> touched) {
      throw new AssertionError("the source of the preview itself was asked");
    }

    @Override
    public SiteSource afresh() {
      return new Fresh();
    }
  }

  private final class Fresh implements SiteSource {
    @Override
    public Edition edition(Set<Path> touched) {
      assertEquals(Set.of(), touched);
      Map<String, Rendering> files =
          Map.of("a.html", () -> page("a"), "b.html", () -> page("b"), "font.woff2", () -> {
            throw new AssertionError("an asset was read");
          });
      return new Edition(new Site(new TreeMap<>(files)), List.of());
    }

    @Override
    public SiteSource afresh() {
      throw new AssertionError("it is fresh");
    }
  }

  private byte[] page(String name) {
    made.add(name);
    return name.getBytes(StandardCharsets.UTF_8);
  }

  private String next() throws InterruptedException {
    return String.valueOf(made.poll(20, TimeUnit.SECONDS));
  }

  @Test
  void makesThePagesOfFreshSitesAgainAndAgain() throws InterruptedException {
    try (var rehearsal = new Rehearsal(new Source())) {
      rehearsal.giveWay();
      assertEquals(List.of("a", "b", "a", "b"), List.of(next(), next(), next(), next()));
    }
  }
}
