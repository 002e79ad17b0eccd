package regesta.render;

import regesta.edtf.Edtf;
import regesta.edtf.EdtfDate;
import regesta.edtf.EdtfInterval;
import regesta.edtf.EdtfPart;
import regesta.edtf.EdtfSet;
import regesta.edtf.EdtfSet.Single;

/**
 * The mark of a date in a list.
 *
 * @param shape shows how well the date is known: {@code day}, {@code month}, {@code season} (or
 *     another part of a year), {@code year}, {@code years} (one of several), {@code set} (one or
 *     all of several dates) or {@code span}
 * @param soft whether anything in the date is approximate or uncertain
 */
record DateMarker(String shape, boolean soft) {

  static DateMarker of(Edtf date) {
    return new DateMarker(shape(date), date.isQualified());
  }

  private static String shape(Edtf date) {
    if (date instanceof EdtfInterval) {
      return "span";
    }
    if (date instanceof EdtfSet set) {
      return set.members().size() == 1 && set.members().get(0) instanceof Single single
          ? shape(single.date())
          : "set";
    }
    return shape((EdtfDate) date);
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
