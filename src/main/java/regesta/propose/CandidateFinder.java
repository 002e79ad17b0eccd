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
      "(?i)^(?:after|afterwards?|separately|later|then|meanwhile|also|following)\\b|\\b(?:also"
          + "|meanwhile)\\b"
          + "|\\b(?:after|during|at|in|from) the(?:ir)? (?:meeting|talks|gathering|statement"
          + "|summit)\\b"
          + "|\\bthe (?:joint )?statement\\b");

  private static final Pattern PLAIN = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}");
  private static final String BY_REPORT = "no date: by the day of the report";

  private final Reading reading;
  private final LocalDate published;
  private final int number;
  private final String paragraph;
  private final List<Named> named;
  private final List<Candidate> found = new ArrayList<>();

  private CandidateFinder(Reading reading, int number, String paragraph, List<Named> named) {
    this.reading = reading;
    this.published = reading.published();
    this.number = number;
    this.paragraph = paragraph;
    this.named = named;
  }

  /** The candidates of a text, by paragraph; none has the date of another of its paragraph. */
  static List<Candidate> find(List<String> paragraphs, List<List<Named>> actors, Reading reading) {
    Map<String, Candidate> byPlaceAndDate = new LinkedHashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      var finder = new CandidateFinder(reading, i + 1, paragraphs.get(i), actors.get(i));
      Sentence.of(paragraphs.get(i)).forEach(finder::findIn);
      finder.found.forEach(
          one -> byPlaceAndDate.putIfAbsent(one.place() + " " + one.date().text(), one));
    }
    return List.copyOf(byPlaceAndDate.values());
  }

  private void findIn(Sentence sentence) {
    List<DatedWords> dates = reading.inParagraph(number).stream()
        .filter(words -> words.start() >= sentence.start() && words.end() <= sentence.end())
        .toList();
    List<Part> clauses = sentence.relativeClauses();
    String main = sentence.without(clauses);
    dates.forEach(words -> addDated(sentence, main, words));
    List<DatedWords> inMain = dates.stream()
        .filter(words -> clauses.stream().noneMatch(clause -> clause.holds(words)))
        .toList();
    if (inMain.isEmpty()) {
      addUndated(sentence, main);
    } else {
      clauses.stream()
          .filter(clause -> dates.stream().noneMatch(clause::holds))
          .forEach(clause -> addClause(sentence, clause, inMain));
    }
  }

  private void addDated(Sentence sentence, String main, DatedWords words) {
    Optional<Reading.Dated> narrower = reading.narrower(words);
    String basis = "“%s”".formatted(words.words());
    Status status = words.tense() == Tense.FUTURE ? Status.PLANNED : status(main);
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
    if (told.isBlank()) {
      return;
    }
    Tense tense = Tense.of(told);
    Optional<Reading.Dated> plan = reading
        .planned()
        .filter(day -> tense == Tense.FUTURE || !told.startsWith("“") && quotesPlan(main));
    plan.ifPresent(day ->
        add(sentence, sentence.start(), Status.PLANNED, day.date(), "the plan of " + day.basis()));
    boolean isState =
        tense != Tense.PAST && tense != Tense.FUTURE && !SAYS.matcher(told).find();
    if (isState) {
      String basis = "no date: the state of things on the day of the report";
      add(sentence, sentence.start(), Status.REPORTED, edtf(published.toString()), basis);
    } else if (plan.isEmpty() || tense != Tense.FUTURE) {
      addPast(sentence, told);
    }
  }

  /** Whether the words that a sentence quotes speak of what will be. */
  private static boolean quotesPlan(String main) {
    return QUOTED
        .matcher(main)
        .results()
        .anyMatch(quote -> Tense.of(quote.group()) == Tense.FUTURE);
  }

  private void addPast(Sentence sentence, String told) {
    Optional<Reading.Dated> event =
        reading.event().filter(day -> FOLLOWING.matcher(told).find());
    String basis = event.map(day -> "the event of " + day.basis()).orElse(BY_REPORT);
    Edtf date = event.map(Reading.Dated::date).orElseGet(() -> by(""));
    add(sentence, sentence.start(), status(told), date, basis);
  }

  /** "... in April, which was announced": after what it follows, and by the day of the report. */
  private void addClause(Sentence sentence, Part clause, List<DatedWords> dates) {
    String text = paragraph.substring(clause.start(), clause.end());
    Optional<DatedWords> followed = dates.stream()
        .filter(words -> words.end() == clause.start() && isPastDate(words))
        .findFirst();
    Tense tense = Tense.of(text.replaceFirst("^,? (?:which|who|that)", ""));
    if (tense == Tense.PAST) {
      String basis = followed
          .map(words -> "after “%s”, by the day of the report".formatted(words.words()))
          .orElse(BY_REPORT);
      Edtf date = by(followed.map(words -> words.date().text()).orElse(""));
      add(sentence, clause.start(), status(text), date, basis);
    } else if (tense == Tense.FUTURE && followed.isPresent()) {
      Edtf date = edtf(followed.get().date().text() + "/..");
      String basis = "from “%s” on".formatted(followed.get().words());
      add(sentence, clause.start(), Status.PLANNED, date, basis);
    }
  }

  /** Whether these are words of one date before the report, from which a span can begin. */
  private boolean isPastDate(DatedWords words) {
    return PLAIN.matcher(words.date().text()).matches()
        && words
            .date()
            .span()
            .last()
            .filter(day -> day.toString().compareTo(published.toString()) < 0)
            .isPresent();
  }

  /** One day by that of the report. */
  private Edtf by(String first) {
    return edtf("[%s..%s]".formatted(first, published));
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
