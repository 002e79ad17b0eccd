package regesta.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.json.JsonFile;
import regesta.model.Chronology;
import regesta.model.DataFile;
import regesta.model.Export;
import regesta.model.LongFile;
import regesta.model.PageHead;
import regesta.model.PageHead.Alternate;
import regesta.model.SiteSettings;
import regesta.model.SiteSettings.Licence;
import regesta.model.Subjects;

/**
 * The whole chronology in one file, and the schema that tells what is in it. Things stand under
 * their slugs, so that {@code chronology.json#/entries/landing} (RFC 6901) leads to one for good;
 * each page says so in its head.
 */
final class ChronologyFile {
  private static final String TYPE = "application/json";
  private static final String SCHEMA = "chronology.schema.json";

  private static final DataFile WHOLE = new DataFile(
      "data/chronology.json", TYPE, "chronology", "JSON", List.of("Python", "R", "jq"));

  private static final DataFile DESCRIPTION = new DataFile(
      "data/" + SCHEMA, "application/schema+json", "schema", "JSON Schema", List.of("Ajv"));

  private ChronologyFile() {}

  static Export of(Chronology chronology, Subjects subjects) {
    PageHead whole = head("", chronology);
    return Export.of(WHOLE, new LongFile(text -> write(chronology, text)))
        .with(Export.of(DESCRIPTION, ChronologyFile::schema))
        .withHeads(path -> subjects
            .named(path)
            .map(subject -> head(fragment(subject), chronology))
            .orElse(whole));
  }

  /** Where in the file the data of a thing are. */
  private static String fragment(Subjects.Named subject) {
    // A slug has no sign that JSON Pointer or an address would escape.
    return "#/" + subject.kind().folder() + "/" + subject.slug();
  }

  private static PageHead head(String fragment, Chronology chronology) {
    var alternate =
        new Alternate(WHOLE.path() + fragment, TYPE, chronology.settings().title());
    return new PageHead(List.of(alternate), List.of(), Optional.empty());
  }

  private static void write(Chronology chronology, Writer text) throws IOException {
    JsonFile.object(settings(chronology), text)
        .with(
            "entries",
            Stream.concat(chronology.entries().stream(), chronology.withdrawn().stream()),
            entry -> entry.slug().value(),
            entry -> EntryValue.of(entry, chronology))
        .with(
            "actors",
            chronology.actors().stream(),
            actor -> actor.actor().slug().value(),
            actor -> RegisterValue.actor(actor, chronology))
        .with(
            "sources",
            chronology.sources().stream(),
            source -> source.source().slug().value(),
            source -> RegisterValue.source(source, chronology))
        .with(
            "topics",
            chronology.topics().stream(),
            topic -> topic.topic().slug().value(),
            topic -> RegisterValue.topic(topic, chronology))
        .with(
            "pages",
            chronology.pages().stream(),
            page -> page.page().slug().value(),
            page -> RegisterValue.page(page, chronology))
        .end();
  }

  private static Fields settings(Chronology chronology) {
    SiteSettings settings = chronology.settings();
    return Json.object()
        .with("$schema", SCHEMA)
        .with("id", settings.idAuthority().map(authority -> authority.tag("data")))
        .with("title", settings.title())
        .with("description", settings.description())
        .with("language", settings.language())
        .with("url", settings.baseUrl())
        .with("repository", settings.repository())
        .with("as_of", chronology.asOf().map(Objects::toString))
        .with(settings
            .licence()
            .map(licence -> Json.object().with("licence", licence(licence)))
            .orElse(Json.object()));
  }

  /** Quotations belong to their sources. */
  private static Fields licence(Licence licence) {
    return Json.object()
        .with("name", licence.name())
        .with("url", licence.url())
        .with("excludes", Json.texts(List.of("quotations")));
  }

  private static byte[] schema() {
    try (InputStream file = ChronologyFile.class.getResourceAsStream(SCHEMA)) {
      return Objects.requireNonNull(file, SCHEMA).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
