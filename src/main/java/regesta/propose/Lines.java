package regesta.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The blocks of a text: its lines, or, where long lines were broken, what blank lines part. */
final class Lines {
  private static final int SHORTEST_BROKEN = 50;
  private static final int LONGEST_BROKEN = 90;
  private static final String ENDS = ".!?。」”\"";

  private Lines() {}

  static List<String> blocks(String text) {
    List<List<String>> groups = Stream.of(text.replace("\r", "").split("\n\\s*\n"))
        .map(group ->
            group.lines().map(String::strip).filter(line -> !line.isEmpty()).toList())
        .filter(group -> !group.isEmpty())
        .toList();
    List<String> blocks = new ArrayList<>();
    for (List<String> group : groups) {
      if (isBroken(group)) {
        blocks.add(String.join(" ", group));
      } else {
        blocks.addAll(group);
      }
    }
    return blocks;
  }

  /** Whether every line but the last is as long as the others and stops in mid-sentence. */
  private static boolean isBroken(List<String> group) {
    List<String> open = group.subList(0, group.size() - 1);
    long ended = open.stream()
        .filter(line -> ENDS.indexOf(line.charAt(line.length() - 1)) >= 0)
        .count();
    return !open.isEmpty()
        && open.stream()
            .allMatch(line -> line.length() >= SHORTEST_BROKEN && line.length() <= LONGEST_BROKEN)
        && ended * 2 <= open.size();
  }
}
