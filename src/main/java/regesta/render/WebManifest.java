package regesta.render;

import java.util.List;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.SiteSettings;

/** How a device shows the site among its bookmarks and applications. */
final class WebManifest {
  static final String SMALL_ICON = "assets/favicon-32.png";

  /** The paper of the light theme, as {@code layout.ftlh} has it. */
  private static final String PAPER = "#fdfcf9";

  private WebManifest() {}

  static Fields of(SiteSettings settings, String shortName) {
    return Json.object()
        .with("name", settings.title())
        .with("short_name", shortName)
        .with("description", settings.description())
        .with("lang", settings.language())
        .with("start_url", "./")
        // A chronology is read among other pages, whose addresses and tabs one needs.
        .with("display", "browser")
        .with("theme_color", PAPER)
        .with("background_color", PAPER)
        .with(
            "icons",
            Json.list(List.of(
                icon("assets/favicon.svg", "image/svg+xml", "any"),
                icon("assets/favicon-180.png", "image/png", "180x180"),
                icon("assets/favicon-512.png", "image/png", "512x512"))));
  }

  private static Fields icon(String path, String type, String sizes) {
    return Json.object().with("src", path).with("type", type).with("sizes", sizes);
  }
}
