package regesta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the rules in ARCHITECTURE.md. A package of its table need not exist yet. */
class ArchitectureIT {
  private static final String PLAIN_JAVA = "java.. org.jspecify.. ";
  private static final String STAGE = "regesta.model regesta.problem regesta.edtf";

  /** What reaches out of the program: to the disk, to other programs, to the network. */
  private static final Set<String> WORLD = Set.of(
      "java.io.File",
      "java.io.FileInputStream",
      "java.io.FileOutputStream",
      "java.io.FileReader",
      "java.io.FileWriter",
      "java.io.RandomAccessFile",
      "java.lang.ProcessBuilder",
      "java.net.Socket",
      "java.net.URL",
      "java.net.http.HttpClient",
      "java.nio.channels.FileChannel",
      "java.nio.file.Files");

  /** What gives another answer elsewhere or at another time. */
  private static final Set<String> SURROUNDINGS = Set.of(
      "java.lang.System.currentTimeMillis",
      "java.lang.System.nanoTime",
      "java.nio.charset.Charset.defaultCharset",
      "java.time.Clock.systemDefaultZone",
      "java.time.Clock.systemUTC",
      "java.time.Instant.now",
      "java.time.LocalDate.now",
      "java.time.LocalDateTime.now",
      "java.time.Year.now",
      "java.time.ZoneId.systemDefault",
      "java.time.ZonedDateTime.now",
      "java.util.Locale.getDefault",
      "java.util.TimeZone.getDefault");

  private static final JavaClasses CODE = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("regesta");

  /** What each package may use besides plain Java and itself. */
  private static final Map<String, String> MAY_USE = Map.ofEntries(
      entry("regesta", "regesta.. picocli.. com.sun.management"),
      entry("regesta.problem", ""),
      entry("regesta.edtf", ""),
      entry("regesta.dating", "regesta.edtf"),
      entry("regesta.model", "regesta.problem regesta.edtf"),
      entry("regesta.read", "regesta.problem"),
      entry("regesta.parse", STAGE + " org.yaml.. com.vladsch.."),
      entry("regesta.kept", STAGE),
      entry("regesta.resolve", STAGE),
      entry("regesta.render", STAGE + " regesta.json freemarker.."),
      entry("regesta.json", "com.google.gson.."),
      entry("regesta.report", "regesta.problem regesta.json"),
      entry("regesta.schema", "regesta.parse regesta.model regesta.json"),
      entry("regesta.export", STAGE + " regesta.json regesta.export.."),
      entry("regesta.export.calendar", "regesta.model regesta.edtf net.fortuna.ical4j.."),
      entry("regesta.export.table", "regesta.model regesta.edtf regesta.json regesta.csv"),
      entry("regesta.export.timeline", "regesta.model regesta.edtf regesta.json"),
      entry("regesta.csv", "org.apache.commons.csv.."),
      entry(
          "regesta.carry",
          "regesta.problem regesta.edtf regesta.json regesta.csv regesta.parse regesta.propose"
              + " javax.xml.stream.."),
      entry("regesta.export.citation", "regesta.model regesta.json de.undercouch.citeproc.."),
      entry("regesta.export.linked", STAGE + " regesta.json"),
      entry("regesta.export.card", STAGE),
      entry("regesta.write", "regesta.model regesta.propose"),
      entry(
          "regesta.serve",
          "regesta.model regesta.problem com.sun.net.httpserver.. io.methvin.. org.slf4j.."),
      entry("regesta.compare", STAGE),
      entry("regesta.propose", STAGE + " regesta.dating regesta.parse org.jsoup.."),
      entry("regesta.history", "regesta.model"),
      entry("regesta.launch", ""),
      entry("regesta.linkcheck", STAGE + " regesta.json javax.net.ssl"));

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatItMay(JavaPackage tested) {
    String allowed = Optional.ofNullable(MAY_USE.get(tested.getName())).orElseThrow();
    classes()
        .that()
        .resideInAPackage(tested.getName())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage((PLAIN_JAVA + tested.getName() + " " + allowed).split(" "))
        .check(CODE);
  }

  @Test
  void onlySomePackagesTouchTheWorld() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "regesta.read",
            "regesta.write",
            "regesta.serve",
            "regesta.history",
            "regesta.launch",
            "regesta.linkcheck")
        .should()
        .dependOnClassesThat(named(WORLD))
        .check(CODE);
  }

  @Test
  void nothingDependsOnItsSurroundings() {
    // The command line alone may ask for today: `--as-of today`.
    noClasses()
        .that()
        .resideOutsideOfPackages("regesta", "regesta.serve")
        .should()
        .callCodeUnitWhere(calling(SURROUNDINGS))
        .check(CODE);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertEquals(
        List.of(),
        packages().stream()
            .filter(one -> !one.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList());
  }

  static List<JavaPackage> packages() {
    return CODE.stream().map(JavaClass::getPackage).distinct().toList();
  }

  private static DescribedPredicate<JavaClass> named(Set<String> names) {
    return DescribedPredicate.describe(
        "reach out of the program", type -> names.contains(type.getName()));
  }

  private static DescribedPredicate<JavaCall<?>> calling(Set<String> methods) {
    return DescribedPredicate.describe(
        "asks its surroundings",
        call -> methods.contains(
            call.getTarget().getOwner().getName() + "." + call.getTarget().getName()));
  }
}
