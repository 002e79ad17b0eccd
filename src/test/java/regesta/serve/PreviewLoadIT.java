package regesta.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.model.Rendering;
import regesta.model.Site;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/** Asks a preview far more than an editor does, and in ways that no browser does. */
class PreviewLoadIT {
  private static final int REQUESTS = 10_000;
  private static final int CLIENTS = 8;
  private static final int CONNECTIONS = 1_000;
  private static final int PAGES = 50;
  private static final Problem ERROR = Problem.error(
      "wrong-value", new SourceFile("content", "a.md", "a\n").at(0, 1), "the title is wrong");

  @TempDir
  private Path folder = Path.of("");

  private final BlockingQueue<Edition> changes = new LinkedBlockingQueue<>();
  private final BlockingQueue<RuntimeException> failures = new LinkedBlockingQueue<>();
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
  private volatile Edition edition = edition("first");
  private Preview preview;
  private int port;

  @BeforeEach
  void start() throws IOException {
    folder = folder.toRealPath();
    preview = Preview.bind(0);
    port = URI.create(preview.address()).getPort();
    preview.start(new Shown(), List.of(folder), new PreviewLog() {
      @Override
      public void changed(Edition changed, Duration took) {
        changes.add(changed);
      }

      @Override
      public void failed(RuntimeException failure) {
        failures.add(failure);
      }
    });
    changes.remove();
  }

  @AfterEach
  void close() {
    preview.close();
    clients.shutdownNow();
    assertEquals(List.of(), List.copyOf(failures));
  }

  /** The edition that is to be shown, whatever the files are. */
  private final class Shown implements SiteSource {
    @Override
    public Edition edition(Set<Path> touched) {
      return edition;
    }

    @Override
    public SiteSource afresh() {
      return this;
    }
  }

  private static Edition edition(String state, Problem... problems) {
    Map<String, Rendering> files = new TreeMap<>();
    files.put("index.html", page(state, 0));
    for (int i = 0; i < PAGES; i++) {
      files.put("%d.html".formatted(i), page(state, i));
    }
    return new Edition(new Site(new TreeMap<>(files)), List.of(problems));
  }

  private static Rendering page(String state, int number) {
    return () -> "<body>%s".formatted(text(state, number)).getBytes(UTF_8);
  }

  /** Of some pages a few words, of others more than a socket takes at once. */
  private static String text(String state, int number) {
    return "%s %d.".formatted(state, number).repeat(1 + number * number * 8);
  }

  /** Shows another edition, as if a file had been saved. */
  private void show(Edition next) throws Exception {
    edition = next;
    Files.writeString(folder.resolve("touched.md"), "now");
    assertEquals(next, changes.poll(30, TimeUnit.SECONDS));
  }

  private void assertPage(String answer, int number, List<String> states) {
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    boolean isWhole = states.stream()
        .anyMatch(state -> body.startsWith("<body>" + text(state, number) + "<script"));
    assertTrue(isWhole && body.endsWith("</script>\n"), () -> number + ": " + body);
  }

  @Test
  void tenThousandRequestsAreAnsweredWholeWhileTheSiteChanges() throws Exception {
    List<String> states = List.of("first", "second", "third");
    var asked = new ArrayList<Future<Integer>>();
    for (int i = 0; i < CLIENTS; i++) {
      asked.add(clients.submit(client(i, states)));
    }
    // States that are broken are never shown: the last good one is.
    show(edition("broken", ERROR));
    show(edition("second"));
    show(edition("worse", ERROR));
    show(edition("third"));
    int answered = 0;
    for (Future<Integer> client : asked) {
      answered += client.get(120, TimeUnit.SECONDS);
    }
    assertEquals(REQUESTS, answered);
    assertPage(RawClient.get(port, "/7.html"), 7, List.of("third"));
  }

  private Callable<Integer> client(int seed, List<String> states) {
    return () -> {
      var random = new SplittableRandom(seed);
      int answered = 0;
      for (int i = 0; i < REQUESTS / CLIENTS; i++) {
        int number = random.nextInt(PAGES);
        assertPage(RawClient.get(port, "/%d.html".formatted(number)), number, states);
        answered++;
      }
      return answered;
    };
  }

  @Test
  void aThousandSlowOrBrokenConnectionsKeepNobodyWaiting() throws Exception {
    List<String> beginnings = List.of(
        "",
        "G",
        "GET /49.html HTTP/1.1\r\nHost: local",
        "GET /49.html HTTP/1.1\r\nHost: localhost:%d\r\n\r\n".formatted(port),
        "POST / HTTP/1.1\r\nHost: localhost:%d\r\nContent-Length: 99999999\r\n\r\nx"
            .formatted(port),
        "GET /_preview/events HTTP/1.1\r\nHost: localhost:%d\r\n\r\n".formatted(port),
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
        "GET / HTTP/9.9\r\n\r\n",
        "\r\n\r\n\r\n",
        "GET mailto:someone HTTP/1.1\r\nHost: localhost:%d\r\n\r\n".formatted(port));
    var open = new ArrayList<RawClient>();
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        RawClient client = RawClient.connect(port);
        client.send(beginnings.get(i % beginnings.size()));
        if (i % 3 == 0) {
          client.close();
        } else {
          open.add(client);
        }
      }
      for (int i = 0; i < PAGES; i++) {
        assertPage(RawClient.get(port, "/%d.html".formatted(i)), i, List.of("first"));
      }
      show(edition("second"));
      assertPage(RawClient.get(port, "/1.html"), 1, List.of("second"));
    } finally {
      for (RawClient client : open) {
        client.close();
      }
    }
    assertPage(RawClient.get(port, "/2.html"), 2, List.of("second"));
  }

  @Test
  void manyWhoComeAtOnceAreLetIn() throws Exception {
    var all = new ArrayList<RawClient>();
    for (int i = 0; i < CONNECTIONS; i++) {
      all.add(RawClient.connect(port));
    }
    for (int i = 0; i < CONNECTIONS; i++) {
      all.get(i)
          .send("GET /%d.html HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n"
              .formatted(i % 10, port));
    }
    for (int i = 0; i < CONNECTIONS; i++) {
      assertPage(all.get(i).rest(), i % 10, List.of("first"));
      all.get(i).close();
    }
  }

  @Test
  void otherMachinesReachNothing() throws Exception {
    List<InetAddress> others = NetworkInterface.networkInterfaces()
        .filter(PreviewLoadIT::isUp)
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .toList();
    for (InetAddress other : others) {
      try (var socket = new Socket()) {
        socket.connect(new InetSocketAddress(other, port), 2_000);
        throw new AssertionError("reached at " + other);
      } catch (IOException refused) {
        assertTrue(
            Set.of("Connection refused", "Connect timed out")
                .contains(String.valueOf(refused.getMessage()).replaceFirst(" \\(.*", "")),
            refused::toString);
      }
    }
    assertPage(RawClient.get(port, "/2.html"), 2, List.of("first"));
  }

  private static boolean isUp(NetworkInterface each) {
    try {
      return each.isUp();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
