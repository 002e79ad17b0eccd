package regesta.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.render.Division.Room;
import regesta.render.Division.Share;

/**
 * Cuts lists that are too long for a page. The parts of the list on {@code actors/japan.html} have
 * their pages below {@code actors/japan/}. What a division cannot make short enough is cut by
 * number.
 */
final class Divisions {
  private static final String HTML = ".html";

  private final Messages messages;
  private final DateWords dates;
  private final PageLimits limits;

  Divisions(Messages messages, DateWords dates, PageLimits limits) {
    this.messages = messages;
    this.dates = dates;
    this.limits = limits;
  }

  /** A list with the page that shows it, and its parts if it is too long for that. */
  <T> Part<T> parts(String path, List<T> items, Division<T> division) {
    return parts(path, items, division, list -> list.size() <= limits.items());
  }

  /** A list of what takes no more room than a link. */
  <T> Part<T> links(String path, List<T> items, Division<T> division) {
    return parts(path, items, division, list -> list.size() <= limits.links());
  }

  /** A list of things of which some take much more room than others. */
  <T> Part<T> parts(String path, List<T> items, Division<T> division, Room<T> room) {
    String folder = path.substring(0, path.length() - HTML.length()) + "/";
    return part(path, folder, new Share<>(PartName.WHOLE, items, division), room);
  }

  private static <T> Part<T> part(String path, String folder, Share<T> share, Room<T> room) {
    // One thing alone cannot be cut, whatever its weight.
    List<Share<T>> shares = share.items().size() == 1 || room.holds(share.items())
        ? List.of()
        : share.further().cut(share.items(), share.name(), room);
    return new Part<>(
        path,
        share.name(),
        share.items(),
        shares.stream()
            .map(below -> part(folder + below.name().address() + HTML, folder, below, room))
            .toList());
  }

  /** By year and month; where there are too many years, first by decades, centuries and so on. */
  <T> Division<T> byTime(Function<T, Optional<Day>> day) {
    return byTime(new Dating<>(day, item -> false), Comparator.naturalOrder());
  }

  /** The same of things that may be dated vaguely. */
  <T> Division<T> byTime(Dating<T> dating) {
    return byTime(dating, Comparator.naturalOrder());
  }

  /** The same, the latest first. */
  <T> Division<T> byTimeBackwards(Function<T, Optional<Day>> day) {
    return byTime(new Dating<>(day, item -> false), Comparator.reverseOrder());
  }

  /**
   * How things are dated.
   *
   * @param day that orders them
   * @param vague whether the date reaches beyond the month of that day
   */
  record Dating<T>(Function<T, Optional<Day>> day, Predicate<T> vague) {}

  private <T> Division<T> byTime(Dating<T> dating, Comparator<Long> order) {
    return (items, whole, room) -> {
      var undated = new ArrayList<T>();
      var years = new TreeMap<Long, List<T>>(order);
      for (T item : items) {
        dating
            .day()
            .apply(item)
            .map(Day::year)
            .map(year -> years.computeIfAbsent(year, same -> new ArrayList<>()))
            .orElse(undated)
            .add(item);
      }
      List<Share<T>> shares =
          new ArrayList<>(spans(years, byTime(dating, order), byMonth(dating, order)));
      if (!undated.isEmpty()) {
        var name = new PartName("undated", messages.text("part.undated"));
        shares.add(new Share<>(name, undated, byNumber()));
      }
      return passed(shares, room);
    };
  }

  /** The years themselves, or if these are too many, the spans of years that are few enough. */
  private <T> List<Share<T>> spans(
      Map<Long, List<T>> years, Division<T> again, Division<T> months) {
    long step = 1;
    while (years.keySet().stream().map(floor(step)).distinct().count() > limits.links()) {
      step *= 10;
    }
    var spans = new LinkedHashMap<Long, List<T>>();
    for (var year : years.entrySet()) {
      spans
          .computeIfAbsent(floor(step).apply(year.getKey()), same -> new ArrayList<>())
          .addAll(year.getValue());
    }
    long length = step;
    return spans.entrySet().stream()
        .map(span ->
            new Share<>(span(span.getKey(), length), span.getValue(), length == 1 ? months : again))
        .toList();
  }

  private static Function<Long, Long> floor(long step) {
    return year -> Math.floorDiv(year, step) * step;
  }

  private PartName span(long first, long length) {
    if (length == 1) {
      return new PartName(PageAddress.digits(first), dates.plainYear(first));
    }
    long last = first + length - 1;
    return new PartName(
        PageAddress.digits(first) + "-" + PageAddress.digits(last),
        messages.text("part.years", dates.plainYear(first), dates.plainYear(last)));
  }

  /** Of one year: those of a vaguer date stand in the month of the day that orders them. */
  <T> Division<T> byMonth(Dating<T> dating) {
    return byMonth(dating, Comparator.naturalOrder());
  }

  private <T> Division<T> byMonth(Dating<T> dating, Comparator<Long> order) {
    return (items, whole, room) -> {
      var months = new TreeMap<Long, List<T>>(order);
      for (T item : items) {
        long month = dating.day().apply(item).orElseThrow().month();
        months.computeIfAbsent(month, same -> new ArrayList<>()).add(item);
      }
      long year = dating.day().apply(items.get(0)).orElseThrow().year();
      return passed(
          months.entrySet().stream()
              .map(month -> new Share<>(
                  month(
                      whole,
                      year,
                      month.getKey().intValue(),
                      remark(month.getValue().stream().anyMatch(dating.vague()))),
                  month.getValue(),
                  byNumber()))
              .toList(),
          room);
    };
  }

  private Optional<String> remark(boolean vague) {
    return vague ? Optional.of(messages.text("part.month.remark")) : Optional.empty();
  }

  private PartName month(PartName year, long number, int month, Optional<String> remark) {
    String digits = month < 10 ? "0" + month : String.valueOf(month);
    String words = Edtf.read(PageAddress.digits(number) + "-" + digits)
        .value()
        .map(dates::words)
        .orElseGet(() -> messages.text(
            "date.month-year", messages.text("date.month." + month), dates.plainYear(number)));
    return new PartName(year.below(digits), words, remark);
  }

  /** By what items have in common; by number if there are too many such things. */
  <T> Division<T> byTag(Function<T, Tag> tag, Division<T> further) {
    return (items, whole, room) -> {
      var groups = new LinkedHashMap<Tag, List<T>>();
      for (T item : items) {
        groups.computeIfAbsent(tag.apply(item), same -> new ArrayList<>()).add(item);
      }
      return groups.size() > limits.links()
          ? this.<T>byNumber().cut(items, whole, room)
          : passed(shares(groups, whole, further), room);
    };
  }

  /** What items have in common: in an address, and in words. */
  record Tag(String address, String words) {}

  private <T> List<Share<T>> shares(Map<Tag, List<T>> groups, PartName whole, Division<T> further) {
    return groups.entrySet().stream()
        .map(group -> new Share<>(name(whole, group.getKey()), group.getValue(), further))
        .toList();
  }

  private PartName name(PartName whole, Tag tag) {
    return new PartName(
        whole.below(tag.address()),
        whole.words().isEmpty()
            ? tag.words()
            : messages.text("part.within", whole.words(), tag.words()),
        whole.remark());
  }

  /**
   * As many at a time as a page holds (or a half, a quarter of that), or so many pages' worth that
   * the links are few enough.
   */
  <T> Division<T> byNumber() {
    return (items, whole, room) -> {
      long most = limits.items();
      while (most > 1 && !holdsAll(room, items, most)) {
        most = (most + 1) / 2;
      }
      while (pieces(items, most) > limits.links()) {
        most *= limits.links();
      }
      int count = pieces(items, most);
      var shares = new ArrayList<Share<T>>();
      for (int number = 1; number <= count; number++) {
        String words = messages.text("part.number", number, count);
        shares.add(new Share<>(
            name(whole, new Tag(String.valueOf(number), words)),
            piece(items, number, most),
            byNumber()));
      }
      return shares;
    };
  }

  private static <T> boolean holdsAll(Room<T> room, List<T> items, long most) {
    return IntStream.rangeClosed(1, pieces(items, most))
        .allMatch(number -> room.holds(piece(items, number, most)));
  }

  private static <T> List<T> piece(List<T> items, int number, long most) {
    return items.subList((int) ((number - 1) * most), (int) Math.min(items.size(), number * most));
  }

  private static int pieces(List<?> items, long most) {
    return (int) ((items.size() + most - 1) / most);
  }

  /** What one share alone is cut into: a page that leads to one other helps nobody. */
  private static <T> List<Share<T>> passed(List<Share<T>> shares, Room<T> room) {
    if (shares.size() != 1) {
      return shares;
    }
    Share<T> only = shares.get(0);
    return only.further().cut(only.items(), only.name(), room);
  }
}
