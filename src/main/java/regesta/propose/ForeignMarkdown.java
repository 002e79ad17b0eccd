package regesta.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.propose.HtmlMarkdown.Converted;

/**
 * Makes Markdown of other generators ours: it has no images and no links within their site, and
 * what they write as {@code @name} is no citation.
 */
final class ForeignMarkdown {
  private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]\\n]*)]\\(([^)\\n]*)\\)");
  private static final Pattern LINK =
      Pattern.compile("(?<!!)\\[((?:[^\\[\\]\\n]|\\\\[\\[\\]])*)]\\(<?([^)\\s>]*)>?[^)\\n]*\\)");
  private static final Pattern AT = Pattern.compile("(?<![\\w/.@\\\\])@(?=[a-z0-9])");

  /** A heading of the level that with us is the title's, so that all headings go down. */
  private static final Pattern FIRST_LEVEL = Pattern.compile("(?m)^#(?=[ \\t])");

  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,5}(?=[ \\t])");

  private ForeignMarkdown() {}

  static Converted of(String markdown) {
    var lost = new ArrayList<String>();
    boolean titled = FIRST_LEVEL.matcher(markdown).find();
    String lower = titled ? HEADING.matcher(markdown).replaceAll("#$0") : markdown;
    String text = IMAGE.matcher(lower).replaceAll(image -> withoutImage(image, lost));
    text = LINK.matcher(text).replaceAll(link -> withoutLink(link, lost));
    return new Converted(AT.matcher(text.strip()).replaceAll("\\\\@"), lost);
  }

  private static String withoutImage(MatchResult image, List<String> lost) {
    lost.add("the image " + image.group(2).strip());
    return Matcher.quoteReplacement(image.group(1));
  }

  private static String withoutLink(MatchResult link, List<String> lost) {
    String target = link.group(2);
    if (PlainMarkdown.isAddress(target) || target.startsWith("mailto:")) {
      return Matcher.quoteReplacement(link.group());
    }
    lost.add("a link to " + target);
    return Matcher.quoteReplacement(link.group(1));
  }
}
