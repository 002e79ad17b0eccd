package regesta.site;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser session by the W3C's WebDriver protocol: commands as JSON over HTTP to a driver program
 * that this starts.
 */
final class WebDriver implements AutoCloseable {
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final Gson JSON = new Gson();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final URI session;

  private WebDriver(Process driver, URI sessions, Map<String, ?> capabilities) throws IOException {
    this.driver = driver;
    var wanted = Map.of("capabilities", Map.of("alwaysMatch", capabilities));
    JsonObject started = send("POST", sessions, wanted).getAsJsonObject();
    this.session = URI.create(sessions + "/" + started.get("sessionId").getAsString());
  }

  /** Starts the driver program on a free port of loopback, and a browser with it. */
  static WebDriver start(Path program, Map<String, ?> capabilities) throws IOException {
    Process driver = new ProcessBuilder(program.toString(), "--port=0")
        .redirectErrorStream(true)
        .start();
    try {
      int port = port(driver.inputReader());
      return new WebDriver(
          driver, URI.create("http://127.0.0.1:" + port + "/session"), capabilities);
    } catch (IOException | RuntimeException e) {
      driver.destroy();
      throw e;
    }
  }

  private static int port(BufferedReader output) throws IOException {
    var said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return Integer.parseInt(started.group(1));
      }
      said.append(line).append('\n');
    }
    throw new IOException("the driver did not start: " + said);
  }

  /** Sends a command of the session, such as {@code url}, and gives the value of its answer. */
  JsonElement command(String name, Map<String, ?> parameters) throws IOException {
    return send("POST", URI.create(session + "/" + name), parameters);
  }

  private JsonElement send(String method, URI address, Map<String, ?> body) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofString(JSON.toJson(body)))
        .build();
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      JsonElement value =
          JsonParser.parseString(answer.body()).getAsJsonObject().get("value");
      if (answer.statusCode() != 200) {
        throw new IOException("%s %s: %s".formatted(method, address, value));
      }
      return value;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      send("DELETE", session, Map.of());
    } finally {
      driver.destroy();
    }
  }
}
