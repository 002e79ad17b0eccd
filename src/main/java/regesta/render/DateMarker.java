package regesta.render;

import java.util.Optional;
import java.util.function.Function;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfDate;
import regesta.edtf.EdtfInterval;
import regesta.edtf.EdtfInterval.Undated;
import regesta.edtf.EdtfPart;
import regesta.edtf.EdtfSet;
import regesta.edtf.EdtfSet.Member;
import regesta.edtf.EdtfSet.Single;

/**
 * The mark of a date in a list.
 *
 * @param shape shows how well the date is known: {@code day}, {@code month}, {@code season} (or
 *     another part of a year), {@code year}, {@code years} (one of several), {@code set} (one or
 *     all of several dates), {@code by} and {@code or-later} (one of all up to a date, or of all
 *     after it), {@code span} (it lasted), {@code from} and {@code until} (it lasts, or has always
 *     been), {@code from-unknown} and {@code until-unknown} (its end, or its start, is not known)
 * @param approximate whether anything in the date is near the truth only
 * @param uncertain whether anything in the date may be wrong
 */
public record DateMarker(String shape, boolean approximate, boolean uncertain) {

  static DateMarker of(Edtf date) {
    return new DateMarker(shape(date), date.isApproximate(), date.isUncertain());
  }

  private static String shape(Edtf date) {
    if (date instanceof EdtfInterval interval) {
      return shape(interval);
    }
    if (date instanceof EdtfSet set) {
      return shape(set);
    }
    return shape((EdtfDate) date);
  }

  private static String shape(EdtfInterval interval) {
    boolean started = interval.start().date().isPresent();
    boolean ended = interval.end().date().isPresent();
    if (started == ended) {
      return "span";
    }
    if (started) {
      return interval.end() == Undated.UNKNOWN ? "from-unknown" : "from";
    }
    return interval.start() == Undated.UNKNOWN ? "until-unknown" : "until";
  }

  private static String shape(EdtfSet set) {
    if (set.members().size() == 1 && set.members().get(0) instanceof Single single) {
      return shape(single.date());
    }
    boolean beginningless = anyLacks(set, Member::first);
    boolean endless = anyLacks(set, Member::last);
    if (beginningless == endless) {
      return "set";
    }
    if (set.kind() == EdtfSet.Kind.ALL_OF) {
      return beginningless ? "until" : "from";
    }
    return beginningless ? "by" : "or-later";
  }

  private static boolean anyLacks(EdtfSet set, Function<Member, Optional<EdtfDate>> bound) {
    return set.members().stream().anyMatch(member -> bound.apply(member).isEmpty());
  }

  private static String shape(EdtfDate date) {
    if (date.year().first() != date.year().last()) {
      return "years";
    }
    if (date.season().isPresent()) {
      return "season";
    }
    boolean noDay = date.day().map(EdtfPart::isUnspecified).orElse(true);
    boolean noMonth = date.month().map(EdtfPart::isUnspecified).orElse(true);
    if (noDay && noMonth) {
      return "year";
    }
    PossibleParts parts = PossibleParts.of(date);
    if (parts.months().size() > 1) {
      return "set";
    }
    if (noDay) {
      return "month";
    }
    return parts.days().size() == 1 ? "day" : "set";
  }
}
