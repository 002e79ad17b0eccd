package regesta.serve;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** What a browser takes a file for, by the end of its name. */
final class ContentTypes {
  static final String HTML = "text/html; charset=utf-8";
  static final String TEXT = "text/plain; charset=utf-8";
  static final String EVENTS = "text/event-stream; charset=utf-8";

  private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
      entry("atom", "application/atom+xml; charset=utf-8"),
      entry("avif", "image/avif"),
      entry("css", "text/css; charset=utf-8"),
      entry("csv", "text/csv; charset=utf-8"),
      entry("gif", "image/gif"),
      entry("html", HTML),
      entry("ics", "text/calendar; charset=utf-8"),
      entry("jpeg", "image/jpeg"),
      entry("jpg", "image/jpeg"),
      entry("js", "text/javascript; charset=utf-8"),
      entry("json", "application/json"),
      entry("jsonld", "application/ld+json"),
      entry("pdf", "application/pdf"),
      entry("png", "image/png"),
      entry("svg", "image/svg+xml"),
      entry("tsv", "text/tab-separated-values; charset=utf-8"),
      entry("txt", TEXT),
      entry("wasm", "application/wasm"),
      entry("webmanifest", "application/manifest+json"),
      entry("webp", "image/webp"),
      entry("woff2", "font/woff2"),
      entry("xml", "application/xml; charset=utf-8"),
      entry("zip", "application/zip"));

  private ContentTypes() {}

  static String of(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_EXTENSION.getOrDefault(extension, "application/octet-stream");
  }
}
