package org.trucewatch.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The invariants of ARCHITECTURE.md that concern all modules: the door sees them all. */
final class ArchitectureTest {
  private static final String ROOT = "org.trucewatch.";

  private final JavaClasses all =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.trucewatch");

  @Test
  void dataFlowsOneWay() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "claims..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "reading..", ROOT + "observance..", ROOT + "cli..")
        .check(all);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "reading..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "observance..", ROOT + "cli..")
        .check(all);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "observance..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "reading..", ROOT + "cli..")
        .check(all);
  }

  @Test
  void claimsAndObservanceNeedTheJdkAlone() {
    classes()
        .that()
        .resideInAnyPackage(ROOT + "claims..", ROOT + "observance..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + "claims..", ROOT + "observance..", "org.jspecify..")
        .check(all);
  }

  @Test
  void formatsBelongToTheDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "org.snakeyaml..", "picocli..", "java.sql..")
        .check(all);
  }

  @Test
  void theDoorShowsNothingButItself() {
    classes()
        .that()
        .resideInAPackage(ROOT + "cli..")
        .and()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should()
        .haveSimpleName("Main")
        .check(all);
  }
}
