package regesta.linkcheck;

import java.util.Optional;
import java.util.stream.Stream;

/** What came of one request. */
sealed interface Reply {

  /**
   * The host answered.
   *
   * @param location where it sends on to, as it wrote it
   * @param retryAfter when it wants to be asked again, as it wrote it
   * @param text the beginning of what it sent, as far as that was asked for
   */
  record Answer(int status, Optional<String> location, Optional<String> retryAfter, String text)
      implements Reply {

    boolean isGood() {
      return status >= 200 && status < 300;
    }

    /** Whether the host has too much to do to answer now. */
    boolean isBusy() {
      return status == 429 || status == 503;
    }

    boolean isRedirect() {
      return location.isPresent()
          && switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
          };
    }
  }

  /** The host did not answer, or what it sent is no answer. */
  record Silence(Reason reason) implements Reply {}

  /** Why there was no answer. */
  enum Reason {
    NO_SUCH_HOST("no-such-host", "there is no host of this name"),
    NO_CONNECTION("no-connection", "the host takes no connection"),
    TIMEOUT("timeout", "the host did not answer in time"),
    NO_TRUST("no-trust", "the host does not prove its name, or its certificate is not valid"),
    NO_SECURE_CONNECTION("no-secure-connection", "no secure connection to the host can be made"),
    NO_ANSWER("no-answer", "what the host sent is no answer"),
    PRIVATE("private", "the address lies within a machine or a private network"),
    NO_ADDRESS("no-address", "the address cannot be asked for"),
    REDIRECTS("redirects", "the redirects come to no end");

    private final String word;
    private final String words;

    Reason(String word, String words) {
      this.word = word;
      this.words = words;
    }

    /** As the file of checks has it. */
    String word() {
      return word;
    }

    /** As a message says it. */
    String words() {
      return words;
    }

    /** Whether the outcome of this word is what a machine without a network would see. */
    static boolean isOfNetwork(String word) {
      return Stream.of(values()).anyMatch(one -> one.isOfNetwork() && one.word.equals(word));
    }

    /** Whether nothing was heard from the network: perhaps there is none. */
    boolean isOfNetwork() {
      return this == NO_SUCH_HOST || this == NO_CONNECTION || this == TIMEOUT;
    }
  }
}
