/**
 * The pictures that stand beside links to the site, and what pages say for previews of such links:
 * Open Graph, and what Twitter added to it.
 *
 * <p>The JDK's Java2D fills the shapes, and only that: letters are outlines that we read from our
 * own two fonts, and pixels become PNG by our own few lines. So nothing depends on the fonts of a
 * machine, on font libraries that small containers lack, or on the start of AWT's font system,
 * which takes longer than a picture.
 */
@NullMarked
package regesta.export.card;

import org.jspecify.annotations.NullMarked;
