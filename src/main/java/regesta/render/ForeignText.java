package regesta.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says on a page in which language a text is, where its script shows that it is in another one than
 * the text around it: an English sentence with a Japanese name in it. Programs that read aloud
 * choose their voice by that, and browsers the forms of Han characters.
 *
 * <p>What templates mark as foreign stays as it is; this is for names that stand amid other words.
 * Latin letters are at home in every language.
 */
final class ForeignText {
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  private static final String LANGUAGE = " lang=\"";

  private static final Set<String> VOID =
      Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

  /** Elements that hold text and nothing else. */
  private static final Set<String> PLAIN =
      Set.of("title", "script", "style", "textarea", "option", "desc");

  private final Optional<String> nativeLanguage;

  /** The scripts of the languages met so far: a page names one for each name in it. */
  private final Map<String, Set<Script>> scripts = new ConcurrentHashMap<>();

  /**
   * For a site whose native names are in {@code nativeLanguage}: of several languages in a script,
   * it is the one that is meant.
   */
  ForeignText(Optional<String> nativeLanguage) {
    this.nativeLanguage = nativeLanguage;
  }

  /**
   * An element that is open.
   *
   * @param home the scripts of the language that text in it has
   * @param drawn whether text in it is part of a drawing
   */
  private record Open(String element, Set<Script> home, boolean drawn) {
    Open with(String name, Optional<Set<Script>> scripts) {
      return new Open(name, scripts.orElse(home), drawn || name.equals("svg"));
    }
  }

  /** A page in UTF-8, with its foreign texts marked. */
  byte[] bytes(PageWriter page) {
    return page.hasForeignLetters()
        ? mark(page.toString()).getBytes(StandardCharsets.UTF_8)
        : page.bytes();
  }

  String mark(String html) {
    var marked = new StringBuilder(html.length() + 1024);
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("", Set.of(), false));
    for (int start = 0; start < html.length(); ) {
      boolean isTag = html.charAt(start) == '<';
      int end = isTag ? endOfTag(html, start) : endOfText(html, start);
      if (isTag) {
        follow(html, start, end, open);
      }
      if (isTag || PLAIN.contains(open.element().element())) {
        marked.append(html, start, end);
      } else {
        text(html.substring(start, end), open.element(), marked);
      }
      start = end;
    }
    return marked.toString();
  }

  private static int endOfText(String html, int start) {
    int end = html.indexOf('<', start);
    return end < 0 ? html.length() : end;
  }

  /** Where a tag or a comment ends; quoted values of a tag's attributes can hold its signs. */
  private static int endOfTag(String html, int start) {
    boolean isComment = html.startsWith(COMMENT, start);
    int end = isComment ? html.indexOf(COMMENT_END, start) : start;
    if (isComment) {
      return end < 0 ? html.length() : end + COMMENT_END.length();
    }
    boolean quoted = false;
    while (end < html.length() && (quoted || html.charAt(end) != '>')) {
      quoted ^= html.charAt(end) == '"';
      end++;
    }
    return Math.min(end + 1, html.length());
  }

  /** Opens or closes the element of a tag. An end tag also closes those whose own is left out. */
  private void follow(String html, int start, int end, Deque<Open> open) {
    boolean closes = html.startsWith("</", start);
    int first = start + (closes ? 2 : 1);
    int last = first;
    while (last < end && isOfName(html.charAt(last))) {
      last++;
    }
    String element = html.substring(first, last);
    if (closes) {
      while (open.size() > 1 && !open.pop().element().equals(element)) {
        // That was one whose end tag is left out.
      }
    } else if (!element.isEmpty() && !VOID.contains(element) && html.charAt(end - 2) != '/') {
      open.push(open.element().with(element, language(html, last, end).map(this::scripts)));
    }
  }

  private Set<Script> scripts(String language) {
    return scripts.computeIfAbsent(language, Script::of);
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }

  /** The language that the attributes of a tag give. */
  private static Optional<String> language(String html, int start, int end) {
    for (int i = start; i < end; i++) {
      if (html.charAt(i) == ' ' && html.startsWith(LANGUAGE, i)) {
        int value = i + LANGUAGE.length();
        return Optional.of(html.substring(value, html.indexOf('"', value)));
      }
    }
    return Optional.empty();
  }

  /** Puts each run of foreign letters, with the signs between them, into an element. */
  private void text(String text, Open around, StringBuilder marked) {
    String element = around.drawn() ? "tspan" : "span";
    int done = 0;
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) < Script.FIRST_NOT_LATIN) {
        i++;
        continue;
      }
      Optional<Script> script = Script.of(text.codePointAt(i));
      if (script.isEmpty() || around.home().contains(script.get())) {
        i += Character.charCount(text.codePointAt(i));
        continue;
      }
      int end = script.get().endOfRun(text, i);
      String run = text.substring(i, end);
      marked.append(text, done, i);
      marked.append("<%s lang=\"%s\">".formatted(element, language(script.get(), run)));
      marked.append(run).append("</%s>".formatted(element));
      done = end;
      i = end;
    }
    marked.append(text, done, text.length());
  }

  private String language(Script script, String run) {
    return nativeLanguage
        .filter(script::isAtHomeIn)
        .or(() -> script.onlyLanguage(run))
        .orElse("und-" + script.code());
  }
}
