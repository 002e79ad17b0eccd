package regesta.model;

/** The words of the interface in the language of a site. */
@FunctionalInterface
public interface Words {
  /** The words under a key, with arguments in their places. */
  String text(String key, Object... arguments);
}
