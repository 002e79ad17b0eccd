package regesta.render;

/** Text that is put together as HTML. */
final class Html {
  private final StringBuilder html = new StringBuilder();

  /** Adds HTML as it stands. */
  Html markup(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds text, in which nothing can be taken for markup. */
  Html text(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // All five are below the letters, so that most characters are passed by one comparison.
      if (c <= '>') {
        String escape = escape(c);
        if (!escape.isEmpty()) {
          html.append(text, done, i).append(escape);
          done = i + 1;
        }
      }
    }
    html.append(text, done, text.length());
    return this;
  }

  private static String escape(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&#34;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }

  /** Takes back spaces and line ends that were added last. */
  Html withoutSpace() {
    int end = html.length();
    while (end > 0 && Character.isWhitespace(html.charAt(end - 1))) {
      end--;
    }
    html.setLength(end);
    return this;
  }

  /** Adds an attribute, with the space before it. */
  Html attribute(String name, String value) {
    return markup(" ").markup(name).markup("=\"").text(value).markup("\"");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
