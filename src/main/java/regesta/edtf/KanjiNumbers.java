package regesta.edtf;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a Japanese date that are written in characters: {@code 二〇一三年十月三日}. */
final class KanjiNumbers {
  private static final String DIGITS =
      "\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";
  private static final Pattern TENS =
      Pattern.compile("([%1$s])?\u5341([%1$s])?(?=[\u5e74\u6708\u65e5])".formatted(DIGITS));
  private static final Pattern SINGLE = Pattern.compile("[%s]".formatted(DIGITS));

  private KanjiNumbers() {}

  /** The text with its numbers in digits; the text itself if it is no Japanese date. */
  static String toDigits(String text) {
    if (text.indexOf('\u5e74') < 0 && text.indexOf('\u6708') < 0) {
      return text;
    }
    String tens = TENS.matcher(text.replace('\u96f6', '\u3007')).replaceAll(KanjiNumbers::tens);
    return SINGLE.matcher(tens).replaceAll(match -> String.valueOf(value(match.group())));
  }

  private static String tens(MatchResult match) {
    int tens = match.group(1) == null ? 1 : value(match.group(1));
    int ones = match.group(2) == null ? 0 : value(match.group(2));
    return Matcher.quoteReplacement(String.valueOf(10 * tens + ones));
  }

  private static int value(String digit) {
    return DIGITS.indexOf(digit);
  }
}
