package regesta.propose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/** The text of an issue, as GitHub makes it of an issue form: labels as headings above answers. */
final class FormText {
  private static final Pattern HEADING = Pattern.compile("(?m)^### (.+?)[ \\t\\r]*$");
  private static final String NO_ANSWER = "_No response_";

  private final SourceFile issue;
  private final Map<EntryForm, Reply> replies = new EnumMap<>(EntryForm.class);
  private final Set<EntryForm> seen = EnumSet.noneOf(EntryForm.class);
  private final List<Problem> problems = new ArrayList<>();

  private FormText(SourceFile issue) {
    this.issue = issue;
  }

  /**
   * An answer.
   *
   * @param text without white space around it
   * @param start its offset in the issue
   */
  record Reply(String text, int start) {
    int end() {
      return start + text.length();
    }
  }

  static FormText read(SourceFile issue) {
    var form = new FormText(issue);
    form.split();
    return form;
  }

  /**
   * Whether the issue was made from the form: whether all its questions that need answers are
   * there.
   */
  boolean isOfForm() {
    return Stream.of(EntryForm.values()).filter(EntryForm::isRequired).allMatch(seen::contains);
  }

  /** What was answered; empty if nothing was. */
  Optional<Reply> reply(EntryForm question) {
    return Optional.ofNullable(replies.get(question));
  }

  /** What stands in the issue and belongs to no question. */
  List<Problem> problems() {
    return problems;
  }

  Location at(Reply reply) {
    return issue.at(reply.start(), reply.text().length());
  }

  private void split() {
    Optional<EntryForm> current = Optional.empty();
    int start = 0;
    Matcher heading = HEADING.matcher(issue.text());
    while (heading.find()) {
      Optional<EntryForm> next =
          EntryForm.labelled(heading.group(1)).filter(one -> !seen.contains(one));
      // An answer in prose may have headings of its own.
      if (next.isPresent() || current.filter(EntryForm::isProse).isEmpty()) {
        end(current, start, heading.start());
        current = next;
        next.ifPresent(seen::add);
        start = next.isPresent() ? heading.end() : heading.start();
      }
    }
    end(current, start, issue.text().length());
  }

  private void end(Optional<EntryForm> question, int start, int end) {
    String text = issue.text().substring(start, end);
    String answer = text.strip();
    if (answer.isEmpty() || answer.equals(NO_ANSWER)) {
      return;
    }
    var reply = new Reply(answer, start + text.indexOf(answer));
    if (question.isPresent()) {
      replies.put(question.get(), reply);
    } else {
      problems.add(
          Problem.warning("not-carried", at(reply), "this belongs to no question of the form")
              .withHint("put what matters of it into the files by hand"));
    }
  }
}
