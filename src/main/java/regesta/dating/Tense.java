package regesta.dating;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a clause stands to the time of its writing, as far as its verbs show it. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN;

  private static final int FUTURE_GROUP = 1;
  private static final int PAST_GROUP = 2;

  /** What makes a plan of the verb that follows with "to". */
  private static final String LOOKS_AHEAD =
      "(?:agree|aim|ask|decid|expect|hop|intend|plan|pledg|prepar|promis|propos|schedul|seek|vow"
          + "|want|wish|due|set|eager|ready)[a-z]*";

  /** What a clause plans: "will be held", "is to meet", "plans to visit". */
  private static final String COMING =
      "(?:(?:will|shall|would|won't)(?: (?:also|then|not|be|have|soon|again))*(?: [a-z]+)?"
          + "|(?:" + LOOKS_AHEAD + ") to (?:be )?[a-z]+|(?:is|are|was|were) to [a-z]+"
          + "|(?:is|are|was|were) (?:also )?(?:planned|expected|due|eyed|set|intended)|set for"
          + "|scheduled|slated|upcoming|予定|方針|見通し|見込み|計画)";

  private static final String GONE =
      "(?:was|were|had|did|has|have|said|told|met|held|made|took|spoke|gave|began|went|came|saw"
          + "|won|led|sent|wrote|left|became|found|brought|hit|drew|rose|fell|grew|paid|struck"
          + "|(?!need|indeed|speed|exceed|succeed|feed|seed|breed|proceed)[a-z]{2,}ed"
          + "|した|された|行った|述べた|語った)";

  private static final Pattern VERB = Pattern.compile("(?<![\\w-])(?:(" + COMING + ")|(" + GONE
      + ")|(?<!who )(?<!which )(?<!that )(?:is|are|am|aims|plans|says|している))(?![a-z-])");

  private static final Pattern LATE_OPENER = Pattern.compile("(?i)\\b(?:by|until|till|next)\\b");

  /** The tense of a clause's first verb. */
  public static Tense of(String clause) {
    return first(clause).orElse(UNKNOWN);
  }

  /**
   * The tense of the words from {@code start} to {@code end}: that of the verb before them in their
   * sentence; else of the verb after them.
   */
  static Tense at(String text, int start, int end) {
    Sentence sentence =
        Sentence.of(text).stream().filter(one -> one.end() >= end).findFirst().orElseThrow();
    String before = text.substring(Math.min(sentence.start(), start), start);
    String after = text.substring(end, sentence.end());
    return last(before)
        .or(() -> first(after))
        .orElse(LATE_OPENER.matcher(before).find() ? FUTURE : UNKNOWN);
  }

  private static Optional<Tense> first(String clause) {
    return VERB.matcher(clause).results().findFirst().map(Tense::of);
  }

  private static Optional<Tense> last(String clause) {
    return VERB.matcher(clause).results().reduce((one, next) -> next).map(Tense::of);
  }

  private static Tense of(MatchResult verb) {
    // A group that took no part in the match has no start.
    return verb.start(FUTURE_GROUP) >= 0 ? FUTURE : verb.start(PAST_GROUP) >= 0 ? PAST : PRESENT;
  }
}
