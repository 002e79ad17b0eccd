package regesta.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import regesta.problem.Location;
import regesta.problem.SourceFile;

/** A part of a line of text. */
public sealed interface Inline {

  /** Shows this inline to the visitor's method for its case. */
  <R> R accept(Visitor<R> visitor);

  /** What stands within this inline, in reading order. */
  default List<Inline> content() {
    return List.of();
  }

  /** These inlines and all within them, outer before inner, in reading order. */
  static Stream<Inline> flatten(List<Inline> inlines) {
    List<Inline> flat = new ArrayList<>();
    forEach(inlines, flat::add);
    return flat.stream();
  }

  /** Tells of these inlines and all within them in the same order. */
  static void forEach(List<Inline> inlines, Consumer<Inline> teller) {
    for (Inline inline : inlines) {
      teller.accept(inline);
      forEach(inline.content(), teller);
    }
  }

  /** The words of these inlines, without citations, footnotes and images. */
  static String plain(List<Inline> inlines) {
    var words = new StringBuilder();
    forEach(inlines, inline -> {
      if (inline instanceof Text text) {
        words.append(text.text());
      } else if (inline instanceof Code code) {
        words.append(code.text());
      } else if (inline instanceof LineBreak) {
        words.append(' ');
      }
    });
    return words.toString();
  }

  /**
   * Plain words within one line of the file.
   *
   * @param offset where in the file they begin; typography and escapes can make the file's
   *     characters differ. A place is three times as large, and most texts are never asked for it
   */
  record Text(String text, SourceFile file, int offset) implements Inline {
    /** Where they stand, as far as they are written as they are read. */
    public Location at() {
      return file.at(offset, text.length());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  record Code(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * A link out of the chronology, or to a heading of the same page.
   *
   * @param url begins with {@code https:}, {@code http:}, {@code mailto:} or {@code #}
   */
  record Link(String url, Optional<String> title, List<Inline> content, Location at)
      implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /** A link to another part of the chronology: {@code [Nakatani](actor:gen-nakatani)}. */
  record Mention(Kind kind, Reference target, List<Inline> content) implements Inline {
    public Mention {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mention(this);
    }
  }

  /**
   * A picture.
   *
   * @param path below {@code content/images/}
   * @param alternative what it shows, in words
   */
  record Image(String path, String alternative, Optional<String> title, Location at)
      implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /**
   * The sources of the text back to the citation before it, or to the paragraph's start:
   * {@code [@kyodo-2025-05-31, para. 3; @star-2015-06-01]}.
   */
  record Citation(List<Cite> cites) implements Inline {
    public Citation {
      cites = List.copyOf(cites);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.citation(this);
    }
  }

  /**
   * One source in a citation.
   *
   * @param place where in the source: {@code para. 3}
   */
  record Cite(Reference source, Optional<String> place) {}

  /** The place that calls a footnote of the same body. */
  record FootnoteCall(String label) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.footnoteCall(this);
    }
  }

  /**
   * The end of a line.
   *
   * @param hard whether the author asked for a new line, rather than wrapping the text
   */
  record LineBreak(boolean hard) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /** One method for each case. */
  interface Visitor<R> {
    R text(Text text);

    R emphasis(Emphasis emphasis);

    R strong(Strong strong);

    R code(Code code);

    R link(Link link);

    R mention(Mention mention);

    R image(Image image);

    R citation(Citation citation);

    R footnoteCall(FootnoteCall call);

    R lineBreak(LineBreak lineBreak);
  }
}
