package regesta.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an address on the web must look like; {@link URI} takes every address that passes. */
final class WebAddress {
  /** What nearly all addresses look like; nothing can be wrong with one that does. */
  private static final Pattern USUAL =
      Pattern.compile("https?://[A-Za-z0-9._-]++(?:/[A-Za-z0-9/._~-]*+)?+");

  private static final Pattern START = Pattern.compile(
      "https?://(?:[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?(?=[/?#]|$)");
  private static final Pattern UNSAFE =
      Pattern.compile("[\\s\\p{Cntrl}<>\"\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");
  private static final Pattern MARK =
      Pattern.compile("[\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]");
  private static final Pattern WRAPPED = Pattern.compile(
      "(?:[<(\u2018\u2019\u201c\u201d\u201e\u00ab]|\\[[^]]*]\\()(https?://[^<>()\u2018\u2019\u201c\u201d\u00bb]+)[>)\u2018\u2019\u201c\u201d\u00bb]");
  private static final Pattern SLASHES = Pattern.compile("(https?):?/*(.+)");
  private static final Pattern DOMAIN = Pattern.compile("[a-z0-9.-]+\\.[a-z]{2,}(?:[/?#].*)?");

  private WebAddress() {}

  /**
   * What is wrong with an address, and where in it.
   *
   * @param ofMarks whether it is about quotation marks or brackets around the address
   */
  record Mistake(int offset, int length, String message, String hint, boolean ofMarks) {
    Mistake(int offset, int length, String message, String hint) {
      this(offset, length, message, hint, false);
    }
  }

  static Optional<Mistake> mistake(String address) {
    if (USUAL.matcher(address).matches()) {
      return Optional.empty();
    }
    Matcher wrapped = WRAPPED.matcher(address);
    if (wrapped.matches()) {
      return Optional.of(new Mistake(
          0,
          address.length(),
          "quotation marks or brackets stand around the address",
          "write `%s`".formatted(wrapped.group(1)),
          true));
    }
    Matcher mark = MARK.matcher(address);
    if (mark.find()) {
      return Optional.of(new Mistake(
          mark.start(),
          1,
          "`%s` cannot stand in a web address".formatted(mark.group()),
          "remove it, or copy the address again",
          true));
    }
    Matcher start = START.matcher(address);
    if (!start.lookingAt()) {
      return Optional.of(noStart(address));
    }
    Matcher unsafe = UNSAFE.matcher(address).region(start.end(), address.length());
    if (unsafe.find()) {
      return Optional.of(unsafe(address, unsafe.start()));
    }
    try {
      new URI(address);
      return Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.of(
          e.getIndex() < start.end() ? noStart(address) : unsafe(address, e.getIndex()));
    }
  }

  /** What is wrong with an address to which the paths of pages are added. */
  static Optional<Mistake> baseMistake(String address) {
    return mistake(address)
        .or(() -> Stream.of("?", "#")
            .filter(address::contains)
            .map(mark -> new Mistake(
                address.indexOf(mark),
                address.length() - address.indexOf(mark),
                "no page can lie below an address with `%s`".formatted(mark),
                "write `%s`".formatted(address.substring(0, address.indexOf(mark)))))
            .findFirst());
  }

  private static Mistake noStart(String address) {
    String hint = DOMAIN.matcher(address).matches()
        ? "write `https://%s`".formatted(address)
        : slashes(address);
    return new Mistake(0, address.length(), "`%s` is not a web address".formatted(address), hint);
  }

  private static String slashes(String address) {
    Matcher match = SLASHES.matcher(address);
    return match.matches()
            && !address.startsWith(match.group(1) + "://")
            && START.matcher(match.group(1) + "://" + match.group(2)).lookingAt()
        ? "write `%s://%s`".formatted(match.group(1), match.group(2))
        : "write it in full, from `https://` on";
  }

  private static Mistake unsafe(String address, int offset) {
    int found = address.codePointAt(offset);
    String character = Character.toString(found);
    return new Mistake(
        offset,
        character.length(),
        "%s cannot stand in a web address"
            .formatted(Character.isSpaceChar(found) ? "a space" : "`" + character + "`"),
        "write `%s`".formatted(escaped(character)));
  }

  private static String escaped(String character) {
    var escaped = new StringBuilder();
    for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
      escaped.append("%%%02X".formatted(octet));
    }
    return escaped.toString();
  }
}
