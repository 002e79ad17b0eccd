package regesta.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says on a page in which language a text is, where its script shows that it is in another one than
 * the text around it: an English sentence with a Japanese name in it. Programs that read aloud
 * choose their voice by that, and browsers the forms of Han characters.
 *
 * <p>What templates mark as foreign stays as it is; this is for names that stand amid other words.
 * Latin letters are at home in every language.
 */
final class ForeignText {
  private static final Pattern PIECE =
      Pattern.compile("<!--.*?-->|<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*>|[^<]+", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");
  private static final Pattern LANGUAGE = Pattern.compile("\\slang=\"([^\"]*)\"");

  private static final Set<String> VOID =
      Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

  /** Elements that hold text and nothing else. */
  private static final Set<String> PLAIN =
      Set.of("title", "script", "style", "textarea", "option", "desc");

  private final Optional<String> nativeLanguage;

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
    Open with(String name, Optional<String> language) {
      return new Open(name, language.map(Script::of).orElse(home), drawn || name.equals("svg"));
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
    Matcher pieces = PIECE.matcher(html);
    while (pieces.find()) {
      String piece = pieces.group();
      if (piece.charAt(0) == '<') {
        follow(piece, open);
        marked.append(piece);
      } else if (PLAIN.contains(open.element().element())) {
        marked.append(piece);
      } else {
        text(piece, open.element(), marked);
      }
    }
    return marked.toString();
  }

  private static void follow(String tag, Deque<Open> open) {
    Matcher name = TAG.matcher(tag);
    if (!name.lookingAt()) {
      return;
    }
    String element = name.group(1);
    if (tag.startsWith("</")) {
      while (open.size() > 1 && !open.pop().element().equals(element)) {
        // An end tag also ends the elements whose own may be left out.
      }
    } else if (!VOID.contains(element) && !tag.endsWith("/>")) {
      Matcher language = LANGUAGE.matcher(tag);
      open.push(open.element()
          .with(element, language.find() ? Optional.of(language.group(1)) : Optional.empty()));
    }
  }

  /** Puts each run of foreign letters, with the signs between them, into an element. */
  private void text(String text, Open around, StringBuilder marked) {
    String element = around.drawn() ? "tspan" : "span";
    int done = 0;
    int i = 0;
    while (i < text.length()) {
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
