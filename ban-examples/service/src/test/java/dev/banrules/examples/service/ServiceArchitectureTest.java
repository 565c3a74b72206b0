package dev.banrules.examples.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The direction of the service's packages. */
class ServiceArchitectureTest {

  private static final String SERVICE = "dev.banrules.examples.service";

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(SERVICE);

  @Test
  void packagesFormADag() {
    slices().matching(SERVICE + ".(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void onlyTheTablesHaveSql() {
    noClasses()
        .that()
        .resideOutsideOfPackage(SERVICE + ".store")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
        .check(classes);
  }
}
