package regesta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.problem.SourceFile;

/**
 * A file after a slip of its editor.
 *
 * @param lines the lines, from 1, where the slip shows
 */
record Mutation(Slip slip, SourceFile file, Set<Integer> lines) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
  private static final Pattern VALUE = Pattern.compile("([ -]*[a-z-]+: +)\\S.*");
  private static final List<String> OTHER_VALUES = List.of(
      "42",
      "2013-10-03",
      "true",
      "[one, two]",
      "{name: value}",
      "null",
      "~",
      "\"\"",
      "some words",
      "Some: words",
      "3 October 2013",
      "@nasa",
      "- one",
      "'",
      "https://example.org/",
      "#1");

  /** What slipped. */
  enum Slip {
    DELETED_LINE,
    DUPLICATED_LINE,
    MISSPELT_WORD,
    INDENTED_LINE,
    SWAPPED_LINES,
    RETYPED_VALUE
  }

  /** One slip somewhere in a file. */
  static Mutation of(SourceFile file, SplittableRandom random) {
    Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
    List<String> lines = new ArrayList<>(Arrays.asList(file.text().split("\n", -1)));
    List<Integer> written = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        written.add(i);
      }
    }
    int at = written.get(random.nextInt(written.size()));
    Set<Integer> shows = Set.of(at + 1);
    switch (slip) {
      case DELETED_LINE -> lines.remove(at);
      case DUPLICATED_LINE -> lines.add(at, lines.get(at));
      case MISSPELT_WORD -> lines.set(at, misspelt(lines.get(at), random));
      case INDENTED_LINE -> lines.set(at, indented(lines.get(at), random));
      case RETYPED_VALUE -> lines.set(at, retyped(lines.get(at), random));
      default -> {
        int other = written.get(random.nextInt(written.size()));
        String line = lines.get(at);
        lines.set(at, lines.get(other));
        lines.set(other, line);
        shows = at == other ? shows : Set.of(at + 1, other + 1);
      }
    }
    String text = String.join("\n", lines);
    return new Mutation(slip, new SourceFile(file.folder(), file.path(), text), shows);
  }

  /** A word with two letters swapped, or one left out. */
  private static String misspelt(String line, SplittableRandom random) {
    List<Matcher> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(WORD.matcher(line).region(word.start(), word.end()));
    }
    if (words.isEmpty()) {
      return line;
    }
    Matcher chosen = words.get(random.nextInt(words.size()));
    int at = chosen.regionStart() + random.nextInt(chosen.regionEnd() - chosen.regionStart() - 1);
    String swapped = "" + line.charAt(at + 1) + line.charAt(at);
    return line.substring(0, at)
        + (random.nextBoolean() ? swapped : line.charAt(at))
        + line.substring(at + 2);
  }

  private static String indented(String line, SplittableRandom random) {
    int choice = random.nextInt(6);
    if (choice == 0) {
      return "\t" + line;
    }
    return choice == 1 && line.startsWith(" ") ? line.substring(1) : " ".repeat(choice) + line;
  }

  private static String retyped(String line, SplittableRandom random) {
    String other = OTHER_VALUES.get(random.nextInt(OTHER_VALUES.size()));
    Matcher value = VALUE.matcher(line);
    return value.matches() ? value.group(1) + other : misspelt(line, random);
  }
}
