package regesta.export.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.model.Chronology;
import regesta.model.Export;
import regesta.model.Lazy;
import regesta.model.LinkedEntry;
import regesta.model.PageHead;
import regesta.model.PageHead.Property;
import regesta.model.PageHead.Vocabulary;
import regesta.model.PageWords;
import regesta.model.Rendering;
import regesta.model.SiteSettings;
import regesta.model.Subjects;

/**
 * What previews of links show: the words of a page, and a picture.
 *
 * <p>Pictures are named by their whole address, so there are none where no base URL is known.
 */
public final class Cards {
  private static final String OF_THE_SITE = "assets/card.png";

  private final SiteSettings settings;
  private final CardDrawer drawer;
  private final Lazy<String> alternative;
  private final Subjects subjects;

  private Cards(Chronology chronology, Subjects subjects, Function<Edtf, String> words) {
    this.subjects = subjects;
    this.settings = chronology.settings();
    this.drawer = new CardDrawer(settings.title(), chronology.entries(), words);
    this.alternative = new Lazy<>(drawer::alternative);
  }

  /**
   * What all pages of a chronology say, and its pictures, each drawn when it is asked for.
   *
   * @param words dates in words
   */
  public static Export of(Chronology chronology, Subjects subjects, Function<Edtf, String> words) {
    var cards = new Cards(chronology, subjects, words);
    return Export.of(
        cards.files(chronology),
        page -> new PageHead(List.of(), cards.properties(page), Optional.empty()));
  }

  private Map<String, Rendering> files(Chronology chronology) {
    var files = new TreeMap<String, Rendering>();
    if (settings.baseUrl().isEmpty()) {
      return files;
    }
    files.put(OF_THE_SITE, drawer::site);
    if (settings.cards() == SiteSettings.Cards.ENTRIES) {
      chronology.entries().forEach(entry -> files.put(path(entry), () -> drawer.entry(entry)));
    }
    return files;
  }

  private static String path(LinkedEntry entry) {
    return "cards/" + entry.slug() + ".png";
  }

  private List<Property> properties(PageWords page) {
    Optional<LinkedEntry> entry = subjects.entry(page.path());
    var properties = new ArrayList<Property>();
    properties.add(og("og:type", entry.isPresent() ? "article" : "website"));
    properties.add(og("og:title", page.title()));
    if (!page.description().isBlank()) {
      properties.add(og("og:description", page.description()));
    }
    properties.add(og("og:site_name", settings.title()));
    page.locale().ifPresent(locale -> properties.add(og("og:locale", locale)));
    entry.ifPresent(one -> properties.addAll(days(one)));
    settings.baseUrl().ifPresent(base -> properties.addAll(addresses(base, page, entry)));
    String card = settings.baseUrl().isPresent() ? "summary_large_image" : "summary";
    properties.add(new Property(Vocabulary.NAME, "twitter:card", card));
    return properties;
  }

  /** When our text was published; the day of what it tells has no place in Open Graph. */
  private static List<Property> days(LinkedEntry entry) {
    Optional<Edtf> changed =
        entry.publication().corrected().or(() -> entry.publication().changed());
    return Stream.of(
            entry.publication().first().map(day -> og("article:published_time", day.text())),
            changed.map(day -> og("article:modified_time", day.text())))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Property> addresses(String base, PageWords page, Optional<LinkedEntry> entry) {
    Optional<LinkedEntry> own = entry.filter(one -> settings.cards() == SiteSettings.Cards.ENTRIES);
    return List.of(
        og("og:url", base + SiteSettings.withoutIndex(page.path())),
        og("og:image", base + own.map(Cards::path).orElse(OF_THE_SITE)),
        og("og:image:type", "image/png"),
        og("og:image:width", String.valueOf(Easel.WIDTH)),
        og("og:image:height", String.valueOf(Easel.HEIGHT)),
        og("og:image:alt", own.map(drawer::alternative).orElseGet(alternative)));
  }

  private static Property og(String name, String content) {
    return new Property(Vocabulary.PROPERTY, name, content);
  }
}
