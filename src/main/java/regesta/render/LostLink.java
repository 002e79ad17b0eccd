package regesta.render;

import java.util.Optional;

/**
 * What a text says beside a link whose address did not answer when it was checked last.
 *
 * @param words that it did not, and when
 * @param copy what an archive keeps of it
 */
record LostLink(String words, Optional<Copy> copy) {

  /**
   * An archived copy.
   *
   * @param host the part of the address of the lost text that tells one copy from another
   */
  record Copy(String href, String words, String host) {}
}
