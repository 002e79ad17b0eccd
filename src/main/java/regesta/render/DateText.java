package regesta.render;

import java.util.Optional;

/**
 * A date as readers see it.
 *
 * @param words in the page's language: {@code about October 2013}
 * @param machine the date as the {@code datetime} attribute of HTML's {@code time} element allows
 *     it; absent where HTML has no form for it
 * @param edtf as ISO 8601-2 writes it
 */
public record DateText(String words, Optional<String> machine, String edtf) {}
