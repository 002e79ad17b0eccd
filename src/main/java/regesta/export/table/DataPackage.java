package regesta.export.table;

import java.util.List;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Keyword;
import regesta.model.SiteSettings;
import regesta.model.SiteSettings.Licence;
import regesta.model.Source;

/** Describes tables as a Tabular Data Package (Frictionless specifications, version 1). */
final class DataPackage {
  private static final String KEY = "slug";

  private DataPackage() {}

  static Fields of(Chronology chronology, List<Table<?>> tables) {
    SiteSettings settings = chronology.settings();
    Fields description = Json.object()
        .with("profile", "tabular-data-package")
        .with("name", "chronology")
        .with("id", settings.idAuthority().map(authority -> authority.tag("data")))
        .with("title", settings.title())
        .with("description", settings.description())
        .with("homepage", settings.baseUrl())
        .with(settings
            .licence()
            .map(licence -> Json.object().with("licenses", Json.list(List.of(licence(licence)))))
            .orElse(Json.object()));
    if (!chronology.sources().isEmpty()) {
      description = description.with(
          "sources",
          Json.list(chronology.sources().stream()
              .map(LinkedSource::source)
              .map(DataPackage::source)
              .toList()));
    }
    return description.with(
        "resources", Json.list(tables.stream().map(DataPackage::resource).toList()));
  }

  /** Open Definition's names have no spaces: {@code CC-BY-4.0}. */
  private static Fields licence(Licence licence) {
    String name = licence.name().replaceAll("[^-a-zA-Z0-9._]+", "-");
    return Json.object()
        .with("name", name)
        .with("title", licence.name())
        .with("path", licence.url());
  }

  private static Fields source(Source source) {
    return Json.object().with("title", source.title()).with("path", source.url());
  }

  private static Fields resource(Table<?> table) {
    return Json.object()
        .with("profile", "tabular-data-resource")
        .with("name", table.name())
        .with("title", table.title())
        .with("path", table.fileName())
        .with("format", "csv")
        .with("mediatype", "text/csv")
        .with("encoding", "utf-8")
        .with(
            "dialect",
            Json.object()
                .with("delimiter", ",")
                .with("doubleQuote", true)
                .with("lineTerminator", "\r\n"))
        .with("schema", schema(table));
  }

  private static Fields schema(Table<?> table) {
    Fields schema = Json.object()
        .with(
            "fields", Json.list(table.columns().stream().map(DataPackage::field).toList()))
        .with("primaryKey", Json.texts(table.key()));
    return table.references().isEmpty()
        ? schema
        : schema.with(
            "foreignKeys",
            Json.list(table.references().stream().map(DataPackage::foreignKey).toList()));
  }

  private static Fields field(Column<?> column) {
    Fields field = Json.object()
        .with("name", column.name())
        .with("type", Keyword.of(column.type()))
        .with("description", column.description());
    Fields constraints = Json.object();
    if (column.required()) {
      constraints = constraints.with("required", true);
    }
    if (!column.choices().isEmpty()) {
      constraints = constraints.with("enum", Json.texts(column.choices()));
    }
    return constraints.isEmpty() ? field : field.with("constraints", constraints);
  }

  private static Fields foreignKey(Table.Reference reference) {
    return Json.object()
        .with("fields", reference.column())
        .with("reference", Json.object().with("resource", reference.table()).with("fields", KEY));
  }
}
