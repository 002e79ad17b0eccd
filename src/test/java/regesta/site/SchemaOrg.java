package regesta.site;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The vocabulary of schema.org, as far as {@code schema-org.txt} has it, and what is wrong with a
 * page's linked data by it: types and properties that do not exist, properties that a type does not
 * have, and values that a property cannot have. A parser that is not ours reads the linked data; it
 * gets what the vocabulary says of addresses from here, not from the network.
 */
final class SchemaOrg {
  private static final String VOCABULARY = "https://schema.org/";
  private static final Set<String> TEXTS =
      Set.of("Text", "URL", "Date", "DateTime", "Integer", "Number", "Boolean");
  private static final String DAY = "[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T.*)?)?)?";

  private final Map<String, List<String>> above = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> properties = new HashMap<>();
  private final Document context;

  private SchemaOrg(List<String> lines) {
    String type = "";
    for (String line : lines) {
      if (line.startsWith("  ")) {
        String[] parts = line.strip().split(": ");
        properties
            .computeIfAbsent(parts[0], name -> new HashMap<>())
            .put(type, Set.of(parts[1].split(" ")));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" < ");
        type = parts[0];
        above.put(type, parts.length > 1 ? List.of(parts[1].split(" ")) : List.of());
      }
    }
    this.context = JsonDocument.of(context());
  }

  static SchemaOrg read() {
    try {
      return new SchemaOrg(
          Files.readAllLines(Path.of("src/test/resources/regesta/export/schema-org.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts of properties that can be nothing but addresses stand for what has that address. */
  private JsonObject context() {
    var terms = Json.createObjectBuilder().add("@vocab", VOCABULARY);
    properties.forEach((name, ranges) -> {
      if (ranges.values().stream()
          .allMatch(range -> range.contains("URL") && !range.contains("Text"))) {
        terms.add(
            name, Json.createObjectBuilder().add("@id", VOCABULARY + name).add("@type", "@id"));
      }
    });
    return Json.createObjectBuilder().add("@context", terms).build();
  }

  /** The linked data as a list of nodes, every name written out. */
  JsonArray expanded(String text) throws JsonLdError {
    return JsonLd.expand(JsonDocument.of(new StringReader(text)))
        .loader((address, options) -> {
          if (!address.equals(URI.create("https://schema.org"))) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
          }
          return context;
        })
        .get();
  }

  List<String> faults(String text) {
    try {
      var faults = new ArrayList<String>();
      for (JsonValue node : expanded(text)) {
        check(node.asJsonObject(), Optional.empty(), faults);
      }
      return faults;
    } catch (JsonLdError e) {
      return List.of(e.toString());
    }
  }

  /** @param through the property that leads to the node, which a role repeats */
  private void check(JsonObject node, Optional<String> through, List<String> faults) {
    Set<String> types = types(node);
    if (types.isEmpty()) {
      faults.add("a node without a known type: " + node);
    }
    node.forEach((key, values) -> {
      if (key.equals("@id")) {
        checkAddress(((JsonString) values).getString(), faults);
      } else if (!key.startsWith("@")) {
        String name = key.replace(VOCABULARY, "").replaceFirst("-input$", "");
        boolean repeated = types.contains("Role") && through.equals(Optional.of(name));
        Set<String> ranges = ranges(name, repeated ? above.keySet() : types);
        if (ranges.isEmpty()) {
          faults.add("no property of %s: %s".formatted(new TreeSet<>(types), key));
          return;
        }
        values.asJsonArray().forEach(value -> check(value.asJsonObject(), name, ranges, faults));
      }
    });
  }

  private void check(JsonObject value, String property, Set<String> ranges, List<String> faults) {
    if (value.containsKey("@value")) {
      boolean dates = ranges.contains("Date") && !ranges.contains("Text");
      if (ranges.stream().noneMatch(TEXTS::contains)
          || dates && !value.getString("@value").matches(DAY)) {
        faults.add("no value of %s: %s".formatted(property, value));
      }
    } else if (!value.containsKey("@type")) {
      checkAddress(value.getString("@id"), faults);
    } else {
      check(value, Optional.of(property), faults);
      Set<String> types = types(value);
      boolean known = !types.isEmpty() && !types.contains("Role");
      if (known && ranges.stream().noneMatch(types::contains)) {
        faults.add("%s is no %s".formatted(property, new TreeSet<>(types)));
      }
    }
  }

  private static void checkAddress(String address, List<String> faults) {
    if (!URI.create(address).isAbsolute()) {
      faults.add("no identifier: " + address);
    }
  }

  /** The types of a node with those above them; empty if one of them does not exist. */
  private Set<String> types(JsonObject node) {
    var types = new HashSet<String>();
    for (JsonValue type :
        node.containsKey("@type") ? node.getJsonArray("@type") : JsonArray.EMPTY_JSON_ARRAY) {
      String name = ((JsonString) type).getString().replace(VOCABULARY, "");
      if (!above.containsKey(name)) {
        return Set.of();
      }
      collect(name, types);
    }
    return types;
  }

  private void collect(String type, Set<String> types) {
    types.add(type);
    above.getOrDefault(type, List.of()).forEach(higher -> collect(higher, types));
  }

  private Set<String> ranges(String property, Set<String> types) {
    var ranges = new HashSet<String>();
    properties.getOrDefault(property, Map.of()).forEach((type, range) -> {
      if (types.contains(type)) {
        ranges.addAll(range);
      }
    });
    return ranges;
  }
}
