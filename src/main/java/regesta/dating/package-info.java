/**
 * Finds in a text the words that date something, such as "last week" or "by the end of August", and
 * reckons the date they give from the day on which the text was published.
 *
 * <p>{@link regesta.dating.DateFinder} is the way in. English and Japanese wordings are known. A
 * date is never more precise than its words: "last week" is a set of days, because weeks begin on
 * Sundays for some and on Mondays for others.
 *
 * <p>Uses {@link regesta.edtf}.
 */
@NullMarked
package regesta.dating;

import org.jspecify.annotations.NullMarked;
