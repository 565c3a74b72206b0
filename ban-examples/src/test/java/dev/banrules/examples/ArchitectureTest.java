package dev.banrules.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Set;

/** The direction of modules and packages, and what the pure modules may not touch. */
@AnalyzeClasses(packages = "dev.banrules", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String MODEL = "dev.banrules.model..";
  private static final String RULES = "dev.banrules.rules..";
  private static final String IO = "dev.banrules.io..";
  private static final String MDM = "dev.banrules.mdm..";
  private static final String REPORT = "dev.banrules.report..";
  private static final String VERIFY = "dev.banrules.verify..";
  private static final String TESTKIT = "dev.banrules.testkit..";
  private static final String RUNTIME = "dev.banrules.runtime..";
  private static final String SPRING = "dev.banrules.spring..";
  private static final String CLI = "dev.banrules.cli..";
  private static final String MAVEN = "dev.banrules.maven..";

  private static final String[] LIBRARIES = {
    MODEL, RULES, IO, MDM, REPORT, VERIFY, TESTKIT, RUNTIME
  };

  /** Methods that read the default locale or time zone, most of them without saying so. */
  private static final Set<String> LOCALE_DEPENDENT =
      Set.of(
          "java.util.Locale.getDefault()",
          "java.time.ZoneId.systemDefault()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.text.Collator.getInstance()",
          "java.text.NumberFormat.getInstance()");

  @ArchTest
  static final ArchRule modulesDependOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy(MODEL)
          .layer("rules")
          .definedBy(RULES)
          .layer("io")
          .definedBy(IO)
          .layer("mdm")
          .definedBy(MDM)
          .layer("report")
          .definedBy(REPORT)
          .layer("verify")
          .definedBy(VERIFY)
          .layer("testkit")
          .definedBy(TESTKIT)
          .layer("runtime")
          .definedBy(RUNTIME)
          .layer("spring")
          .definedBy(SPRING)
          .layer("cli")
          .definedBy(CLI)
          .layer("maven")
          .definedBy(MAVEN)
          .layer("examples")
          .definedBy("dev.banrules.examples..")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("rules")
          .mayOnlyAccessLayers("model")
          .whereLayer("io")
          .mayOnlyAccessLayers("model")
          .whereLayer("mdm")
          .mayOnlyAccessLayers("model")
          .whereLayer("report")
          .mayOnlyAccessLayers("model")
          .whereLayer("verify")
          .mayOnlyAccessLayers("model")
          .whereLayer("testkit")
          .mayOnlyAccessLayers("model", "verify")
          .whereLayer("runtime")
          .mayOnlyAccessLayers("model", "rules", "io")
          .whereLayer("spring")
          .mayOnlyAccessLayers("model", "rules", "io", "runtime")
          .whereLayer("cli")
          .mayOnlyAccessLayers("model", "rules", "io", "mdm", "report", "verify", "runtime")
          .whereLayer("maven")
          .mayOnlyAccessLayers("model", "rules", "io", "mdm", "report");

  @ArchTest
  static final ArchRule packagesFormADag =
      slices().matching("dev.banrules.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyReadersAndWritersOfJsonSeeJackson =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              IO,
              MDM,
              RUNTIME,
              "dev.banrules.verify.conformance",
              "dev.banrules.report.act",
              "dev.banrules.report.ocsf",
              "dev.banrules.report.sarif",
              "dev.banrules.examples.service..",
              "dev.banrules.cli.device",
              "dev.banrules.cli.json",
              "dev.banrules.maven.bill")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule onlyTheTablesOfTheServiceHaveSql =
      noClasses()
          .that()
          .resideInAPackage("dev.banrules.examples.service..")
          .and()
          .resideOutsideOfPackage("dev.banrules.examples.service.store")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.jdbc..", "java.sql..");

  @ArchTest
  static final ArchRule modelIsJavaGuavaAndAnnotations =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              MODEL, "java..", "com.google.common..", "org.jspecify..", "org.immutables.value..");

  @ArchTest
  static final ArchRule nobodyButTheCommandLineReadsTheClock =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARIES)
          .should()
          .callMethodWhere(describe("it reads the clock", ArchitectureTest::readsClock))
          .because("a verdict holds for the date it was asked for");

  @ArchTest
  static final ArchRule nobodyButTheCommandLineReadsTheLocale =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARIES)
          .should()
          .callMethodWhere(describe("it reads the locale", ArchitectureTest::readsLocale))
          .because("a verdict is the same everywhere");

  @ArchTest
  static final ArchRule modelAndEngineTouchNoFileAndNoLog =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, RULES)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.nio.file..", "java.util.logging..", "org.slf4j..")
                  .or(describe("are files or loggers", ArchitectureTest::isFileOrLogger)));

  @ArchTest
  static final ArchRule onlyTheTestkitSeesTestEngines =
      noClasses()
          .that()
          .resideOutsideOfPackage(TESTKIT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.junit..", "net.jqwik..");

  @ArchTest
  static final ArchRule librariesPrintNothing =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARIES)
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  private static boolean readsClock(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String method = call.getName();
    return (owner.startsWith("java.time.") && method.equals("now"))
        || (owner.equals("java.time.Clock") && method.startsWith("system"))
        || (owner.equals("java.lang.System")
            && (method.equals("currentTimeMillis") || method.equals("nanoTime")));
  }

  private static boolean readsLocale(JavaCall<?> call) {
    return LOCALE_DEPENDENT.contains(call.getTarget().getFullName());
  }

  private static boolean isFileOrLogger(JavaClass type) {
    return type.getName().equals("java.lang.System$Logger")
        || type.getName().equals("java.io.RandomAccessFile")
        || type.getName().startsWith("java.io.File");
  }
}
