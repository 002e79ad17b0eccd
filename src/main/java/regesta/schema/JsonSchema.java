package regesta.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import regesta.json.Json;
import regesta.parse.ChoiceType;
import regesta.parse.DateType;
import regesta.parse.Field;
import regesta.parse.FieldType;
import regesta.parse.FileFields;
import regesta.parse.ScalarType;

/**
 * The JSON Schema (draft 2020-12) of one kind of file: of its front matter, or of
 * {@code site.yaml}.
 *
 * <p>A tool asks it after YAML has been read, which takes {@code 2013} for a number and
 * {@code true} for a truth value; so these are allowed wherever the parser reads them as the text
 * they were written as.
 */
final class JsonSchema {
  private static final long GREATEST_SHORT_YEAR = 999;
  private static final long GREATEST_YEAR = 9999;
  private static final long GREATEST_NUMBER = 999_999_999;

  /** The types that are named in the schema, by their names. */
  private final Map<String, Json> definitions = new TreeMap<>();

  private JsonSchema() {}

  static Json of(FileFields file) {
    var schema = new JsonSchema();
    Json.Fields fields = schema.group(file.fields());
    return Json.object()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("title", title(file))
        .with("$comment", EditorFiles.ORIGIN)
        .with(fields)
        .with("$defs", Json.object(schema.definitions));
  }

  private static String title(FileFields file) {
    return file.kind().map(kind -> "The front matter of " + kind.one()).orElse("site.yaml");
  }

  private Json.Fields group(List<Field<?>> fields) {
    Json.Fields properties = Json.object();
    for (Field<?> field : fields) {
      properties = properties.with(field.name(), property(field));
      for (String oldName : field.oldNames()) {
        properties = properties.with(oldName, property(field).with("deprecated", true));
      }
    }
    List<String> required =
        fields.stream().filter(Field::required).<String>map(Field::name).toList();
    return Json.object()
        .with("type", "object")
        .with("properties", properties)
        .with("required", Json.texts(required))
        .with("additionalProperties", false);
  }

  private Json.Fields property(Field<?> field) {
    String description = "%s; for example `%s`".formatted(field.description(), field.line());
    return Json.object().with("description", description).with(type(field.type(), field));
  }

  private Json.Fields type(FieldType<?> type, Field<?> field) {
    if (type instanceof FieldType.ListOf<?> list) {
      Json.Fields element = item(list.element(), field);
      Json.Fields items = Json.object().with("type", "array").with("items", element);
      return either(element, field.required() ? items.with("minItems", 1) : items);
    }
    if (type instanceof FieldType.Group<?> group) {
      return group(group.fields());
    }
    if (type instanceof FieldType.BriefOr<?, ?> briefOr) {
      return either(scalar(briefOr.brief()), group(briefOr.full().fields()));
    }
    if (type instanceof FieldType.WordOr<?> wordOr) {
      return either(Json.object().with("const", wordOr.word()), type(wordOr.other(), field));
    }
    return scalar((ScalarType<?>) type);
  }

  /** The schema of an item; one that has parts gets a name, because it is needed twice. */
  private Json.Fields item(FieldType<?> type, Field<?> field) {
    Json.Fields schema = type(type, field);
    return type instanceof ScalarType ? schema : named("one-of-" + field.name(), schema);
  }

  private Json.Fields named(String name, Json.Fields schema) {
    Json other = definitions.put(name, schema);
    if (other != null && !other.equals(schema)) {
      throw new IllegalStateException("two types are called " + name);
    }
    return Json.object().with("$ref", "#/$defs/" + name);
  }

  private static Json.Fields either(Json one, Json other) {
    return Json.object().with("anyOf", Json.list(List.of(one, other)));
  }

  private Json.Fields scalar(ScalarType<?> type) {
    if (type instanceof ChoiceType<?> choice) {
      return Json.object().with("enum", Json.texts(choice.meanings().keySet()));
    }
    if (type instanceof ScalarType.Formed formed) {
      return text(Forms.portable(formed.form()));
    }
    Definition definition = definition(type);
    return named(definition.name(), definition.schema().with("description", type.words()));
  }

  private record Definition(String name, Json.Fields schema) {}

  private static Definition definition(ScalarType<?> type) {
    if (type instanceof ScalarType.Line) {
      return new Definition("line", textOr(Forms.LINE, "number", "boolean"));
    }
    if (type instanceof ScalarType.Url) {
      return new Definition("web-address", text(Forms.URL));
    }
    if (type instanceof DateType date) {
      return date.day() ? new Definition("day", text(Forms.DAY)) : new Definition("date", date());
    }
    if (type instanceof ScalarType.SlugOf slug) {
      String name = slug.kind().word() + "-slug";
      return new Definition(name, textOr(Forms.SLUG, "integer").with("minimum", 0));
    }
    if (type instanceof ScalarType.WholeNumber number) {
      String form = number.positive() ? Forms.POSITIVE_NUMBER : Forms.WHOLE_NUMBER;
      return new Definition(
          number.positive() ? "positive-number" : "whole-number",
          textOr(form, "integer")
              .with("minimum", number.positive() ? 1 : -GREATEST_NUMBER)
              .with("maximum", GREATEST_NUMBER));
    }
    if (type instanceof ScalarType.Flag) {
      return new Definition(
          "flag", either(Json.object().with("type", "boolean"), text("true|false")));
    }
    return new Definition("text", textOr(Forms.TEXT, "number", "boolean"));
  }

  /** A number is a year; of one that has less than four digits YAML may have dropped zeros. */
  private static Json.Fields date() {
    Json shortNumber = Json.object()
        .with("type", "integer")
        .with("minimum", -GREATEST_SHORT_YEAR)
        .with("maximum", GREATEST_SHORT_YEAR);
    return textOr(Forms.DATE, "integer")
        .with("minimum", -GREATEST_YEAR)
        .with("maximum", GREATEST_YEAR)
        .with("not", shortNumber);
  }

  private static Json.Fields text(String form) {
    return Json.object().with("type", "string").with("pattern", Forms.whole(form));
  }

  private static Json.Fields textOr(String form, String... others) {
    List<String> types = Stream.concat(Stream.of("string"), Stream.of(others)).toList();
    return text(form).with("type", Json.texts(types));
  }
}
