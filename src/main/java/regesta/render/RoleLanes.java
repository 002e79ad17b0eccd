package regesta.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.Span;
import regesta.model.LinkedActor.LinkedRole;
import regesta.model.Tenure;
import regesta.render.Strip.Bar;
import regesta.render.Strip.Lane;

/** Roles as bars along time, those of one title on one line. */
final class RoleLanes {
  /** How much height a lane takes, in pixels. */
  static final double HEIGHT = 32;

  /** A page lists all roles in words, so that a drawing need not hold them all. */
  private static final int MOST = 8;

  private static final double BAR = 22;

  /** In pixels; the narrowest drawing has 288. */
  private static final double WIDEST_LABEL = 275;

  private final TimeScale scale;

  RoleLanes(TimeScale scale) {
    this.scale = scale;
  }

  /** A lane for each title, in the order of the roles. */
  List<Lane> of(List<LinkedRole> roles) {
    Map<String, List<Tenure>> titles = new LinkedHashMap<>();
    for (LinkedRole role : roles) {
      titles
          .computeIfAbsent(role.role().title(), title -> new ArrayList<>())
          .add(role.role().tenure());
    }
    var lanes = new ArrayList<Lane>();
    titles.forEach((title, tenures) -> {
      Lane lane = lane(title, tenures, lanes.size() * HEIGHT + BAR);
      if (lanes.size() < MOST && !(lane.bars().isEmpty() && lane.days().isEmpty())) {
        lanes.add(lane);
      }
    });
    return lanes;
  }

  private Lane lane(String title, List<Tenure> tenures, double y) {
    var bars = new ArrayList<Bar>();
    var days = new ArrayList<Double>();
    for (Tenure tenure : tenures) {
      if (tenure instanceof Tenure.Term term) {
        bar("perhaps", term.when().span()).ifPresent(bars::add);
        term.when().certain().flatMap(core -> bar("held", core)).ifPresent(bars::add);
      } else {
        attested(((Tenure.Attested) tenure).dates(), bars, days);
      }
    }
    return new Lane(cut(title), y, bars, days);
  }

  /** The days that sources show, and between the first and the last of them what is presumed. */
  private void attested(List<Edtf> dates, List<Bar> bars, List<Double> days) {
    List<Span> spans = dates.stream().map(Edtf::span).toList();
    Optional<Day> first =
        spans.stream().flatMap(span -> span.first().stream()).min(Comparator.naturalOrder());
    Optional<Day> last =
        spans.stream().flatMap(span -> span.last().stream()).max(Comparator.naturalOrder());
    if (dates.size() > 1 && first.isPresent() && last.isPresent()) {
      bar("presumably", new Span(first, last)).ifPresent(bars::add);
    }
    for (Span span : spans) {
      if (!span.isOneDay()) {
        bar("perhaps", span).ifPresent(bars::add);
      } else if (isWithin(span.first().orElseThrow())) {
        days.add(scale.start(span.first().orElseThrow()));
      }
    }
  }

  private boolean isWithin(Day day) {
    return day.compareTo(scale.first()) >= 0 && day.compareTo(scale.last()) <= 0;
  }

  /** A bar, if any of its time is drawn. */
  private Optional<Bar> bar(String certainty, Span span) {
    if (!span.meets(Span.of(scale.first(), scale.last()))) {
      return Optional.empty();
    }
    double from = span.first().map(scale::start).orElse(scale.left());
    double to = span.last().map(scale::end).orElse(100.0);
    return Optional.of(new Bar(
        certainty,
        from,
        TimeScale.rounded(to - from),
        span.first().map(day -> day.compareTo(scale.first()) < 0).orElse(true),
        span.last().map(day -> day.compareTo(scale.last()) > 0).orElse(true)));
  }

  /** A title that fits the narrowest drawing, cut behind a word. */
  static String cut(String title) {
    double width = 0;
    for (int i = 0; i < title.length(); i += Character.charCount(title.codePointAt(i))) {
      width += AxisLabels.pixels(title.codePointAt(i));
      if (width > WIDEST_LABEL) {
        int space = title.lastIndexOf(' ', i);
        return title.substring(0, space > i / 2 ? space : i) + "…";
      }
    }
    return title;
  }
}
