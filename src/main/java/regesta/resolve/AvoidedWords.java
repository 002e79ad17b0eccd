package regesta.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import regesta.model.EditorialRules.Avoided;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.Status;
import regesta.problem.Problem;
import regesta.problem.Problems;

/** Finds words that the chronology avoids, but for those that are quoted. */
final class AvoidedWords {
  private final PhraseFinder<Avoided> phrases = new PhraseFinder<>();
  private final PhraseFinder<String> remarks;
  private final Problems problems;

  AvoidedWords(List<Avoided> words, PhraseFinder<String> remarks, Problems problems) {
    words.forEach(avoided -> avoided.words().forEach(phrase -> phrases.add(phrase, avoided)));
    this.remarks = remarks;
    this.problems = problems;
  }

  /** Reports words that are avoided everywhere. */
  void check(Passage passage) {
    check(passage, Optional.empty(), 0);
  }

  /**
   * Reports these, and words that do not suit the status of an entry. A sentence with a link to
   * another entry tells of that one as well, and a remark tells of the sources, so nothing is said
   * of their words for a status.
   */
  void check(Passage passage, Status status) {
    check(passage, Optional.of(status), passage.text().length());
  }

  /** The same, but words for a status in the first sentence alone. */
  void checkOpening(Passage passage, Status status) {
    check(passage, Optional.of(status), passage.sentence(0).to());
  }

  private void check(Passage passage, Optional<Status> status, int end) {
    for (PhraseFinder.Found<Avoided> found : phrases.in(passage.text())) {
      Set<Status> only = found.meaning().statuses();
      if (passage.isQuoted(found.from())) {
        continue;
      }
      if (only.isEmpty()) {
        report("avoided-word", "the chronology avoids `%s`", passage, found);
      } else if (found.from() < end
          && status.filter(only::contains).isPresent()
          && !tellsOfOther(passage, found.from())) {
        report(
            "word-against-status",
            "`%s` does not suit an entry that is `" + Keyword.of(status.get()) + "`",
            passage,
            found);
      }
    }
  }

  private boolean tellsOfOther(Passage passage, int offset) {
    Passage.Stretch sentence = passage.sentence(offset);
    return !remarks.in(passage.text().substring(sentence.from(), sentence.to())).isEmpty()
        || passage.mentions().stream()
            .anyMatch(mentioned -> mentioned.mention().kind() == Kind.ENTRY
                && sentence.covers(mentioned.stretch().from()));
  }

  private void report(
      String name, String message, Passage passage, PhraseFinder.Found<Avoided> found) {
    String written = passage.text().substring(found.from(), found.to());
    Optional<String> write = found.meaning().write();
    problems.report(
        Problem.warning(name, passage.at(found.from(), found.to()), message.formatted(written))
            .withHint(write
                .map("write %s"::formatted)
                .orElse("write it otherwise, or quote whose word it is")));
  }
}
