package regesta.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Speaks to a preview over a socket, byte for byte as told: other clients put right what is wrong
 * with a request.
 */
public final class RawClient implements AutoCloseable {
  private static final int LONGEST_WAIT = 20_000;

  private final Socket socket;
  private final BufferedReader in;

  private RawClient(Socket socket) throws IOException {
    this.socket = socket;
    this.in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  static RawClient connect(int port) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(LONGEST_WAIT);
    return new RawClient(socket);
  }

  /** Asks for a path as a browser of this machine does, and gives the whole answer as text. */
  public static String get(int port, String path) throws IOException {
    return ask(port, "GET %s HTTP/1.1\r\nHost: localhost:%d\r\n".formatted(path, port));
  }

  /** Sends a request, its lines so far, and gives the whole answer as text. */
  static String ask(int port, String request) throws IOException {
    try (RawClient client = connect(port)) {
      client.send(request + "Connection: close\r\n\r\n");
      return client.rest();
    }
  }

  /** Begins to listen to the news of a preview. */
  public static RawClient listen(int port) throws IOException {
    RawClient client = connect(port);
    client.send("GET /_preview/events HTTP/1.1\r\nHost: localhost:%d\r\n\r\n".formatted(port));
    return client;
  }

  /** The next piece of news, as soon as there is one. */
  public String news() throws IOException {
    String line = in.readLine();
    while (line != null && !line.startsWith("data: ")) {
      line = in.readLine();
    }
    if (line == null) {
      throw new IOException("the stream of news has ended");
    }
    return line;
  }

  void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  /** Everything until the server closes the connection. */
  String rest() throws IOException {
    var text = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      text.append((char) c);
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
