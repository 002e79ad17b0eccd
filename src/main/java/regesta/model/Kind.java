package regesta.model;

/** The kinds of file that an author writes; each has a folder, in the content and on the site. */
public enum Kind {
  ENTRY("entry", "entries"),
  ACTOR("actor", "actors"),
  SOURCE("source", "sources"),
  TOPIC("topic", "topics"),
  PAGE("page", "pages");

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

  /** The path of the page of a thing of this kind, below the site's folder. */
  public String path(Slug slug) {
    boolean about = this == PAGE && slug.equals(FreePage.ABOUT);
    return (about ? slug : folder + "/" + slug) + ".html";
  }
}
