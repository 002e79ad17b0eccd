package regesta.linkcheck;

import java.time.Duration;

/**
 * How hosts are asked.
 *
 * @param agent what the program calls itself
 * @param pause the time between two requests to one host
 * @param limit the longest time that one request may take
 * @param hosts the most hosts that are asked at the same time
 * @param privateToo whether hosts within this machine and its own network are asked as well
 */
public record Manners(String agent, Duration pause, Duration limit, int hosts, boolean privateToo) {

  public Manners {
    if (hosts < 1 || pause.isNegative() || limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException(
          "not a way to ask: pause %s, limit %s, hosts %s".formatted(pause, limit, hosts));
    }
  }
}
