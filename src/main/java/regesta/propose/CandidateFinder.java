package regesta.propose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import regesta.dating.DatedWords;
import regesta.dating.Sentence;
import regesta.dating.Sentence.Part;
import regesta.dating.Tense;
import regesta.edtf.Edtf;
import regesta.model.Slug;
import regesta.model.Status;

/**
 * Proposes what a text may be an entry of: for each date that a sentence gives, and for each
 * sentence that gives none.
 */
final class CandidateFinder {
  private static final Pattern QUOTED = Pattern.compile("[\"“「][^\"”」]*[\"”」]?");
  private static final Pattern SAYS = Pattern.compile(
      "(?<!has )(?<!have )\\b(?:said|told|pledged|announced|added|vowed|called|blamed"
          + "|expressed|aired|denied|claimed)\\b|述べた|語った|表明した|発表した");
  private static final Pattern REPORTED =
      Pattern.compile("(?i)\\breports? said\\b|\\breported(?:ly)?\\b|\\baccording to\\b|報じた|によると");

  /** What ties a sentence to the event that the report is about. */
  private static final Pattern FOLLOWING = Pattern.compile(
      "(?i)^(?:after|afterwards?|separately|later|then|meanwhile|also|following)\\b|\\b(?:also|meanwhile)\\b"
          + "|\\b(?:after|during|at|in|from) the(?:ir)? (?:meeting|talks|gathering|statement|summit)\\b"
          + "|\\bthe (?:joint )?statement\\b");

  private final Reading reading;
  private final LocalDate published;
  private final List<Candidate> found = new ArrayList<>();
  private String paragraph = "";
  private int number = 0;
  private List<Named> named = List.of();

  private CandidateFinder(Reading reading) {
    this.reading = reading;
    this.published = reading.published();
  }

  /** The candidates of a text, by paragraph; none has the date of another of its paragraph. */
  static List<Candidate> find(List<String> paragraphs, List<List<Named>> actors, Reading reading) {
    var finder = new CandidateFinder(reading);
    for (int i = 0; i < paragraphs.size(); i++) {
      finder.paragraph = paragraphs.get(i);
      finder.number = i + 1;
      finder.named = actors.get(i);
      Sentence.of(paragraphs.get(i)).forEach(finder::findIn);
    }
    Map<String, Candidate> byPlaceAndDate = new LinkedHashMap<>();
    finder.found.forEach(
        one -> byPlaceAndDate.putIfAbsent(one.place() + " " + one.date().text(), one));
    return List.copyOf(byPlaceAndDate.values());
  }

  private void findIn(Sentence sentence) {
    List<DatedWords> dates = reading.inParagraph(number).stream()
        .filter(words -> words.start() >= sentence.start() && words.end() <= sentence.end())
        .toList();
    dates.forEach(words -> addDated(sentence, words));
    List<Part> clauses = sentence.relativeClauses();
    List<DatedWords> inMain = dates.stream()
        .filter(words -> clauses.stream().noneMatch(clause -> clause.holds(words)))
        .toList();
    if (inMain.isEmpty()) {
      addUndated(sentence, sentence.without(clauses));
    } else {
      clauses.stream()
          .filter(clause -> dates.stream().noneMatch(clause::holds))
          .forEach(clause -> addClause(sentence, clause, inMain));
    }
  }

  private void addDated(Sentence sentence, DatedWords words) {
    Optional<Reading.Dated> narrower = reading.narrower(words);
    String basis = "“%s”".formatted(words.words());
    Status status = words.tense() == Tense.FUTURE ? Status.PLANNED : status(sentence.text());
    add(
        sentence,
        words.start(),
        status,
        narrower.map(Reading.Dated::date).orElse(words.date()),
        narrower.map(one -> basis + ", and " + one.basis()).orElse(basis));
  }

  /** A main clause without a date takes that of the plan or of the event it belongs to. */
  private void addUndated(Sentence sentence, String main) {
    String told = QUOTED.matcher(main).replaceAll("“”");
    Tense tense = Tense.of(told);
    boolean says = SAYS.matcher(told).find();
    boolean opensWithQuote = told.startsWith("“");
    boolean plans = tense == Tense.FUTURE
        || !opensWithQuote
            && Tense.of(main.substring(told.indexOf('“') + 1)) == Tense.FUTURE
            && told.contains("“");
    Optional<Reading.Dated> plan = reading.planned().filter(day -> plans);
    plan.ifPresent(day ->
        add(sentence, sentence.start(), Status.PLANNED, day.date(), "the plan of " + day.basis()));
    if (plan.isPresent() && tense == Tense.FUTURE || told.isBlank()) {
      return;
    }
    if (tense != Tense.PAST && tense != Tense.FUTURE && !says) {
      add(
          sentence,
          sentence.start(),
          Status.REPORTED,
          edtf(published.toString()),
          "no date: the state of things on the day of the report");
      return;
    }
    Optional<Reading.Dated> event =
        reading.event().filter(day -> FOLLOWING.matcher(told).find());
    event.ifPresentOrElse(
        day -> add(
            sentence, sentence.start(), status(told), day.date(), "the event of " + day.basis()),
        () -> add(
            sentence,
            sentence.start(),
            status(told),
            edtf("[..%s]".formatted(published)),
            "no date: by the day of the report"));
  }

  /** "... in April, which was announced": after what it follows, and by the day of the report. */
  private void addClause(Sentence sentence, Part clause, List<DatedWords> dates) {
    String text = paragraph.substring(clause.start(), clause.end());
    Optional<DatedWords> followed = dates.stream()
        .filter(words -> words.end() == clause.start())
        .filter(words -> words.tense() == Tense.PAST)
        .findFirst();
    Tense tense = Tense.of(text.replaceFirst("^,? (?:which|who|that)", ""));
    if (tense == Tense.PAST) {
      String edtf =
          "[%s..%s]".formatted(followed.map(words -> words.date().text()).orElse(""), published);
      add(
          sentence,
          clause.start(),
          status(text),
          edtf(edtf),
          followed
              .map(words -> "after “%s”, by the day of the report".formatted(words.words()))
              .orElse("no date: by the day of the report"));
    } else if (tense == Tense.FUTURE) {
      followed.ifPresent(words -> add(
          sentence,
          clause.start(),
          Status.PLANNED,
          edtf(words.date().text() + "/.."),
          "from “%s” on".formatted(words.words())));
    }
  }

  private static Status status(String clause) {
    if (REPORTED.matcher(clause).find()) {
      return Status.REPORTED;
    }
    return SAYS.matcher(clause).find() ? Status.SAID : Status.HAPPENED;
  }

  private void add(Sentence sentence, int middle, Status status, Edtf date, String basis) {
    List<Slug> actors = named.stream()
        .filter(one -> one.start() >= sentence.start() && one.end() <= sentence.end())
        .map(Named::actor)
        .distinct()
        .toList();
    String quote = Excerpt.around(paragraph, sentence.start(), sentence.end(), middle);
    found.add(new Candidate(number, date, basis, status, actors, quote));
  }

  private static Edtf edtf(String text) {
    return Edtf.read(text).value().orElseThrow();
  }
}
