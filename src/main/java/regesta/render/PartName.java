package regesta.render;

import java.util.Optional;

/**
 * What tells a part of a list from the others.
 *
 * @param address in the address of its page, below that of the whole list: {@code 2013/10}; empty
 *     for the whole list
 * @param words for readers: October 2013
 * @param remark what readers must know of how it was cut
 */
record PartName(String address, String words, Optional<String> remark) {
  static final PartName WHOLE = new PartName("", "");

  PartName(String address, String words) {
    this(address, words, Optional.empty());
  }

  /** The address of a part of this one. */
  String below(String segment) {
    return address.isEmpty() ? segment : address + "/" + segment;
  }
}
