/**
 * Tables of text with commas, semicolons or tabs between their cells (RFC 4180): reads them with
 * the places of their cells, and writes them. Uses Commons CSV, which no other package sees.
 */
@NullMarked
package regesta.csv;

import org.jspecify.annotations.NullMarked;
