package regesta.render;

/**
 * What stands at an address that was given up.
 *
 * @param target the way to the page that took its place
 */
public record RedirectPage(Frame frame, Link target) {}
