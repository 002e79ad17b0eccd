package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import regesta.edtf.Day;
import regesta.render.Strip.Axis;
import regesta.render.Strip.Label;

/** The labels below a strip: as many as have room on a screen, and none over another. */
final class AxisLabels {
  private static final double LETTER = 7;
  private static final double WIDE_LETTER = 13;
  private static final double GAP = 12;
  private static final double LEAST_LABEL = 20;
  private static final int FIRST_WIDE = 0x2e80;

  private final Messages messages;
  private final DateWords dates;

  AxisLabels(Messages messages, DateWords dates) {
    this.messages = messages;
    this.dates = dates;
  }

  /** The least width for which each axis is made, in pixels, is also that in the stylesheet. */
  private static List<Axis> onScreens(DoubleFunction<List<Label>> labels) {
    return List.of(
        new Axis("narrow", labels.apply(288)),
        new Axis("middle", labels.apply(560)),
        new Axis("wide", labels.apply(900)));
  }

  /** Years of a scale, of which the first and the last with entries are always there. */
  List<Axis> years(TimeScale scale, long firstYear, long lastYear) {
    return onScreens(width -> years(scale, firstYear, lastYear, width));
  }

  private List<Label> years(TimeScale scale, long firstYear, long lastYear, double width) {
    Label first = place(firstYear, scale, width).label();
    double from = place(firstYear, scale, width).end();
    Label last = last(place(lastYear, scale, width));
    double to = last.last() ? 100 - percent(last.text(), width) : last.x();
    if (from >= to || firstYear == lastYear) {
      return List.of(first);
    }
    var labels = new ArrayList<Label>(List.of(first));
    List<Label> between = steps()
        .mapToObj(step -> multiples(step, scale, from, to, width))
        .filter(AxisLabels::hasRoom)
        .map(places -> places.stream().map(Place::label).toList())
        .findFirst()
        .orElseThrow();
    labels.addAll(between);
    labels.add(last);
    return labels;
  }

  /** The last year's label: where the year begins, or at the end if there is no room. */
  private static Label last(Place place) {
    return place.end() <= 100 ? place.label() : new Label(100, place.label().text(), true);
  }

  /** 1, 2, 5, 10, 20, 50 and so on. */
  private static LongStream steps() {
    return LongStream.iterate(1, power -> power <= 1_000_000_000_000_000L, power -> power * 10)
        .flatMap(power -> LongStream.of(power, 2 * power, 5 * power));
  }

  /** A label and where its room ends. */
  private record Place(Label label, double end) {}

  private static boolean hasRoom(List<Place> places) {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i).label().x() < places.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }

  /** The labels of round years that begin within a part of the drawing; none if far too many. */
  private List<Place> multiples(long step, TimeScale scale, double from, double to, double width) {
    if (scale.years() / step > width / LEAST_LABEL) {
      return List.of(new Place(new Label(0, "", false), 1), new Place(new Label(0, "", false), 1));
    }
    long begin = Math.floorDiv(scale.first().year(), step);
    long end = Math.floorDiv(scale.last().year(), step);
    return LongStream.rangeClosed(begin, end)
        .map(multiple -> round(multiple * step))
        .mapToObj(year -> place(year, scale, width))
        .filter(place -> place.label().x() >= from && place.end() <= to)
        .toList();
  }

  /** A round year as people count: 100 BC is the year -99, and AD 1 follows 1 BC. */
  private static long round(long year) {
    return year <= 0 ? year + 1 : year;
  }

  private Place place(long year, TimeScale scale, double width) {
    String text = dates.year(year);
    double x = scale.start(Day.firstOf(year, 1));
    return new Place(new Label(x, text, false), x + percent(text, width));
  }

  /** The months of the one year of a scale. */
  List<Axis> months(TimeScale scale) {
    return onScreens(width -> Stream.of(1, 2, 3, 4, 6, 12)
        .map(step -> months(step, scale, width))
        .filter(AxisLabels::hasRoom)
        .findFirst()
        .orElseThrow()
        .stream()
        .map(Place::label)
        .toList());
  }

  private List<Place> months(int step, TimeScale scale, double width) {
    return LongStream.iterate(1, month -> month <= 12, month -> month + step)
        .mapToObj(month -> {
          String text = messages.text("strip.month." + month);
          double x = scale.start(Day.firstOf(scale.first().year(), (int) month));
          return new Place(new Label(x, text, false), x + percent(text, width - 8));
        })
        .toList();
  }

  /** The room for a text in percent of a drawing's width; letters of the East are wider. */
  private static double percent(String text, double width) {
    double pixels = text.codePoints().mapToDouble(AxisLabels::pixels).sum();
    return (pixels + GAP) / width * 100;
  }

  /** How wide a letter is at most, nearly. */
  static double pixels(int letter) {
    return letter < FIRST_WIDE ? LETTER : WIDE_LETTER;
  }
}
