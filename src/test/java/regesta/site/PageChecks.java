package regesta.site;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What holds for every page, whatever is on it. Each check opens the page and returns what is
 * wrong, a line each; nothing if all is well.
 */
record PageChecks(Chromium chromium) {
  private static final List<String> SCHEMES = List.of("dark", "light");

  /** Controls that only a script can serve are marked {@code data-enhancement}, and left out. */
  /** What stands there with and without scripts. */
  private static final String TEXT = """
      document.querySelectorAll('[data-enhancement], noscript')
        .forEach(element => element.style.display = 'none');
      return document.querySelector('main').innerText;
      """;

  private static final String CONTROLS = """
      return [...document.querySelectorAll('button, input, select, textarea, dialog, form')]
        .filter(control => control.checkVisibility()).map(control => control.outerHTML).join('\\n')
      """;

  /** Text whose colour is that of the ground it stands on. */
  private static final String LOST_TEXT = """
      const ground = element => {
        for (let at = element; at; at = at.parentElement) {
          const colour = getComputedStyle(at).backgroundColor;
          if (colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') return colour;
        }
        return getComputedStyle(document.documentElement).backgroundColor;
      };
      const texts = [...document.querySelectorAll('body *')].filter(element =>
        element.checkVisibility() &&
        [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
      return texts.length < 5 ? 'too little is shown' : texts.filter(element => {
        const style = getComputedStyle(element);
        const colour = element instanceof SVGElement ? style.fill : style.color;
        return colour === ground(element);
      }).map(element => element.outerHTML).join('\\n');
      """;

  /** Lists that Safari takes for none, because they have no marks. In menus it does not mind. */
  private static final String LOST_LISTS = """
      return [...document.querySelectorAll(':is(ul, ol):not(nav *)')]
        .filter(list => getComputedStyle(list).listStyleType === 'none')
        .map(list => list.outerHTML.slice(0, 100)).join('\\n')
      """;

  private static final String MOVING = """
      const moves = style => style.animationName !== 'none'
        || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0.01)
        || style.scrollBehavior === 'smooth';
      return [document.documentElement, ...document.querySelectorAll('*')]
        .filter(element => ['', '::before', '::after']
          .some(part => moves(getComputedStyle(element, part || null))))
        .map(element => element.tagName + '.' + element.className).join('\\n');
      """;

  /** The page has a heading, says nothing on the console, and asks no other host for anything. */
  String calm(String address) throws IOException {
    var found = new ArrayList<String>();
    chromium.complaints();
    chromium.requests();
    chromium.setWidth(1280);
    chromium.setScheme("light");
    chromium.open(address);
    if (chromium.visibleText("h1").isBlank()) {
      found.add("has no visible heading");
    }
    chromium.complaints().lines().forEach(found::add);
    List<String> requests = chromium.requests();
    if (!requests.contains(address)) {
      found.add("the page itself was not asked for: " + requests);
    }
    requests.stream()
        .filter(request -> !isFrom(address, request))
        .map(request -> "asks for " + request)
        .forEach(found::add);
    return String.join("\n", found);
  }

  private static boolean isFrom(String address, String request) {
    String host = URI.create(address).getRawAuthority();
    return host == null
        ? request.startsWith("file:")
        : request.startsWith("data:") || host.equals(URI.create(request).getRawAuthority());
  }

  /**
   * Axe finds nothing, in both schemes, wide and narrow. A scheme changes colours alone, so at each
   * width the second is only asked for contrast.
   */
  String accessible(String address) throws IOException {
    var found = new ArrayList<String>();
    chromium.setScheme("light");
    chromium.setWidth(1280);
    chromium.open(address);
    add(found, "no list to Safari", chromium.run(LOST_LISTS).getAsString());
    add(found, "light, wide", Axe.violations(chromium));
    chromium.setScheme("dark");
    add(found, "dark, wide", Axe.contrast(chromium));
    chromium.setWidth(320);
    add(found, "dark, narrow", Axe.violations(chromium));
    chromium.setScheme("light");
    add(found, "light, narrow", Axe.contrast(chromium));
    return String.join("\n", found);
  }

  private static void add(List<String> found, String where, String violations) {
    violations.lines().map(line -> where + ": " + line).forEach(found::add);
  }

  /** The page need not be scrolled sideways, at any width or enlarged to 400 per cent. */
  String fits(String address) throws IOException {
    var found = new ArrayList<String>();
    chromium.open(address);
    for (int width : List.of(320, 390, 768, 1280, 1600)) {
      chromium.setWidth(width);
      int needed = neededWidth();
      if (needed > width) {
        found.add("needs %d of %d px".formatted(needed, width));
      }
    }
    chromium.enlarge();
    if (neededWidth() > 320) {
      found.add("needs %d of 320 px when enlarged".formatted(neededWidth()));
    }
    return String.join("\n", found);
  }

  private int neededWidth() throws IOException {
    return chromium.run("return document.documentElement.scrollWidth").getAsInt();
  }

  /** Without scripts the page says the same, and shows no control that would do nothing. */
  String readsWithoutScripts(String address) throws IOException {
    chromium.setWidth(1280);
    chromium.open(address);
    String with = chromium.run(TEXT).getAsString();
    chromium.setScripts(Chromium.Scripts.OFF);
    try {
      chromium.open(address);
      String controls = chromium.run(CONTROLS).getAsString();
      String without = chromium.run(TEXT).getAsString();
      if (without.isBlank()) {
        return "has no visible text";
      }
      return without.equals(with) ? controls : "says %s, not %s".formatted(without, with);
    } finally {
      chromium.setScripts(Chromium.Scripts.ON);
    }
  }

  /** With the colours of the reader's system all text stands out from its ground. */
  String readsWithForcedColours(String address) throws IOException {
    var found = new ArrayList<String>();
    chromium.setWidth(1280);
    for (String scheme : SCHEMES) {
      chromium.setMedia("", Map.of("forced-colors", "active", "prefers-color-scheme", scheme));
      chromium.open(address);
      chromium.run(LOST_TEXT).getAsString().lines().forEach(found::add);
    }
    chromium.setMedia("", Map.of());
    return String.join("\n", found);
  }

  /** Nothing moves by itself for readers who have asked for that. */
  String still(String address) throws IOException {
    chromium.setWidth(1280);
    chromium.setMedia("", Map.of("prefers-reduced-motion", "reduce"));
    chromium.open(address);
    String moving = chromium.run(MOVING).getAsString();
    chromium.setMedia("", Map.of());
    return moving;
  }
}
