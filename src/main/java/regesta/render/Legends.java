package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Makes the legends of pages, once for all pages that have the same marks. */
final class Legends {
  private final TemplateEngine templates;
  private final Messages messages;
  private final Map<Legend, TemplateHTMLOutputModel> made = new ConcurrentHashMap<>();

  Legends(TemplateEngine templates, Messages messages) {
    this.templates = templates;
    this.messages = messages;
  }

  TemplateHTMLOutputModel of(Legend legend) {
    return made.computeIfAbsent(
        legend, marks -> templates.markup("shared-legend.ftlh", marks, messages));
  }

  /** Of a page that lists some entries, and may have a strip. */
  TemplateHTMLOutputModel of(List<ListedEntry> entries, Optional<Strip> strip) {
    return of(Legend.of(entries, strip));
  }

  /** Of a page that lists entries under their years. */
  TemplateHTMLOutputModel of(
      List<YearGroup> years, List<ListedEntry> others, Optional<Strip> strip) {
    return of(
        Stream.concat(years.stream().flatMap(year -> year.entries().stream()), others.stream())
            .toList(),
        strip);
  }
}
