package regesta.parse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regesta.model.Inline;
import regesta.model.Kind;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Suggestion;

/** Decides what the links and images of one body lead to. */
final class LinkTargets {
  private static final String LINK = "bad-link";
  private static final String IMAGES = "images/";
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

  /** An address of ours as an editor may copy it: a path to a file or to its page. */
  private static final Pattern OURS = Pattern.compile(
      "(?:.*/)?(entries|actors|sources|topics|pages)/(?:.*/)?([a-z0-9-]+)\\.(?:md|html)(?:#.*)?");

  private static final Pattern SLASHED =
      Pattern.compile("(entry|actor|source|topic|page)/([a-z0-9-]+)");
  private static final Pattern NEIGHBOUR = Pattern.compile("(?:\\./)?([a-z0-9-]+)\\.md(?:#.*)?");

  private final Manuscript manuscript;
  private final Kind kind;
  private final Set<String> images;
  private final List<Target> fragments = new ArrayList<>();

  /**
   * For the body of a file of some kind.
   *
   * @param images the paths of all images, below {@code images/}
   */
  LinkTargets(Manuscript manuscript, Kind kind, Set<String> images) {
    this.manuscript = manuscript;
    this.kind = kind;
    this.images = images;
  }

  /**
   * An address as a body gives it.
   *
   * @param url without escapes and references to characters
   * @param offset where in the file it stands, {@code length} characters long
   * @param title what appears over the link or image
   */
  record Target(String url, int offset, int length, Optional<String> title) {}

  /**
   * What a link becomes; empty, with a problem reported, if it leads nowhere.
   *
   * @param at where the whole link stands
   */
  Optional<Inline> link(Target target, List<Inline> content, Location at) {
    if (content.isEmpty()) {
      return wrong(at, "the link has no text", Optional.of("write the text between `[` and `]`"));
    }
    if (Inline.flatten(content).anyMatch(LinkTargets::isLink)) {
      reportNested("", at);
      return Optional.empty();
    }
    if (target.url().startsWith("#")) {
      fragments.add(target);
      return Optional.of(new Inline.Link(target.url(), target.title(), content, at));
    }
    Matcher scheme = SCHEME.matcher(target.url());
    return scheme.matches()
        ? byScheme(scheme.group(1), scheme.group(2), target, content, at)
        : curly(target)
            .map(mistake -> wrong(at(target), mistake.message(), Optional.of(mistake.hint())))
            .orElseGet(
                () -> wrong(at(target), nowhere(target), wayOut(target, relative(target.url()))));
  }

  void reportNested(String text, Location at) {
    report(
        text.contains("[@") ? "bad-citation" : LINK,
        at,
        "a link, a citation or a footnote stands within the text of a link",
        Optional.of("write it before or after the link"));
  }

  private static boolean isLink(Inline inline) {
    return inline instanceof Inline.Link
        || inline instanceof Inline.Mention
        || inline instanceof Inline.Citation
        || inline instanceof Inline.FootnoteCall;
  }

  private static Optional<String> wayOut(Target target, String shown) {
    return target.url().isEmpty()
        ? Optional.of("write it between `(` and `)`")
        : Optional.of(shown);
  }

  private static String nowhere(Target target) {
    return target.url().isEmpty()
        ? "the link has no address"
        : "`%s` leads nowhere".formatted(target.url());
  }

  private Optional<Inline> byScheme(
      String scheme, String rest, Target target, List<Inline> content, Location at) {
    var link = new Inline.Link(target.url(), target.title(), content, at);
    return switch (scheme) {
      case "http", "https" ->
        WebAddress.mistake(target.url())
            .map(found -> wrong(at(target, found), found.message(), Optional.of(found.hint())))
            .orElse(Optional.of(link));
      case "mailto" ->
        MAIL.matcher(rest).matches()
            ? Optional.of(link)
            : wrong(
                at(target),
                "`%s` is not a mail address".formatted(rest),
                Optional.of("write one such as `mailto:name@example.org`"));
      default ->
        Stream.of(Kind.values())
            .filter(candidate -> candidate.word().equals(scheme))
            .findFirst()
            .map(found -> mention(found, rest, target, content))
            .orElseGet(() -> unknownScheme(scheme, target));
    };
  }

  private Optional<Inline> mention(Kind found, String slug, Target target, List<Inline> content) {
    boolean whole = target.length() == target.url().length();
    int skip = whole ? target.url().length() - slug.length() : 0;
    Location at = manuscript.at(target.offset() + skip, Math.max(1, target.length() - skip));
    if (Slug.isSlug(slug)) {
      return Optional.of(new Inline.Mention(found, new Reference(new Slug(slug), at), content));
    }
    SlugMistake mistake = SlugMistake.of(slug);
    manuscript.report(Problem.error("bad-slug", at, mistake.message()).withHint(mistake.hint()));
    return mistake
        .meant()
        .map(meant -> new Inline.Mention(found, new Reference(meant, at), content));
  }

  private Optional<Inline> unknownScheme(String scheme, Target target) {
    List<String> known = Stream.concat(
            Stream.of(Kind.values()).map(Kind::word), Stream.of("https", "http", "mailto"))
        .toList();
    String hint = Suggestion.closest(scheme.toLowerCase(Locale.ROOT), known)
        .map("write `%s:`"::formatted)
        .orElse("links begin with `%s:`".formatted(String.join(":`, `", known)));
    return wrong(at(target), "no link can begin with `%s:`".formatted(scheme), Optional.of(hint));
  }

  private static Optional<WebAddress.Mistake> curly(Target target) {
    return WebAddress.mistake(target.url()).filter(WebAddress.Mistake::ofMarks);
  }

  /** What to write instead of an address without a scheme. */
  private String relative(String url) {
    Matcher slashed = SLASHED.matcher(url);
    if (slashed.matches()) {
      return "write `%s:%s`".formatted(slashed.group(1), slashed.group(2));
    }
    if (Slug.isSlug(url)) {
      return "write its kind before it, such as `actor:%s`".formatted(url);
    }
    if (url.startsWith(IMAGES)) {
      return "write `!` before the `[` to show the image";
    }
    Matcher ours = OURS.matcher(url);
    if (ours.matches()) {
      String word = Stream.of(Kind.values())
          .filter(candidate -> candidate.folder().equals(ours.group(1)))
          .map(Kind::word)
          .findFirst()
          .orElseThrow();
      return "write `%s:%s`".formatted(word, ours.group(2));
    }
    Matcher neighbour = NEIGHBOUR.matcher(url);
    if (neighbour.matches()) {
      return "write `%s:%s`".formatted(kind.word(), neighbour.group(1));
    }
    return url.matches("www\\..+|[a-z0-9.-]+\\.(?:com|org|net|gov|jp|mil)(?:/.*)?")
        ? "write `https://%s`".formatted(url)
        : "write `actor:`, `entry:`, `source:`, `topic:` or `page:` and a slug, or `https://`";
  }

  /** What an image becomes; empty, with a problem reported, if it cannot be shown. */
  Optional<Inline> image(Target target, String alternative, Location at) {
    String path = decoded(target.url()).replaceFirst("^(?:\\./|\\.\\./|/)+", "");
    boolean known = path.startsWith(IMAGES) && images.contains(path.substring(IMAGES.length()));
    if (!known || !decoded(target.url()).equals(path)) {
      report("unknown-image", at(target), unknownImage(target.url()), meantImage(path, known));
      return Optional.empty();
    }
    if (alternative.isBlank()) {
      report(
          "image-text",
          at,
          "the image has no alternative text",
          Optional.of("say between `[` and `]` what it shows"));
    }
    if (target.title().filter(credit -> !credit.isBlank()).isEmpty()) {
      report(
          "image-credit",
          at(target),
          "the image does not say whose it is and where it is from",
          Optional.of("write `(%s \"Photograph: NASA, AS11-40-5875\")`".formatted(path)));
    }
    return Optional.of(
        new Inline.Image(path.substring(IMAGES.length()), alternative, target.title(), at));
  }

  private static String unknownImage(String url) {
    return SCHEME.matcher(url).matches()
        ? "an image must lie in `content/images/`"
        : "there is no image `%s`".formatted(url);
  }

  private Optional<String> meantImage(String path, boolean known) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return known
        ? Optional.of("write `%s`".formatted(path))
        : Suggestion.closest(name, images)
            .map(image -> "write `%s%s`".formatted(IMAGES, image))
            .or(() -> Optional.of(
                "put the image into `content/%s`, or correct its name".formatted(IMAGES)));
  }

  /** Reports the links to headings that the body does not have. */
  void checkFragments(Set<String> ids) {
    for (Target target : fragments) {
      String id = decoded(target.url().substring(1));
      if (!ids.contains(id)) {
        wrong(
            at(target),
            "no heading of this page is named `%s`".formatted(id),
            Suggestion.closest(id, ids)
                .map("write `#%s`"::formatted)
                .or(() -> Optional.of(headings(ids))));
      }
    }
  }

  private static String headings(Set<String> ids) {
    return ids.isEmpty()
        ? "write a heading such as `## Sources` and link to `#sources`, or remove the link"
        : "the headings here are `#%s`".formatted(String.join("`, `#", new TreeSet<>(ids)));
  }

  private static String decoded(String url) {
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return url; // a stray % is part of the name
    }
  }

  /** The place of a mistake in an address; all of it where escapes move the mistake. */
  private Location at(Target target, WebAddress.Mistake mistake) {
    return target.length() == target.url().length()
        ? manuscript.at(target.offset() + mistake.offset(), mistake.length())
        : at(target);
  }

  private Location at(Target target) {
    return manuscript.at(target.offset(), Math.max(1, target.length()));
  }

  private Optional<Inline> wrong(Location at, String message, Optional<String> hint) {
    report(LINK, at, message, hint);
    return Optional.empty();
  }

  private void report(String name, Location at, String message, Optional<String> hint) {
    manuscript.report(Problem.error(name, at, message).withHint(hint));
  }
}
