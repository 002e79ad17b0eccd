package regesta.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import regesta.edtf.Edtf;
import regesta.problem.SourceFile;

/**
 * One event, plan or statement, as its author wrote it.
 *
 * @param slug names the entry and its page
 * @param title one line of plain text
 * @param date no more precise than the sources allow
 * @param place where it happened, in words
 * @param summary one or two sentences for lists; where absent, the body's first paragraph serves
 * @param actors who took part, each once, in the author's order
 * @param sources what it is drawn from, in the author's order: the order of the numbered citations
 * @param stated when a plan was made; where absent, the date of its report
 * @param order its place among entries of one day, where the author gave one
 * @param milestone whether overviews of the chronology label it
 * @param body the regest
 * @param ownWords its title and the other words of ours in its fields, with their places
 */
public record Entry(
    Slug slug,
    SourceFile file,
    String title,
    Written<Edtf> date,
    Status status,
    Optional<String> place,
    Optional<String> summary,
    List<Participation> actors,
    List<Reference> topics,
    List<Listing> sources,
    Optional<Written<Edtf>> stated,
    Outcome outcome,
    List<Variant> variants,
    OptionalInt order,
    boolean milestone,
    Upkeep upkeep,
    Body body,
    OwnWords ownWords) {

  /** Begins a text that a tool has put in the place of one that an editor is to write. */
  public static final String TO_WRITE = "To write:";

  public Entry {
    if (title.isBlank() || title.contains("\n")) {
      throw new IllegalArgumentException("title must be one line of text: '%s'".formatted(title));
    }
    actors = List.copyOf(actors);
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    variants = List.copyOf(variants);
  }

  /**
   * An actor's part in an entry.
   *
   * @param role what the author calls the actor here, instead of the role that the date gives
   */
  public record Participation(Reference actor, Optional<String> role) {}

  /** A source that an entry is drawn from, and the words quoted from it. */
  public record Listing(Reference source, List<Quote> quotes) {
    public Listing {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * A source's own words, in its own characters.
   *
   * @param place where in the source they stand: {@code para. 3}
   */
  public record Quote(Optional<String> place, Written<String> text) {}

  /**
   * What became of a plan.
   *
   * @param entries those that tell it
   * @param searched for an outcome that was looked for and not found: what was searched
   */
  public record Outcome(List<Reference> entries, Optional<String> searched) {
    public static final Outcome NONE = new Outcome(List.of(), Optional.empty());

    public Outcome {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One of several accounts that differ.
   *
   * @param date the date by this account, where the accounts differ in the date
   * @param claim what this account says, where they differ in something else
   */
  public record Variant(
      Optional<Edtf> date,
      Optional<String> claim,
      List<Reference> sources,
      Optional<Written<String>> note) {
    public Variant {
      sources = List.copyOf(sources);
    }
  }
}
