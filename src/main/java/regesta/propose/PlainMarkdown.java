package regesta.propose;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.parse.FieldCheck;
import regesta.parse.SourceFields;
import regesta.problem.SourceFile;

/** Writes words so that Markdown shows them as they are. */
final class PlainMarkdown {
  private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>#|~&@{}^$]");

  /** A second sign of those that typography joins into one. */
  private static final Pattern JOINED = Pattern.compile("(?<=([-.]))(?=\\1)");

  /** What would begin a list, a heading or a rule at the start of a line. */
  private static final Pattern OPENING = Pattern.compile("(?m)^(\\d{1,9})?([-+=.):])");

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>()]*[^\\s<>().,;:!?'\"\u2019\u201d]");

  private PlainMarkdown() {}

  /** The words on one line; addresses among them become links. */
  static String linked(String words) {
    var markdown = new StringBuilder();
    Matcher address = ADDRESS.matcher(words);
    int from = 0;
    while (address.find()) {
      if (isAddress(address.group())) {
        markdown.append(words(words.substring(from, address.start())));
        markdown.append('<').append(address.group()).append('>');
        from = address.end();
      }
    }
    return markdown.append(words(words.substring(from))).toString();
  }

  /** The words within a line. */
  static String words(String words) {
    String escaped = SIGN.matcher(words).replaceAll("\\\\$0");
    return JOINED.matcher(escaped).replaceAll("\\\\");
  }

  /** A paragraph of lines, so that none of them opens something else. */
  static String paragraph(String lines) {
    return OPENING.matcher(lines).replaceAll(PlainMarkdown::escapedOpening);
  }

  private static String escapedOpening(MatchResult opening) {
    boolean numbered = opening.group(1) != null;
    boolean needed =
        numbered == ".):".contains(opening.group(2)) || opening.group(2).equals(":");
    return Matcher.quoteReplacement(
        needed ? (numbered ? opening.group(1) : "") + "\\" + opening.group(2) : opening.group());
  }

  /** Whether an address can stand in a link. */
  static boolean isAddress(String url) {
    return FieldCheck.problems(SourceFields.URL, new SourceFile("", "address", url))
        .isEmpty();
  }

  /** Words of several paragraphs, which blank lines part. */
  static String paragraphs(String words) {
    return String.join(
        "\n\n",
        List.of(words.strip().split("\\R\\s*\\R")).stream()
            .map(text -> paragraph(linked(text.strip().replaceAll("\\s+", " "))))
            .toList());
  }
}
