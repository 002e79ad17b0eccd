package regesta.schema;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.json.Json;
import regesta.model.Kind;
import regesta.parse.ChoiceType;
import regesta.parse.DateType;
import regesta.parse.Field;
import regesta.parse.FieldType;
import regesta.parse.FileFields;
import regesta.parse.ScalarType;

/**
 * The configuration of Pages CMS, which edits the files of a repository through forms.
 *
 * <p>Dates are plain text with a form, never a date picker, which could not say less than a day.
 * What may be written in two ways has a form for one of them alone.
 */
final class PagesCms {
  private static final Map<String, String> MESSAGES = Map.ofEntries(
      entry("date", "Write a date such as 2013, 2013-10, 2013-10-03 or 2013-10-03~"),
      entry("day", "Write a day such as 2013-10-03"),
      entry("slug", "Write a file's name without .md, such as gen-nakatani"),
      entry("web-address", "Write a web address from https:// on"));

  private PagesCms() {}

  static Json.Fields configuration() {
    return Json.object()
        .with("media", Json.object().with("input", "content/images").with("output", "images"))
        // Keeps what the forms do not show.
        .with("settings", Json.object().with("content", Json.object().with("merge", true)))
        .with(
            "components",
            Json.object()
                .with("date", formed("date", Forms.DATE))
                .with("day", formed("day", Forms.DAY))
                .with("slug", formed("slug", Forms.SLUG))
                .with("web-address", formed("web-address", Forms.URL)))
        .with(
            "content",
            Json.list(FileFields.all().stream().map(PagesCms::content).toList()));
  }

  private static Json.Fields formed(String name, String form) {
    String message = Optional.ofNullable(MESSAGES.get(name)).orElseThrow();
    return string(form, message);
  }

  /** A line of text; whether it may be empty is not for its form to say. */
  private static Json.Fields string(String form, String message) {
    Json pattern = Json.object().with("regex", Forms.wholeOrEmpty(form)).with("message", message);
    return Json.object().with("type", "string").with("pattern", pattern);
  }

  private static Json content(FileFields file) {
    List<Json> fields = new ArrayList<>(fields(file.fields()));
    if (file.kind().isEmpty()) {
      return Json.object()
          .with("name", "site")
          .with("label", "Site")
          .with("type", "file")
          .with("path", "content/site.yaml")
          .with("format", "yaml")
          .with("fields", Json.list(fields));
    }
    Kind kind = file.kind().get();
    fields.add(body());
    return Json.object()
        .with("name", kind.folder())
        .with("label", label(kind.folder()))
        .with("type", "collection")
        .with("path", "content/" + kind.folder())
        .with("format", "yaml-frontmatter")
        .with("filename", Json.object().with("template", "{primary}.md").with("field", "create"))
        .with("fields", Json.list(fields));
  }

  /** Markdown as it is written: a rich text editor would not keep citations as they are. */
  private static Json body() {
    return Json.object()
        .with("name", "body")
        .with("label", "Text")
        .with("type", "code")
        .with("options", Json.object().with("language", "markdown"));
  }

  private static List<Json.Fields> fields(List<Field<?>> fields) {
    return fields.stream().map(PagesCms::field).toList();
  }

  private static Json.Fields field(Field<?> field) {
    Json.Fields shown = Json.object()
        .with("name", field.name())
        .with("label", label(field.name()))
        .with("description", "%s; for example %s".formatted(field.description(), field.example()));
    Json.Fields typed = shown.with(type(field.type()));
    return field.required() ? typed.with("required", true) : typed;
  }

  private static Json.Fields type(FieldType<?> type) {
    if (type instanceof FieldType.ListOf<?> list) {
      return type(list.element()).with("list", true);
    }
    if (type instanceof FieldType.Group<?> group) {
      return Json.object().with("type", "object").with("fields", Json.list(fields(group.fields())));
    }
    if (type instanceof FieldType.BriefOr<?, ?> either) {
      return needsFull(either) ? type(either.full()) : type(either.brief());
    }
    if (type instanceof FieldType.WordOr<?> either) {
      return single(either.other());
    }
    return scalar((ScalarType<?>) type);
  }

  /**
   * Whether its brief form leaves out so much that forms must show the full one: lists, or the
   * parts of a line.
   */
  private static boolean needsFull(FieldType.BriefOr<?, ?> either) {
    return either.brief() instanceof ScalarType.Line
        || either.full().fields().stream()
            .anyMatch(field -> field.type() instanceof FieldType.ListOf<?>);
  }

  /** One value, where the other choice is one word: which of both it is, the parser tells. */
  private static Json.Fields single(FieldType<?> type) {
    return type instanceof FieldType.ListOf<?> list ? type(list.element()) : type(type);
  }

  private static Json.Fields scalar(ScalarType<?> type) {
    if (type instanceof ChoiceType<?> choice) {
      Json values = Json.texts(choice.meanings().keySet());
      return Json.object()
          .with("type", "select")
          .with("options", Json.object().with("values", values));
    }
    if (type instanceof ScalarType.Formed formed) {
      return string(Forms.portable(formed.form()), "Write " + formed.words());
    }
    if (type instanceof DateType date) {
      return component(date.day() ? "day" : "date");
    }
    if (type instanceof ScalarType.SlugOf) {
      return component("slug");
    }
    if (type instanceof ScalarType.Url) {
      return component("web-address");
    }
    return Json.object().with("type", plain(type));
  }

  private static Json.Fields component(String name) {
    return Json.object().with("component", name);
  }

  private static String plain(ScalarType<?> type) {
    if (type instanceof ScalarType.Flag) {
      return "boolean";
    }
    if (type instanceof ScalarType.WholeNumber) {
      return "number";
    }
    return type instanceof ScalarType.Line ? "string" : "text";
  }

  private static String label(String name) {
    String words = name.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
