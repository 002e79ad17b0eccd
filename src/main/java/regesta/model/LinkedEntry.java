package regesta.model;

import java.util.List;
import java.util.Optional;
import regesta.edtf.Edtf;

/**
 * An entry with everything that it names, and its place in time.
 *
 * @param year the year it belongs to: that of its anchor day
 * @param actors who took part, in the author's order
 * @param sources what it is drawn from; the first has the number 1 in its citations
 * @param reported how long after the event its earliest source reported it, where that is known
 * @param stated when a plan was made
 * @param plan how a plan stands
 * @param outcomes what became of it
 * @param origins the plans that it is an outcome of
 * @param publication when it was published here
 * @param previous the entry before it in time
 */
public record LinkedEntry(
    Entry entry,
    long year,
    List<Participant> actors,
    List<Topic> topics,
    List<CitedSource> sources,
    Optional<Report> reported,
    Optional<Edtf> stated,
    Plan plan,
    List<Entry> outcomes,
    List<Entry> origins,
    Publication publication,
    Optional<Entry> previous,
    Optional<Entry> next) {

  public LinkedEntry {
    actors = List.copyOf(actors);
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    outcomes = List.copyOf(outcomes);
    origins = List.copyOf(origins);
  }

  public Slug slug() {
    return entry.slug();
  }

  public Edtf date() {
    return entry.date().value();
  }

  /**
   * An actor as it appears in the entry.
   *
   * @param name what it was called at the time
   * @param override what the author calls it here, instead of its roles
   * @param holdings the roles it held at the time, in order
   * @param previous the entry before this one in which it appears
   */
  public record Participant(
      Actor actor,
      String name,
      Optional<String> nativeName,
      Optional<String> override,
      List<Holding> holdings,
      Optional<Entry> previous,
      Optional<Entry> next) {
    public Participant {
      holdings = List.copyOf(holdings);
    }
  }

  /** A role held at the time, and how surely. */
  public record Holding(Actor.Role role, Certainty certainty) {}

  /** How surely a role was held on a date. */
  public enum Certainty {
    /** All days that the date can mean lie within the term, or a source shows it on the day. */
    HELD,
    /** The date, the term or what attests it is too vague to tell. */
    PERHAPS,
    /** Sources show it before and after, but no term is known. */
    PRESUMABLY
  }

  /** A source that the entry is drawn from, with the words quoted and when it told of the event. */
  public record CitedSource(Source source, List<Entry.Quote> quotes, Optional<Lag> lag) {
    public CitedSource {
      quotes = List.copyOf(quotes);
    }
  }

  /** The earliest source of an entry, and how long after the event it appeared. */
  public record Report(Source source, Edtf published, Optional<Lag> lag) {}

  /**
   * How many days lie between an event and its report.
   *
   * @param least may be negative: then the report may have come before the event
   * @param most at least {@code least}
   */
  public record Lag(long least, long most) {
    public Lag {
      if (most < least) {
        throw new IllegalArgumentException("from %s to %s days".formatted(least, most));
      }
    }
  }

  /** How a plan stands on the day as of which the site speaks. */
  public enum Plan {
    /** The entry is no plan. */
    NONE,
    /** No outcome is known, and its time has not passed. */
    OPEN,
    /** No outcome is known, and the last day it can mean has passed. */
    OVERDUE,
    /** An outcome was looked for and not found. */
    UNKNOWN,
    /** Its outcome is known. */
    SETTLED
  }
}
