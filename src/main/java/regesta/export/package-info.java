/** The chronology as data for other programs, each form by the standard of its field. */
@NullMarked
package regesta.export;

import org.jspecify.annotations.NullMarked;
