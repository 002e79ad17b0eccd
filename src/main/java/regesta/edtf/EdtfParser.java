package regesta.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.edtf.EdtfInterval.Dated;
import regesta.edtf.EdtfInterval.Endpoint;
import regesta.edtf.EdtfInterval.Undated;
import regesta.edtf.EdtfSet.Kind;
import regesta.edtf.EdtfSet.Member;

/** Reads a date, an interval or a set: one method for each production of the specification. */
final class EdtfParser {
  private static final int LONGEST = 200;
  private static final String NO_TIME = "an interval cannot have a time of day";

  private final Scanner scanner;
  private final DateParser dates;

  private EdtfParser(Scanner scanner) {
    this.scanner = scanner;
    this.dates = new DateParser(scanner);
  }

  /** Reads {@code text}, and looks for what was meant if it is not EDTF. */
  static EdtfReading read(String text) {
    if (text.length() > LONGEST) {
      String message = "a date has at most %s characters".formatted(LONGEST);
      int extra = text.length() - LONGEST;
      return new EdtfReading.Invalid(LONGEST, extra, message, Optional.empty());
    }
    if (text.isBlank()) {
      String hint = "write `2013`, `2013-10` or `2013-10-03`";
      int length = Math.max(1, text.length());
      return new EdtfReading.Invalid(0, length, "there is no date", Optional.of(hint));
    }
    EdtfReading reading = readStrictly(text);
    return reading instanceof EdtfReading.Invalid mistake
        ? HumanMistake.of(text, Intention.of(text), mistake)
        : reading;
  }

  /** Reads {@code text}, without a hint if it is not EDTF. */
  static EdtfReading readStrictly(String text) {
    var scanner = new Scanner(text);
    return new EdtfParser(scanner)
        .value()
        .<EdtfReading>map(EdtfReading.Valid::new)
        .orElseGet(scanner::mistake);
  }

  static boolean isEdtf(String text) {
    return readStrictly(text).value().isPresent();
  }

  private Optional<Edtf> value() {
    Optional<Edtf> value =
        scanner.peek() == '[' || scanner.peek() == '{' ? set() : dateOrInterval();
    if (value.isPresent() && !scanner.atEnd()) {
      return scanner.wrong("the date should end here");
    }
    return value;
  }

  /** All dates; Level 0: Time Interval; Level 1: Extended Interval. */
  private Optional<Edtf> dateOrInterval() {
    if (scanner.isNext("..") || scanner.isNext("/")) {
      return openOrUnknown().flatMap(this::intervalFrom);
    }
    Optional<EdtfDate> date = dates.date();
    if (date.isEmpty() || !scanner.isNext("/")) {
      return date.map(single -> single);
    }
    return date.get().time().isPresent()
        ? scanner.wrongSince(0, NO_TIME)
        : intervalFrom(new Dated(date.get()));
  }

  private Optional<Edtf> intervalFrom(Endpoint start) {
    if (!scanner.take("/")) {
      return scanner.wrong("an open start needs `/` and an end after it");
    }
    int endStart = scanner.position();
    return end().flatMap(end -> interval(start, end, endStart));
  }

  private Optional<Endpoint> end() {
    if (scanner.isNext("..") || scanner.atEnd()) {
      return openOrUnknown();
    }
    int start = scanner.position();
    Optional<EdtfDate> date = dates.date();
    return date.flatMap(EdtfDate::time).isPresent()
        ? scanner.wrongSince(start, NO_TIME)
        : date.map(Dated::new);
  }

  /** {@code ..} for an open end, nothing for one that is unknown. */
  private Optional<Endpoint> openOrUnknown() {
    return Optional.of(scanner.take("..") ? Undated.OPEN : Undated.UNKNOWN);
  }

  private Optional<Edtf> interval(Endpoint start, Endpoint end, int endStart) {
    if (start == Undated.UNKNOWN && end == Undated.UNKNOWN) {
      return scanner.wrongSince(0, "an interval needs a date on at least one side");
    }
    if (Order.isReversed(start.date(), end.date())) {
      return scanner.wrongSince(endStart, "the interval ends before it starts");
    }
    return Optional.of(new EdtfInterval(start, end));
  }

  /** Level 2: Set representation. */
  private Optional<Edtf> set() {
    Kind kind = scanner.take("[") ? Kind.ONE_OF : Kind.ALL_OF;
    String close = kind == Kind.ONE_OF ? "]" : "}";
    if (kind == Kind.ALL_OF) {
      scanner.take("{");
    }
    List<Member> members = new ArrayList<>();
    do {
      Optional<Member> member = member();
      if (member.isEmpty()) {
        return Optional.empty();
      }
      members.add(member.get());
    } while (scanner.take(","));
    return scanner.take(close)
        ? Optional.of(new EdtfSet(kind, members))
        : scanner.wrong("the set needs `,` or `%s` here".formatted(close));
  }

  /** A date, or a range of dates with {@code ..} between, before or after. */
  private Optional<Member> member() {
    int start = scanner.position();
    if (scanner.take("..")) {
      return memberDate().map(last -> new EdtfSet.Range(Optional.empty(), Optional.of(last)));
    }
    Optional<EdtfDate> first = memberDate();
    if (first.isEmpty() || !scanner.take("..")) {
      return first.map(EdtfSet.Single::new);
    }
    if (scanner.atEnd() || ",]}".indexOf(scanner.peek()) >= 0) {
      return Optional.of(new EdtfSet.Range(first, Optional.empty()));
    }
    Optional<EdtfDate> last = memberDate();
    if (Order.isReversed(first, last)) {
      return scanner.wrongSince(start, "the range ends before it starts");
    }
    return last.map(date -> new EdtfSet.Range(first, Optional.of(date)));
  }

  private Optional<EdtfDate> memberDate() {
    int start = scanner.position();
    Optional<EdtfDate> date = dates.date();
    return date.flatMap(EdtfDate::time).isPresent()
        ? scanner.wrongSince(start, "a set cannot have a time of day")
        : date;
  }
}
