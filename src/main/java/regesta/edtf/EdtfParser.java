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

  private final Scanner scanner;
  private final DateParser dates;

  private EdtfParser(Scanner scanner) {
    this.scanner = scanner;
    this.dates = new DateParser(scanner);
  }

  /** Reads {@code text}, and looks for what was meant if it is not EDTF. */
  static EdtfReading read(String text) {
    if (text.length() > LONGEST) {
      String message = "a date has at most %d characters".formatted(LONGEST);
      int extra = text.length() - LONGEST;
      return new EdtfReading.Invalid(LONGEST, extra, message, Optional.empty());
    }
    EdtfReading reading = readStrictly(text);
    return reading instanceof EdtfReading.Invalid mistake
        ? Intention.of(text).<EdtfReading>map(mistake::withHint).orElse(mistake)
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

  private Optional<Edtf> value() {
    if (scanner.atEnd()) {
      return scanner.wrong("there is no date");
    }
    Optional<Edtf> value =
        scanner.peek() == '[' || scanner.peek() == '{' ? set() : dateOrInterval();
    if (value.isPresent() && !scanner.atEnd()) {
      return scanner.wrong("the date should end here");
    }
    return value;
  }

  /** Level 0: Time Interval; Level 1: Extended Interval; and all dates. */
  private Optional<Edtf> dateOrInterval() {
    Optional<Endpoint> start = endpoint();
    if (start.isEmpty()) {
      return Optional.empty();
    }
    if (!scanner.isNext("/")) {
      return start.get().date().isPresent()
          ? start.get().date().map(date -> date)
          : scanner.wrong("an open start needs `/` and an end after it");
    }
    if (hasTime(start)) {
      return scanner.wrongSince(0, "an interval cannot have a time of day");
    }
    scanner.take("/");
    int endStart = scanner.position();
    Optional<Endpoint> end = endpoint();
    if (hasTime(end)) {
      return scanner.wrongSince(endStart, "an interval cannot have a time of day");
    }
    return end.flatMap(last -> interval(start.get(), last, endStart));
  }

  private Optional<Edtf> interval(Endpoint start, Endpoint end, int endStart) {
    if (start == Undated.UNKNOWN && end == Undated.UNKNOWN) {
      return scanner.wrongSince(0, "an interval needs a date on at least one side");
    }
    if (Order.isReversed(start.date(), end.date())) {
      return scanner.wrongSince(
          endStart, "the interval ends before it starts, with `%s`".formatted(start.text()));
    }
    return Optional.of(new EdtfInterval(start, end));
  }

  /** A date, {@code ..} for an open end, or nothing for one that is unknown. */
  private Optional<Endpoint> endpoint() {
    if (scanner.take("..")) {
      return Optional.of(Undated.OPEN);
    }
    if (scanner.isNext("/") || scanner.position() > 0 && scanner.atEnd()) {
      return Optional.of(Undated.UNKNOWN);
    }
    return dates.date().map(Dated::new);
  }

  private static boolean hasTime(Optional<Endpoint> endpoint) {
    return endpoint.flatMap(Endpoint::date).flatMap(EdtfDate::time).isPresent();
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
