package regesta.edtf;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that have the form of EDTF; most are EDTF, some name no day of the calendar. */
final class RandomEdtf {
  private static final String[] QUALIFIERS = {"", "", "", "?", "~", "%"};

  private final SplittableRandom random;

  RandomEdtf(SplittableRandom random) {
    this.random = random;
  }

  /** A value, unless the text that came up is none. */
  Optional<Edtf> value() {
    return Edtf.read(text()).value();
  }

  String text() {
    return switch (random.nextInt(6)) {
      case 0 -> date() + "/" + date();
      case 1 -> oneOf("..", "") + "/" + date();
      case 2 -> date() + "/" + oneOf("..", "");
      case 3 -> "[" + members() + "]";
      case 4 -> "{" + members() + "}";
      default -> chance(4) ? timed() : date();
    };
  }

  String date() {
    if (chance(6)) {
      return qualifier() + longYear() + qualifier();
    }
    String year = qualifier() + sign() + number(10_000, 4);
    return switch (random.nextInt(4)) {
      case 0 -> year + qualifier();
      case 1 -> year + qualifier() + "-" + part(12) + qualifier();
      case 2 -> year + "-" + qualifier() + random.nextInt(21, 42) + qualifier();
      default -> year + qualifier() + "-" + part(12) + qualifier() + "-" + part(31) + qualifier();
    };
  }

  /** A day without qualifiers, which may have unspecified digits. */
  String day() {
    return sign() + padded(random.nextInt(1, 10_000), 4) + "-" + bare(12) + "-" + bare(31);
  }

  /** The same with a digit less, or without its day or month. */
  String vaguer(String day) {
    int end = day.length();
    return switch (random.nextInt(3)) {
      case 0 -> day.substring(0, end - 3);
      case 1 -> day.substring(0, end - 6);
      default -> {
        int position = day.length() - oneOf(1, 2, 4, 5, 7, 8, 9, 10);
        yield day.substring(0, position) + "X" + day.substring(position + 1);
      }
    };
  }

  private String timed() {
    String clock = Stream.of(random.nextInt(24), random.nextInt(60), random.nextInt(60))
        .map(number -> padded(number, 2))
        .collect(Collectors.joining(":", "T", ""));
    String day = padded(random.nextInt(10_000), 4)
        + "-"
        + padded(random.nextInt(1, 13), 2)
        + "-"
        + padded(random.nextInt(1, 29), 2);
    return day + clock + oneOf("", "Z", "+04", "-11:30", "+00:00", "+14:00");
  }

  private String longYear() {
    String digits = sign() + random.nextInt(1, 1_000_000);
    String exponent = chance(2) ? "E" + random.nextInt(4, 10) : "00000";
    return "Y" + digits + exponent + (chance(3) ? "S" + random.nextInt(1, 10) : "");
  }

  private String members() {
    Supplier<String> member = () -> switch (random.nextInt(5)) {
      case 0 -> ".." + date();
      case 1 -> date() + "..";
      case 2 -> date() + ".." + date();
      default -> date();
    };
    return Stream.generate(member).limit(random.nextInt(1, 5)).collect(Collectors.joining(","));
  }

  private String part(int greatest) {
    return qualifier() + bare(greatest);
  }

  private String bare(int greatest) {
    return number(greatest + 1, 2);
  }

  /** From 1 on, padded, sometimes with digits that are unspecified. */
  private String number(int bound, int length) {
    String digits = padded(random.nextInt(1, bound), length);
    return chance(3)
        ? digits
            .chars()
            .mapToObj(c -> chance(2) ? "X" : String.valueOf((char) c))
            .collect(Collectors.joining())
        : digits;
  }

  private static String padded(int number, int length) {
    String digits = String.valueOf(number);
    return "0".repeat(length - digits.length()) + digits;
  }

  private String sign() {
    return chance(5) ? "-" : "";
  }

  private String qualifier() {
    return oneOf(QUALIFIERS);
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  @SafeVarargs
  private <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
