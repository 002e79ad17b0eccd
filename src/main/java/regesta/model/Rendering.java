package regesta.model;

/**
 * One file of the site, made when it is asked for. May be asked for more than once and on any
 * thread, and then gives the same bytes.
 */
@FunctionalInterface
public interface Rendering {
  byte[] bytes();
}
