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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&#34;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return this;
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
