package regesta.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Answers every request of a browser. */
final class PreviewHandler implements HttpHandler {
  private final Gate gate;
  private final Board board;
  private final Pages pages;
  private final EventStream events;
  private final PreviewFiles files = new PreviewFiles();
  private final PreviewLog log;

  PreviewHandler(Gate gate, Board board, PreviewLog log) {
    Ticket ticket = Ticket.ofThisRun();
    this.gate = gate;
    this.board = board;
    this.pages = new Pages(board, ticket);
    this.events = new EventStream(board, ticket);
    this.log = log;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      boolean forEvents = exchange.getRequestURI().getPath().equals(PreviewFiles.EVENTS);
      if (forEvents && isAdmitted(exchange) && exchange.getRequestMethod().equals("GET")) {
        events.send(exchange);
      } else {
        send(answer(exchange), exchange);
      }
    }
  }

  private boolean isAdmitted(HttpExchange exchange) {
    return gate.admits(exchange.getRequestHeaders());
  }

  private Answer answer(HttpExchange exchange) {
    String method = exchange.getRequestMethod();
    if (!isAdmitted(exchange)) {
      return Answer.text(Answer.REFUSED, "this preview answers only to this machine by its name");
    }
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      return Answer.text(Answer.WRONG_METHOD, "this preview can only be read");
    }
    try {
      return answer(exchange.getRequestURI().getPath());
    } catch (RuntimeException failure) {
      log.failed(failure);
      return Answer.text(Answer.MISTAKE_OF_OURS, "a mistake of ours: " + failure);
    }
  }

  private Answer answer(String path) {
    if (path.equals(PreviewFiles.PROBLEMS)) {
      return Answer.html(Answer.FOUND, new ProblemList(board.now().problems()).overlay());
    }
    return files.answer(path).orElseGet(() -> pages.answer(path));
  }

  private static void send(Answer answer, HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    answer.location().ifPresent(location -> headers.set("Location", location));
    byte[] body = answer.body().bytes();
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", String.valueOf(body.length));
      exchange.sendResponseHeaders(answer.status(), -1);
    } else {
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
