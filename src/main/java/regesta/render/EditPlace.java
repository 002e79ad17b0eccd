package regesta.render;

import java.util.Optional;

/**
 * Where the file that a page was made from can be edited.
 *
 * @param file its path, as an editor knows it: {@code content/actors/gen-nakatani.md}
 * @param href leads to an editor; where absent, the page names the file alone
 */
public record EditPlace(String file, Optional<String> href) {}
