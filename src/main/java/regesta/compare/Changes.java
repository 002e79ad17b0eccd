package regesta.compare;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regesta.model.Content;
import regesta.model.Kind;
import regesta.model.Slug;

/** What changed from one version of a content to another. */
public final class Changes {
  private static final int MOST_OF_A_SORT = 100;

  /** What Markdown, or HTML in it, would take for more than a character. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~&@:$-]");

  private final List<Change> changes;
  private final Map<Kind, Set<Slug>> unreadable;
  private final boolean settings;

  private Changes(List<Change> changes, Map<Kind, Set<Slug>> unreadable, boolean settings) {
    this.changes = changes;
    this.unreadable = unreadable;
    this.settings = settings;
  }

  /** Compares two versions, as far as their files can be read. */
  public static Changes between(Content before, Content after) {
    Map<String, Item> gone = byKey(before);
    var changes = new ArrayList<Change>();
    var unmatched = new ArrayList<Item>();
    for (Item item : Item.of(after)) {
      Optional<Item> earlier = Optional.ofNullable(gone.remove(item.key()));
      if (earlier.isEmpty()) {
        unmatched.add(item);
      } else if (!earlier.get().text().equals(item.text())
          || !earlier.get().file().path().equals(item.file().path())) {
        changes.add(new Change(earlier, Optional.of(item)));
      }
    }
    for (Item item : unmatched) {
      Optional<Item> earlier = gone.values().stream().filter(item::renames).findFirst();
      earlier.ifPresent(one -> gone.remove(one.key()));
      changes.add(new Change(earlier, Optional.of(item)));
    }
    after
        .standIns()
        .forEach((kind, slugs) -> slugs.forEach(slug -> gone.remove(Item.key(kind, slug))));
    gone.values().forEach(item -> changes.add(new Change(Optional.of(item), Optional.empty())));
    boolean settings =
        !before.settings().file().text().equals(after.settings().file().text());
    return new Changes(changes, after.standIns(), settings);
  }

  private static Map<String, Item> byKey(Content content) {
    var items = new LinkedHashMap<String, Item>();
    Item.of(content).forEach(item -> items.put(item.key(), item));
    return items;
  }

  /** The changes in Markdown: a heading, then for each kind a list of what was done. */
  public String markdown() {
    String kinds = Stream.of(Kind.ENTRY, Kind.SOURCE, Kind.ACTOR, Kind.TOPIC, Kind.PAGE)
        .map(this::section)
        .collect(joining());
    String site = settings ? "\nThe settings in `site.yaml` changed.\n" : "";
    String none = "\nNothing in the content changed.\n";
    return "## What changed\n" + (kinds.isEmpty() && !settings ? none : kinds + site);
  }

  private String section(Kind kind) {
    String lists = Stream.of(Change.Sort.values())
        .map(sort -> list(changes.stream()
            .filter(change -> change.item().kind() == kind && change.sort() == sort)
            .sorted(comparing(change -> change.item().file().path()))
            .toList()))
        .collect(joining());
    String text = lists + unreadable(kind);
    String folder = kind.folder();
    String heading = folder.substring(0, 1).toUpperCase(Locale.ROOT) + folder.substring(1);
    return text.isEmpty() ? "" : "\n### %s\n%s".formatted(heading, text);
  }

  /** The files of which nothing can be said before they are mended. */
  private String unreadable(Kind kind) {
    List<String> lines = unreadable.getOrDefault(kind, Set.of()).stream()
        .sorted()
        .limit(MOST_OF_A_SORT)
        .map("- `%s`\n"::formatted)
        .toList();
    return lines.isEmpty() ? "" : "\nCannot be read\n\n" + String.join("", lines);
  }

  private static String list(List<Change> changes) {
    if (changes.isEmpty()) {
      return "";
    }
    String sort = changes.get(0).sort().name();
    String lines = changes.stream().limit(MOST_OF_A_SORT).map(Changes::line).collect(joining());
    int left = changes.size() - MOST_OF_A_SORT;
    String more = left > 0 ? "- and %s more\n".formatted(left) : "";
    return "\n%s%s (%s)\n\n%s%s"
        .formatted(
            sort.charAt(0),
            sort.substring(1).toLowerCase(Locale.ROOT),
            changes.size(),
            lines,
            more);
  }

  private static String line(Change change) {
    Item item = change.item();
    String date = item.date().map(text -> "`%s` ".formatted(text)).orElse("");
    String draft = item.upkeep().draft() ? " (draft)" : "";
    return "- %s%s%s%s, `%s`\n"
        .formatted(
            date, escape(item.title()), draft, earlier(change), item.file().path());
  }

  /** What was otherwise before, of the things that a line shows. */
  private static String earlier(Change change) {
    if (change.sort() != Change.Sort.CHANGED) {
      return "";
    }
    Item now = change.item();
    Item was = change.before().orElseThrow();
    String title = differs(Item::title, was, now) ? " was “%s”".formatted(escape(was.title())) : "";
    String date = differs(Item::date, was, now)
        ? " was dated `%s`".formatted(was.date().orElse("nothing"))
        : "";
    String path = differs(one -> one.file().path(), was, now)
        ? " was `%s`".formatted(inCode(was.file().path()))
        : "";
    String draft = was.upkeep().draft() && !now.upkeep().draft() ? " was a draft" : "";
    return Stream.of(title, date, path, draft)
        .filter(words -> !words.isEmpty())
        .map(words -> ";" + words)
        .collect(joining());
  }

  private static <T> boolean differs(Function<Item, T> part, Item was, Item now) {
    return !part.apply(was).equals(part.apply(now));
  }

  /** A file's name may hold anything until the check has refused it. */
  private static String inCode(String path) {
    return path.replaceAll("[`\\p{Cntrl}]", "?");
  }

  private static String escape(String title) {
    return MARKUP.matcher(title).replaceAll("\\\\$0");
  }
}
