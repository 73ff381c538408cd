package org.trucewatch.observance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = {"org.trucewatch.observance", "org.trucewatch.claims"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule OBSERVANCE_KNOWS_ONLY_CLAIMS =
      classes()
          .that()
          .resideInAPackage("org.trucewatch.observance")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.trucewatch.observance",
              "org.trucewatch.claims..",
              "org.jspecify.annotations");

  @ArchTest
  static final ArchRule CLAIMS_KNOWS_NOBODY =
      classes()
          .that()
          .resideInAPackage("org.trucewatch.claims..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.trucewatch.claims..", "org.jspecify.annotations");

  @ArchTest
  static final ArchRule JUDGING_IS_PURE =
      noClasses()
          .that()
          .resideInAPackage("org.trucewatch.observance")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.concurrent..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(java.util.Random.class, java.time.Clock.class, java.util.UUID.class)
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault");
}
