package regesta.serve;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import regesta.model.Rendering;
import regesta.model.Site;

/**
 * Answers requests for files of the site. A path is only ever looked up among the paths of the
 * site, so none leads out of it.
 */
final class Pages {
  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  private final Board board;
  private final Ticket ticket;

  /** The pages as they were last made, for one whose template has a mistake by now. */
  private final Map<String, byte[]> lastMade = new ConcurrentHashMap<>();

  Pages(Board board, Ticket ticket) {
    this.board = board;
    this.ticket = ticket;
  }

  /** Answers for the path of an address, which begins with a slash. */
  Answer answer(String path) {
    Showing showing = board.now();
    if (showing.site().isEmpty()) {
      return problems(showing);
    }
    Site site = showing.site().get();
    String name = path.substring(1);
    String file = name.isEmpty() || name.endsWith("/") ? name + INDEX : name;
    try {
      Optional<Rendering> rendering = site.find(file);
      if (rendering.isPresent()) {
        return make(Answer.FOUND, file, rendering.get(), showing);
      }
      // Without the slash at its end, the links of the page would lead astray.
      return site.find(file + "/" + INDEX).isPresent()
          ? Answer.movedTo(path + "/")
          : unknown(site, showing);
    } catch (PageFailure failure) {
      return failed(Answer.FOUND, file, showing, failure);
    }
  }

  private Answer unknown(Site site, Showing showing) {
    return site.find(NOT_FOUND)
        .map(page -> make(Answer.UNKNOWN, NOT_FOUND, page, showing))
        .orElseGet(() -> Answer.text(Answer.UNKNOWN, "there is no such page"));
  }

  private Answer make(int status, String file, Rendering rendering, Showing showing) {
    boolean page = ContentTypes.of(file).equals(ContentTypes.HTML);
    try {
      byte[] bytes = rendering.bytes();
      if (page) {
        lastMade.put(file, bytes);
      }
      return answer(status, file, page ? withScript(bytes, showing) : bytes);
    } catch (PageFailure failure) {
      return failed(status, file, showing, failure);
    } catch (UncheckedIOException gone) {
      // An image or a style sheet that was removed a moment ago.
      return Answer.text(Answer.UNKNOWN, "there is no such file any more");
    }
  }

  private Answer failed(int status, String file, Showing showing, PageFailure failure) {
    board.report(failure.problem(), showing.pages());
    return Optional.ofNullable(lastMade.get(file))
        .map(bytes -> answer(status, file, withScript(bytes, showing)))
        .orElseGet(() -> problems(showing.with(failure.problem())));
  }

  private static Answer answer(int status, String file, byte[] bytes) {
    return Answer.of(status, ContentTypes.of(file), bytes);
  }

  private Answer problems(Showing showing) {
    String script = ticket.script(showing, Ticket.Shows.PROBLEMS);
    return Answer.html(Answer.NOT_YET, new ProblemList(showing.problems()).page(script));
  }

  private byte[] withScript(byte[] page, Showing showing) {
    byte[] script = ticket.script(showing, Ticket.Shows.PAGE).getBytes(StandardCharsets.US_ASCII);
    int at = endOfBody(page);
    var whole = new byte[page.length + script.length];
    System.arraycopy(page, 0, whole, 0, at);
    System.arraycopy(script, 0, whole, at, script.length);
    System.arraycopy(page, at, whole, at + script.length, page.length - at);
    return whole;
  }

  /** Where the last {@code </body>} begins; the page's end if there is none. */
  private static int endOfBody(byte[] page) {
    int at = new String(page, StandardCharsets.ISO_8859_1).lastIndexOf("</body>");
    return at < 0 ? page.length : at;
  }
}
