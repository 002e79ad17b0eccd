package regesta.model;

import java.util.Optional;

/** The kinds of file that an author writes; each has a folder, in the content and on the site. */
public enum Kind {
  ENTRY("entry", "entries"),
  ACTOR("actor", "actors"),
  SOURCE("source", "sources"),
  TOPIC("topic", "topics"),
  PAGE("page", "pages");

  private static final String HTML = ".html";

  private final String word;
  private final String folder;

  Kind(String word, String folder) {
    this.word = word;
    this.folder = folder;
  }

  /** The kind in a message, and the scheme of a link to one: {@code actor}. */
  public String word() {
    return word;
  }

  /** One of the kind: {@code an actor}. */
  public String one() {
    return (this == ENTRY || this == ACTOR ? "an " : "a ") + word;
  }

  /** The folder's name below {@code content/} and below the site: {@code actors}. */
  public String folder() {
    return folder;
  }

  /** The slug in the path of a page, if that is one of a thing of this kind. */
  Optional<String> slugIn(String path) {
    if (this == PAGE && path.equals(path(FreePage.ABOUT))) {
      return Optional.of(FreePage.ABOUT.value());
    }
    int start = folder.length() + 1;
    boolean ours = path.startsWith(folder) && path.startsWith("/", folder.length());
    if (!ours || !path.endsWith(HTML) || path.length() <= start + HTML.length()) {
      return Optional.empty();
    }
    String slug = path.substring(start, path.length() - HTML.length());
    return Optional.of(slug).filter(value -> this != PAGE || !value.equals(FreePage.ABOUT.value()));
  }

  /** The path of the page of a thing of this kind, below the site's folder. */
  public String path(Slug slug) {
    boolean about = this == PAGE && slug.equals(FreePage.ABOUT);
    return (about ? slug : folder + "/" + slug) + HTML;
  }
}
