package regesta.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps other sites out of the preview. A page of any site can send requests to this machine, and
 * can even have its own name lead here; then the browser says so in {@code Host} and
 * {@code Origin}.
 */
final class Gate {
  private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

  private final List<String> hosts;

  Gate(int port) {
    hosts = NAMES.stream()
        .flatMap(name -> Stream.of(name + ":" + port, name))
        .filter(host -> port == 80 || host.endsWith(":" + port))
        .toList();
  }

  boolean admits(Headers request) {
    return one(request, "Host").filter(hosts::contains).isPresent()
        && (!request.containsKey("Origin")
            || one(request, "Origin").filter(this::isOurs).isPresent());
  }

  private boolean isOurs(String origin) {
    return origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
  }

  /** The value of a header that may stand there only once. */
  private static Optional<String> one(Headers request, String name) {
    List<String> values = request.getOrDefault(name, List.of());
    return values.size() == 1
        ? Optional.of(values.get(0).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
