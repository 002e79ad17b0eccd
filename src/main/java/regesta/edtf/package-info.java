/**
 * Dates as ISO 8601-2:2019 writes them (the Extended Date/Time Format, levels 0, 1 and 2): from a
 * second to a century, uncertain, approximate, with digits that nobody knows, as intervals with
 * open or unknown ends, and as sets.
 *
 * <p>{@link regesta.edtf.Edtf#read} reads any text and answers with a value, or with the place
 * where the text stops being a date and what was probably meant. Every value knows the
 * {@linkplain regesta.edtf.Span days} it can mean and its canonical text. Its words in a language
 * are made elsewhere.
 *
 * <p>"Level 1: Seasons" and the like in comments name sections of the specification that the
 * Library of Congress published on 4 February 2019. Uses nothing else.
 */
@NullMarked
package regesta.edtf;

import org.jspecify.annotations.NullMarked;
