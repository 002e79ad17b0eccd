package regesta.model;

import regesta.edtf.Edtf;

/** The words of the interface in the language of a site. */
@FunctionalInterface
public interface Words {
  /** The words under a key, with arguments in their places. */
  String text(String key, Object... arguments);

  /** A date in words that claim no more than it does; EDTF, where there are no words for dates. */
  default String date(Edtf date) {
    return date.text();
  }
}
