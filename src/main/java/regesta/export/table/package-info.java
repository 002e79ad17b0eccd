/**
 * The chronology as tables of plain text (RFC 4180), described as a Frictionless Data Package. Uses
 * {@link regesta.csv}.
 */
@NullMarked
package regesta.export.table;

import org.jspecify.annotations.NullMarked;
