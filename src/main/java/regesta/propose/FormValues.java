package regesta.propose;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfReading;
import regesta.model.Actor;
import regesta.model.Slug;
import regesta.parse.FieldCheck;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** The answers to an issue form as values of fields. */
final class FormValues {
  private static final String NOT_CARRIED = "not-carried";

  /** How a hint names the one thing to write instead. */
  private static final Pattern ONE_WAY = Pattern.compile("write `([^`]+)`");

  private static final Pattern LIST_MARK = Pattern.compile("^(?:[-*+]|\\d+[.)])\\s+");
  private static final Pattern QUOTATION_MARK = Pattern.compile("(?m)^> ?");
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t\\r]*\\n");
  private static final Pattern SENTENCE = Pattern.compile("(?s)(.*?)([.!?]?)");

  /** What begins like this is no paragraph, or is part of one that was written otherwise. */
  private static final Pattern OTHER_BLOCK =
      Pattern.compile("(?:[#>|`~*+-]|\\d+[.)] |    |\\[@).*");

  private final SourceFile issue;
  private final FormText form;
  private final Problems problems;

  FormValues(SourceFile issue, FormText form, Problems problems) {
    this.issue = issue;
    this.form = form;
    this.problems = problems;
  }

  /** Reports each required question that has no answer. */
  void checkRequired() {
    Stream.of(EntryForm.values())
        .filter(question -> question.isRequired() && form.reply(question).isEmpty())
        .forEach(question -> problems.report(Problem.error(
            "missing-answer",
            issue.whole(),
            "nothing is answered under `%s`".formatted(question.label()))));
  }

  /** An answer that becomes the value of a field; empty, with a problem reported, if it cannot. */
  Optional<String> text(EntryForm question) {
    Optional<FormText.Reply> reply = form.reply(question);
    List<Problem> found = reply
        .map(given ->
            FieldCheck.problems(question.field().orElseThrow(), issue, given.start(), given.end()))
        .orElse(List.of());
    problems.reportAll(found);
    return found.isEmpty() ? reply.map(FormText.Reply::text) : Optional.empty();
  }

  /** A date; one in words is read where they can mean only one thing, and that is reported. */
  Optional<Edtf> date(EntryForm question) {
    Optional<FormText.Reply> reply = form.reply(question);
    if (reply.isEmpty()) {
      return Optional.empty();
    }
    EdtfReading reading = Edtf.read(reply.get().text());
    Optional<Edtf> meant = reading instanceof EdtfReading.Invalid invalid
        ? invalid.hint().flatMap(FormValues::onlyWay)
        : Optional.empty();
    if (meant.isEmpty()) {
      return text(question).flatMap(text -> Edtf.read(text).value());
    }
    problems.report(Problem.warning(
        "date-in-words",
        form.at(reply.get()),
        "`%s` is taken for `%s`".formatted(reply.get().text(), meant.get().text())));
    return meant;
  }

  private static Optional<Edtf> onlyWay(String hint) {
    Matcher way = ONE_WAY.matcher(hint);
    return way.matches() ? Edtf.read(way.group(1)).value() : Optional.empty();
  }

  /** The slugs of the actors that are named, one on a line; reports names that none has. */
  List<String> actors(Collection<Actor> known) {
    var actors = new KnownActors(known);
    var slugs = new ArrayList<String>();
    Optional<FormText.Reply> reply = form.reply(EntryForm.ACTORS);
    int start = reply.map(FormText.Reply::start).orElse(0);
    for (String line : reply.map(FormText.Reply::text).orElse("").split("\n")) {
      String name = LIST_MARK.matcher(line.strip()).replaceFirst("");
      Optional<String> slug = actors.slug(name);
      slug.filter(found -> !slugs.contains(found)).ifPresent(slugs::add);
      if (slug.isEmpty() && !name.isEmpty()) {
        int at = start + line.indexOf(name);
        problems.report(actors.unknown(name, issue.at(at, name.length())));
      }
      start += line.length() + 1;
    }
    return slugs;
  }

  /** The words that are quoted from the source, if any are. */
  List<FilledField.Quote> quotes() {
    Optional<FormText.Reply> words = form.reply(EntryForm.QUOTE_TEXT);
    return words.stream()
        .map(reply -> QUOTATION_MARK.matcher(reply.text()).replaceAll(""))
        .map(text -> new FilledField.Quote(text(EntryForm.QUOTE_PLACE), text))
        .toList();
  }

  /** The entry's text, with the source cited at the end of each paragraph that cites none. */
  String citing(Slug source) {
    String place =
        form.reply(EntryForm.QUOTE_PLACE).map(reply -> ", " + reply.text()).orElse("");
    String citation = " [@%s%s]".formatted(source, place.replaceAll("[\\[\\];\\s]+", " "));
    String text = form.reply(EntryForm.TEXT).map(FormText.Reply::text).orElse("");
    return PARAGRAPHS
        .splitAsStream(text.replace("\r", ""))
        .map(paragraph -> cited(paragraph, citation))
        .collect(joining("\n\n"));
  }

  private static String cited(String paragraph, String citation) {
    Matcher sentence = SENTENCE.matcher(paragraph.stripTrailing());
    boolean other = paragraph.contains("[@") || OTHER_BLOCK.matcher(paragraph).lookingAt();
    return other || !sentence.matches()
        ? paragraph
        : sentence.group(1) + citation + sentence.group(2);
  }

  /** Reports what is answered and has no place in a file. */
  void reportUncarried() {
    form.reply(EntryForm.REMARK)
        .ifPresent(remark -> problems.report(
            Problem.warning(NOT_CARRIED, form.at(remark), "no file has a place for this remark")));
    boolean agreed = form.reply(EntryForm.TERMS)
        .filter(terms -> terms.text().toLowerCase(Locale.ROOT).startsWith("- [x]"))
        .isPresent();
    if (!agreed) {
      problems.report(Problem.warning(
              "terms-not-agreed", issue.whole(), "the proposer did not agree to the terms")
          .withHint("ask in the issue before you publish these words"));
    }
  }
}
