/**
 * Citations as they stand in print, by the rules of the {@linkplain regesta.model.CitationStyle
 * styles}.
 *
 * <p>The rules are the files of the Citation Style Language beside these classes, the work is
 * citeproc-java's, which no other package sees.
 */
@NullMarked
package regesta.export.citation;

import org.jspecify.annotations.NullMarked;
