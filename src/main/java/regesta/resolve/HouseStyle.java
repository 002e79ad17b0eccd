package regesta.resolve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import regesta.model.Actor;
import regesta.model.Block;
import regesta.model.Body;
import regesta.model.EditorialRules;
import regesta.model.Entry;
import regesta.model.FreePage;
import regesta.model.LinkedEntry;
import regesta.model.OwnWords;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.model.Written;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;

/** Holds our own words to the rules that the chronology sets for them. */
final class HouseStyle {
  private final EditorialRules rules;
  private final AvoidedWords words;
  private final ParagraphsCited paragraphs;
  private final RolesInText roles;
  private final Problems problems;

  HouseStyle(EditorialRules rules, Directory directory, Problems problems) {
    this.rules = rules;
    var remarks = new PhraseFinder<String>();
    rules.remarks().forEach(remark -> remarks.add(remark, remark));
    this.words = new AvoidedWords(rules.words(), remarks, problems);
    this.paragraphs = new ParagraphsCited(remarks, problems);
    this.roles = RolesInText.of(rules, directory, problems);
    this.problems = problems;
  }

  /** Reports what the rules find, in entries that stand and in all other files that are shown. */
  static void check(
      EditorialRules rules, List<LinkedEntry> entries, Directory directory, Problems problems) {
    if (rules.equals(EditorialRules.NONE)) {
      return;
    }
    var style = new HouseStyle(rules, directory, problems);
    entries.forEach(style::check);
    for (Actor actor : directory.actors()) {
      style.checkWords(OwnWords.NONE, actor.body());
    }
    for (Source source : directory.sources()) {
      style.checkWords(source.ownWords(), source.body());
    }
    for (Topic topic : directory.topics()) {
      style.checkWords(topic.ownWords(), topic.body());
    }
    for (FreePage page : directory.pages()) {
      style.checkWords(page.ownWords(), page.body());
    }
  }

  private void checkWords(OwnWords own, Body body) {
    Stream.of(own.title().stream(), own.summary().stream(), own.notes().stream())
        .flatMap(written -> written)
        .map(Passage::of)
        .forEach(words::check);
    Passages.of(body).forEach(words::check);
  }

  private void check(LinkedEntry linked) {
    Entry entry = linked.entry();
    OwnWords own = entry.ownWords();
    Optional<Passage> title = own.title().map(Passage::of);
    Optional<Passage> summary = own.summary().map(Passage::of);
    List<Passage> body = Passages.of(entry.body());
    own.title().ifPresent(this::checkTitle);
    entry.sources().stream()
        .flatMap(listing -> listing.quotes().stream())
        .forEach(quote -> checkQuotation(quote.text().value(), quote.text()::at));
    checkQuotations(entry.body(), body);
    if (rules.citedParagraphs()) {
      paragraphs.check(entry.body());
    }
    own.notes().stream().map(Passage::of).forEach(words::check);
    // A summary holds no links. If the entry names its outcome, later sentences may tell it.
    if (entry.outcome().entries().isEmpty()) {
      summary.ifPresent(passage -> words.check(passage, entry.status()));
    } else {
      summary.ifPresent(passage -> words.checkOpening(passage, entry.status()));
    }
    Stream.concat(title.stream(), body.stream())
        .forEach(passage -> words.check(passage, entry.status()));
    Stream.of(title.stream(), summary.stream(), body.stream())
        .flatMap(passages -> passages)
        .forEach(passage -> roles.check(passage, linked));
  }

  private void checkTitle(Written<String> title) {
    int length = title.value().codePointCount(0, title.value().length());
    if (rules.titleLength().isEmpty() || length <= rules.titleLength().getAsInt()) {
      return;
    }
    int limit = rules.titleLength().getAsInt();
    int cut = title.value().offsetByCodePoints(0, limit);
    problems.report(Problem.warning(
            "long-title",
            Passage.of(title).at(cut, title.value().length()),
            "the title has %s characters, which is more than %s".formatted(length, limit))
        .withHint("say who did what, and leave the rest to the text"));
  }

  private void checkQuotations(Body body, List<Passage> passages) {
    if (rules.quotationWords().isEmpty()) {
      return;
    }
    for (Passage passage : passages) {
      for (Passage.Stretch quotation : passage.quotations()) {
        checkQuotation(
            passage.text().substring(quotation.from(), quotation.to()),
            () -> passage.at(quotation.from(), quotation.to()));
      }
    }
    for (Block.Quotation quotation : Passages.quotations(body)) {
      Passage whole = Passages.whole(quotation);
      Optional<Location> begins = whole.begins();
      begins.ifPresent(at -> checkQuotation(whole.text(), () -> at));
    }
  }

  private void checkQuotation(String text, Supplier<Location> at) {
    OptionalInt limit = rules.quotationWords();
    if (limit.isEmpty()) {
      return;
    }
    int count = WordCount.of(text);
    if (count > limit.getAsInt()) {
      problems.report(Problem.warning(
              "long-quotation",
              at.get(),
              "the quotation has %s words, which is more than %s"
                  .formatted(count, limit.getAsInt()))
          .withHint("quote the words that matter, and tell the rest in your own"));
    }
  }
}
