package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * A drawing of entries along time. All {@code x} and widths are percents of its width, so that its
 * letters keep their size on every screen; all {@code y} and heights are pixels from its top.
 *
 * @param words what it shows, for those who do not see it
 * @param base where the stacks stand
 * @param fills those of the blocks
 * @param axis the line on which the stacks stand, with its labels, drawn from there
 */
public record Strip(
    String words,
    double height,
    double base,
    List<String> fills,
    List<Block> blocks,
    TemplateHTMLOutputModel axis,
    List<Lane> lanes) {

  public Strip {
    fills = List.copyOf(fills);
    blocks = List.copyOf(blocks);
    lanes = List.copyOf(lanes);
  }

  /**
   * An entry, or several of one status where there are too many to show each.
   *
   * @param fill as the class of a mark: {@code planned}
   */
  public record Block(String fill, double x, double y, double width, double height) {}

  /**
   * The axis of a strip.
   *
   * @param left where time begins: left of it stands what has no place in the columns
   * @param screens the same for screens of each width
   */
  public record Axes(double left, List<Axis> screens) {
    public Axes {
      screens = List.copyOf(screens);
    }
  }

  /** The labels of an axis for screens of some width, as a class: {@code narrow}. */
  public record Axis(String screens, List<Label> labels) {
    public Axis {
      labels = List.copyOf(labels);
    }
  }

  /**
   * A label, with a line where that which it names begins.
   *
   * @param last whether it stands at the right end and is written towards the left
   */
  public record Label(double x, String text, boolean last) {}

  /**
   * What an actor was over time: a role, with the times for which it is known.
   *
   * @param y the middle of its bars
   * @param days where sources show it
   */
  public record Lane(String label, double y, List<Bar> bars, List<Double> days) {
    public Lane {
      bars = List.copyOf(bars);
      days = List.copyOf(days);
    }
  }

  /**
   * A stretch of time.
   *
   * @param certainty {@code held}, {@code perhaps} or {@code presumably}
   * @param before whether it began before the drawing does
   * @param after whether it goes on after the drawing ends
   */
  public record Bar(String certainty, double x, double width, boolean before, boolean after) {}
}
