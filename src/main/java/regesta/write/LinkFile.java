package regesta.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import regesta.model.LinkCheck;

/** The file that keeps when addresses outside the site were reached, one a line, sorted. */
public final class LinkFile {
  private static final String HEAD =
      "# Written by `regesta links`: address, last reached, last checked, status, new address.\n";

  private LinkFile() {}

  /** Replaces the file in a folder of content, which need not have one. */
  public static void write(List<LinkCheck> checks, Path content) throws IOException {
    Path file = content.resolve(LinkCheck.FILE);
    Path next = file.resolveSibling(LinkCheck.FILE + ".next");
    String lines = checks.stream()
        .sorted(comparing(LinkCheck::address))
        .map(check -> check.line() + "\n")
        .collect(Collectors.joining());
    Files.writeString(next, HEAD + lines, UTF_8);
    Files.move(next, file, ATOMIC_MOVE);
  }
}
