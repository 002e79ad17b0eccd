package regesta;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Holds the bill of materials, which the profile {@code release} makes, to the jar. */
@EnabledIfSystemProperty(
    named = BillOfMaterialsIT.PLACE,
    matches = ".+",
    disabledReason = "only the profile `release` makes a bill of materials")
class BillOfMaterialsIT {
  static final String PLACE = "bill.of.materials";

  /** Licences that a library calls by a name of its own. */
  private static final Map<String, String> OWN_NAMES = Map.of("iCal4j - License", "BSD-3-Clause");

  @Test
  void namesTheFilesThatTheJarRunsWith() throws IOException, GeneralSecurityException {
    SortedMap<String, String> files = new TreeMap<>();
    try (BuiltJar jar = BuiltJar.open()) {
      for (Path library : jar.libraries()) {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(library));
        files.put(library.getFileName().toString(), HexFormat.of().formatHex(sum));
      }
    }
    SortedMap<String, String> materials = elements(bill(), "components")
        .collect(toMap(
            BillOfMaterialsIT::fileName,
            BillOfMaterialsIT::sha256,
            (one, other) -> one + other,
            TreeMap::new));
    assertEquals(files, materials);
  }

  @Test
  void saysOfLicencesWhatTheJarSays() throws IOException {
    Map<String, List<String>> said = elements(bill(), "components")
        .collect(toMap(one -> one.get("name").getAsString(), BillOfMaterialsIT::licences));
    try (BuiltJar jar = BuiltJar.open()) {
      List<String> others = jar.listed().stream()
          .filter(one -> !said.getOrDefault(one.library(), List.of()).contains(one.licence()))
          .map(one -> "%s, not %s".formatted(one, said.get(one.library())))
          .toList();
      assertEquals(List.of(), others);
    }
  }

  /** Two builds of one state have one bill. */
  @Test
  void holdsNothingOfTheBuild() throws IOException {
    assertFalse(bill().has("serialNumber"));
    assertFalse(bill().getAsJsonObject("metadata").has("timestamp"));
  }

  private static JsonObject bill() throws IOException {
    String bill = Files.readString(Path.of(System.getProperty(PLACE)));
    JsonObject materials = JsonParser.parseString(bill).getAsJsonObject();
    assertEquals("CycloneDX", materials.get("bomFormat").getAsString());
    return materials;
  }

  private static Stream<JsonObject> elements(JsonObject holder, String name) {
    return holder.getAsJsonArray(name).asList().stream().map(JsonElement::getAsJsonObject);
  }

  private static String fileName(JsonObject component) {
    return "%s-%s.jar"
        .formatted(component.get("name").getAsString(), component.get("version").getAsString());
  }

  private static String sha256(JsonObject component) {
    return elements(component, "hashes")
        .filter(hash -> hash.get("alg").getAsString().equals("SHA-256"))
        .map(hash -> hash.get("content").getAsString())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> licences(JsonObject component) {
    return elements(component, "licenses")
        .map(one -> one.getAsJsonObject("license"))
        .map(licence -> licence.get(licence.has("id") ? "id" : "name").getAsString())
        .map(name -> OWN_NAMES.getOrDefault(name, name))
        .toList();
  }
}
