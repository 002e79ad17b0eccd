package regesta.export.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws a card: texts from above, and at the foot a rule of time.
 *
 * <p>The colours are those of the light pages. Sizes are such that what matters can still be read
 * where a card is 300 pixels wide.
 */
final class Easel {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;
  static final Color INK = new Color(0x1d1b18);
  static final Color QUIET = new Color(0x5a554c);
  static final Color ACCENT = new Color(0x962a1d);
  static final Color MARK = new Color(0x33302b);
  static final Color FAINT = new Color(0xc4bcaa);
  private static final Color PAPER = new Color(0xfdfcf9);

  private static final int LEFT = 84;
  private static final int RIGHT = WIDTH - 72;
  private static final int RULE = 540;
  private static final double LABEL_SIZE = 36;
  private static final double SMALLEST = 32;
  private static final double LONG = 60;
  private static final String CUT = "…";

  private final BufferedImage picture =
      new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D pen;
  private final Typeface serif = Typeface.named("serif.ttf");
  private final Typeface sans = Typeface.named("sans.ttf");

  /** An empty sheet. */
  Easel() {
    this.pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    fill(PAPER, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    fill(ACCENT, new Rectangle2D.Double(0, 0, 18, HEIGHT));
  }

  /** Whether there are letters to write a text in a line. */
  boolean shows(String text) {
    return sans.shows(text);
  }

  boolean showsTitle(String text) {
    return serif.shows(text);
  }

  /** One line, in smaller letters if it is too long, and cut if that is not enough. */
  void line(String text, Color colour, double size, double y) {
    double room = (RIGHT - LEFT) / sans.width(text, 1);
    double fitting = Math.max(SMALLEST, Math.min(size, Math.floor(room)));
    fill(colour, sans.outline(cut(text, sans, fitting), fitting, LEFT, y));
  }

  /**
   * A title in the largest of some sizes in which it takes no more than that many lines; in the
   * last, it is cut.
   *
   * @param y of the upper edge of its letters
   * @return where the base line of its last line is
   */
  double title(String text, List<Setting> settings, double y) {
    Setting last = settings.get(settings.size() - 1);
    Setting setting = settings.stream()
        .filter(one -> lines(text, one.size).size() <= one.lines)
        .findFirst()
        .orElse(last);
    List<String> lines = lines(text, setting.size);
    double base = y + 0.7 * setting.size;
    for (int i = 0; i < Math.min(lines.size(), setting.lines); i++) {
      boolean rest = i == setting.lines - 1 && lines.size() > setting.lines;
      String line = rest ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i);
      base += i == 0 ? 0 : 1.16 * setting.size;
      fill(INK, serif.outline(cut(line, serif, setting.size), setting.size, LEFT, base));
    }
    return base;
  }

  /** A size of letters, and how many lines of them there is room for. */
  record Setting(double size, int lines) {}

  /**
   * The time of the chronology with a bar for each of its parts, as high as it has entries.
   *
   * @param height of the highest bar
   * @param first the label of its first year, {@code last} that of the last
   */
  void rule(TimeRule time, Color bars, double height, String first, String last) {
    double width = (double) (RIGHT - LEFT) / Math.max(1, time.columns().size());
    double step = Math.min(height / Math.max(1, time.most()), 16);
    for (int i = 0; i < time.columns().size(); i++) {
      double high = time.columns().get(i) * step;
      fill(bars, new Rectangle2D.Double(LEFT + i * width, RULE - high, width - 2, high));
    }
    fill(QUIET, new Rectangle2D.Double(LEFT, RULE, RIGHT - LEFT, 3));
    fill(QUIET, sans.outline(first, LABEL_SIZE, LEFT, RULE + 44));
    if (!last.equals(first)) {
      double start = RIGHT - sans.width(last, LABEL_SIZE);
      fill(QUIET, sans.outline(last, LABEL_SIZE, start, RULE + 44));
    }
  }

  /**
   * The place on the rule that a date can mean: a short one as wide as can be seen, a long one low,
   * so that it does not weigh more than one that is known better.
   */
  void place(double start, double end, double height) {
    double width = Math.max(12, (end - start) * (RIGHT - LEFT));
    double middle = LEFT + (start + end) / 2 * (RIGHT - LEFT);
    double left = Math.min(RIGHT - width, Math.max(LEFT, middle - width / 2));
    double high = width > LONG ? height / 4 : height;
    fill(ACCENT, new Rectangle2D.Double(left, RULE - high, width, high + 12));
  }

  byte[] png() {
    pen.dispose();
    return Png.of(picture);
  }

  private void fill(Color colour, Shape shape) {
    pen.setColor(colour);
    pen.fill(shape);
  }

  private List<String> lines(String text, double size) {
    var lines = new ArrayList<String>();
    for (String word : text.split(" ")) {
      Optional<String> longer = lines.isEmpty()
          ? Optional.empty()
          : Optional.of(lines.get(lines.size() - 1) + " " + word)
              .filter(line -> fits(line, serif, size));
      longer.ifPresentOrElse(line -> lines.set(lines.size() - 1, line), () -> lines.add(word));
    }
    return lines;
  }

  private static boolean fits(String line, Typeface face, double size) {
    return face.width(line, size) <= RIGHT - LEFT;
  }

  private static String cut(String line, Typeface face, double size) {
    if (fits(line, face, size)) {
      return line;
    }
    int end = line.length();
    while (end > 0 && !fits(line.substring(0, end).stripTrailing() + CUT, face, size)) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end).stripTrailing() + CUT;
  }
}
