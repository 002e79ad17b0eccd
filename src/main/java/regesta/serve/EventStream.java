package regesta.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Tells one browser what to show, now and whenever it changes (server-sent events). */
final class EventStream {
  /** So often something is sent anyhow: only then is it noticed that the browser has left. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

  private final Board board;
  private final Ticket ticket;

  EventStream(Board board, Ticket ticket) {
    this.board = board;
    this.ticket = ticket;
  }

  /** Sends until the browser leaves or the server ends. */
  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", ContentTypes.EVENTS);
    exchange.sendResponseHeaders(Answer.FOUND, 0);
    OutputStream out = exchange.getResponseBody();
    try {
      Showing known = board.now();
      // Where the connection is lost, the browser tries again after so many milliseconds.
      write(out, "retry: 300\n");
      write(out, "data: " + ticket.news(known) + "\n\n");
      while (true) {
        Showing now = board.await(known, SIGN_OF_LIFE);
        write(out, now.equals(known) ? ":\n\n" : "data: " + ticket.news(now) + "\n\n");
        known = now;
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
