package regesta.render;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes texts of every form that EDTF has, most of them valid: days may not fit their months. */
final class EdtfSamples {
  private static final List<String> QUALIFIERS = List.of("", "", "", "?", "~", "%");

  private final Random random;

  EdtfSamples(long seed) {
    this.random = new Random(seed);
  }

  String next() {
    return switch (random.nextInt(6)) {
      case 0 -> date() + "/" + date();
      case 1 -> random.nextBoolean() ? date() + oneOf("/", "/..") : oneOf("/", "../") + date();
      case 2 -> "[" + members() + "]";
      case 3 -> "{" + members() + "}";
      case 4 -> time();
      default -> date();
    };
  }

  private String members() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> member())
        .collect(Collectors.joining(","));
  }

  private String member() {
    return switch (random.nextInt(4)) {
      case 0 -> ".." + date();
      case 1 -> date() + "..";
      case 2 -> date() + ".." + date();
      default -> date();
    };
  }

  private String date() {
    return switch (random.nextInt(6)) {
      case 0 -> longYear() + oneOf("", "S2", "S4") + qualifier();
      case 1 -> digit() + number(100, 899) + "S" + (1 + random.nextInt(5)) + qualifier();
      case 2 -> part(year()) + "-" + part(number(21, 41));
      case 3 -> part(year());
      case 4 -> part(year()) + "-" + part(month());
      default -> part(year()) + "-" + part(month()) + "-" + part(day());
    };
  }

  private String time() {
    String zone = oneOf("", "Z", "+09:00", "-03:30", "+05");
    String clock = number(10, 23) + ":" + number(10, 59) + ":" + oneOf("00", "07", "59");
    return number(1000, 9999) + "-" + number(10, 12) + "-" + number(10, 28) + "T" + clock + zone;
  }

  private String longYear() {
    String digits = "Y" + oneOf("", "-") + number(1000, 99_999);
    return digits + (digits.length() < 6 || random.nextBoolean() ? "E" + number(1, 9) : "");
  }

  private String year() {
    return oneOf("", "", "-") + blur(digit() + number(100, 999));
  }

  private String month() {
    return blur(oneOf("0" + number(1, 9), String.valueOf(number(10, 12))));
  }

  private String day() {
    return blur(oneOf("0" + number(1, 9), String.valueOf(number(10, 31))));
  }

  private String blur(String digits) {
    return random.nextInt(3) > 0
        ? digits
        : digits
            .chars()
            .mapToObj(c -> random.nextBoolean() ? "X" : Character.toString(c))
            .collect(Collectors.joining());
  }

  private String part(String text) {
    return random.nextInt(4) == 0 ? qualifier() + text : text + qualifier();
  }

  private String part(int number) {
    return part(String.valueOf(number));
  }

  private String qualifier() {
    return QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
  }

  private String digit() {
    return String.valueOf(random.nextInt(10));
  }

  private int number(int least, int greatest) {
    return least + random.nextInt(greatest - least + 1);
  }

  private String oneOf(String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
