package regesta.edtf;

/**
 * The smallest unit that a date is written to, from the finest to the vaguest. Unspecified digits
 * count as written: {@code 2004-XX} has the precision of a month.
 */
public enum Precision {
  SECOND,
  DAY,
  MONTH,
  /** A season, quarter, quadrimester or half of a year. */
  SEASON,
  YEAR,
  /** No date at all, only open or unknown ends. */
  NONE
}
