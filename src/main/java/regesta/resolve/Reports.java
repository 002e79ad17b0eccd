package regesta.resolve;

import java.util.List;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.Span;
import regesta.model.Entry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.LinkedEntry.Lag;
import regesta.model.LinkedEntry.Report;
import regesta.model.Source;
import regesta.model.Written;
import regesta.problem.Problem;
import regesta.problem.Problems;

/** When sources told of an entry, and whether they can have known of it. */
final class Reports {
  private Reports() {}

  /** The source that was published first: the one with the earliest last possible day. */
  static Optional<Report> earliest(Entry entry, List<Source> sources) {
    return sources.stream()
        .filter(source -> published(source).flatMap(date -> date.span().last()).isPresent())
        .min(EntryOrder.byDays(
            source -> published(source).flatMap(date -> date.span().last()),
            source -> published(source).flatMap(date -> date.span().first())))
        .map(source -> {
          Edtf published = published(source).orElseThrow();
          return new Report(source, published, lag(entry.date().value(), published));
        });
  }

  /** How many days after the event it was reported; empty where a bound of either is missing. */
  static Optional<Lag> lag(Edtf date, Edtf published) {
    Span event = date.span();
    Span report = published.span();
    if (event.first().isEmpty()
        || event.last().isEmpty()
        || report.first().isEmpty()
        || report.last().isEmpty()) {
      return Optional.empty();
    }
    long least = report.first().get().epochDay() - event.last().get().epochDay();
    long most = report.last().get().epochDay() - event.first().get().epochDay();
    return Optional.of(new Lag(least, most));
  }

  static Optional<Edtf> published(Source source) {
    return source.published().map(Written::value);
  }

  /**
   * Reports sources that are older than what they tell of. It is an error only if none is young
   * enough and no date involved is qualified; one day is granted for the time zones.
   */
  static void checkAges(Entry entry, List<CitedSource> sources, Problems problems) {
    if (entry.status().mayLieAhead() || sources.isEmpty()) {
      return;
    }
    List<CitedSource> tooOld =
        sources.stream().filter(cited -> isTooOld(cited.source(), entry)).toList();
    boolean qualified = entry.date().value().isQualified()
        || tooOld.stream()
            .flatMap(cited -> published(cited.source()).stream())
            .anyMatch(Edtf::isQualified);
    boolean allKnown = sources.size() == entry.sources().size();
    if (allKnown && tooOld.size() == sources.size() && !qualified) {
      problems.report(Problem.error(
              "sources-too-old",
              entry.date().at(),
              "every source is older than `%s`".formatted(entry.date().value().text()))
          .withHint("correct the date, or write `status: planned` if it lay ahead"));
      return;
    }
    for (CitedSource cited : tooOld) {
      problems.report(tooOld(entry, cited.source()));
    }
  }

  /** Reports a source that was read or archived before it was published. */
  static void checkReading(Source source, Problems problems) {
    Optional<Day> published = published(source).flatMap(date -> date.widened().first());
    boolean read = isOverBefore(source.accessed(), published);
    boolean archived = isOverBefore(source.archived().map(Source.Archived::date), published);
    if (read || archived) {
      problems.report(Problem.warning(
              "read-before-published",
              source.published().orElseThrow().at(),
              "the source was %s before it was published".formatted(read ? "read" : "archived"))
          .withHint("correct `published:`, or `%s:`".formatted(read ? "accessed" : "archived")));
    }
  }

  /** One day is granted for the time zones. */
  private static boolean isOverBefore(Optional<Edtf> date, Optional<Day> day) {
    Optional<Day> last = date.flatMap(value -> value.widened().last());
    return last.isPresent() && day.isPresent() && last.get().plusDays(1).compareTo(day.get()) < 0;
  }

  private static Problem tooOld(Entry entry, Source source) {
    return Problem.warning(
            "source-too-old",
            entry.sources().stream()
                .filter(listing -> listing.source().target().equals(source.slug()))
                .findFirst()
                .orElseThrow()
                .source()
                .at(),
            "source `%s` of %s is older than the entry's date `%s`"
                .formatted(
                    source.slug(),
                    published(source).orElseThrow().text(),
                    entry.date().value().text()))
        .withHint("correct one of the dates, or cite a later source");
  }

  private static boolean isTooOld(Source source, Entry entry) {
    Optional<Day> begins = entry.date().value().widened().first();
    return published(source)
        .flatMap(date -> date.widened().last())
        .flatMap(last -> begins.map(first -> last.plusDays(1).compareTo(first) < 0))
        .orElse(false);
  }
}
