package dev.banrules.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal in Maven itself, on small projects. */
class CheckGoalTest {

  private static final String CHECK = "dev.banrules:ban-maven-plugin:0.1.0-SNAPSHOT:check";

  @TempDir static Path repository;
  @TempDir Path work;

  @BeforeAll
  static void install() throws IOException {
    MavenRun.installInto(repository);
  }

  @Test
  void aForbiddenDependencyOfADependencyFailsTheBuild() throws IOException {
    MavenRun run = run("payroll", "verify");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output())
        .contains("forbidden by a ban: com.kaspersky:kav-sdk:8.0 (us-2018-ndaa-1634)");
    Golden.assertSame("payroll.log", run.said());
    Golden.assertSame("payroll.sarif", target("banrules.sarif"));
    Golden.assertSame("payroll-bom.json", target("banrules-bom.json"));
  }

  @Test
  void theBillOfTheCycloneDxPluginGoesBeforeTheDependencies() throws IOException {
    Files.createDirectories(work.resolve("target"));
    Files.copy(Path.of("src/test/resources/bills/clean.json"), work.resolve("target/bom.json"));

    MavenRun run = run("payroll", "verify");

    assertThat(run.status()).isZero();
    assertThat(run.output()).contains("target/bom.json against").contains(": compliant; 2 pieces");
    assertThat(work.resolve("target/banrules-bom.json")).doesNotExist();
    assertThat(target("banrules.sarif")).contains("\"results\": []");
  }

  @Test
  void whatIsNotKnownIsSaidAndFailsTheBuildOnlyWhereThatIsWanted() throws IOException {
    String[] business = {CHECK, "-Dbanrules.owner-kind=business", "-Dbanrules.at=2026-06-01"};
    MavenRun told = run("plain", business);
    MavenRun strict = again(business, "-Dbanrules.fail-on=undetermined");
    MavenRun settled =
        again(business, "-Dbanrules.fail-on=undetermined", "-Dbanrules.contracts-with=none");

    assertThat(told.status()).isZero();
    assertThat(told.output())
        .contains(": undetermined; 3 pieces")
        .contains("[WARNING]     state  the governments in whose contracts the device is used");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.output()).contains("perhaps forbidden by a ban: com.kaspersky:kav-sdk:8.0");
    assertThat(settled.status()).isZero();
    assertThat(settled.output()).contains(": compliant; 3 pieces");
  }

  @Test
  void ownCatalogsAndWaiversCount() throws IOException {
    String[] ours = {
      CHECK,
      "-Dbanrules.catalog=ours.yaml,built-in",
      "-Dbanrules.owner-kind=business",
      "-Dbanrules.owner-of=x-example",
      "-Dbanrules.jurisdiction=x-example",
      "-Dbanrules.at=2026-06-01"
    };
    MavenRun forbidden = run("plain", ours);
    MavenRun excused = again(ours, "-Dbanrules.waivers=waivers.json");

    assertThat(forbidden.status()).isEqualTo(1);
    assertThat(forbidden.output())
        .contains("against 1 ban on")
        .contains("path   com.example:plain:1.0 → com.example:mail-gateway:1.4");
    assertThat(excused.status()).isZero();
    assertThat(excused.output()).contains("w-1");
  }

  @Test
  void allWrongParametersAreNamedAtOnce() throws IOException {
    MavenRun run =
        run(
            "plain",
            CHECK,
            "-Dbanrules.owner-of=US-TEX",
            "-Dbanrules.at=tomorrow",
            "-Dbanrules.fail-on=violation");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output())
        .contains("ownerKind: is missing")
        .contains("ownerOf: no catalog defines the jurisdiction `US-TEX`: did you mean `US-TX`?")
        .contains("at: `tomorrow` is not a date")
        .contains("failOn: `violation` is not one of violating, undetermined");
  }

  @Test
  void itCanBeLeftOut() throws IOException {
    MavenRun run = run("plain", CHECK, "-Dbanrules.skip");

    assertThat(run.status()).isZero();
    assertThat(run.output()).contains("bans are not checked");
  }

  private MavenRun run(String project, String... arguments) throws IOException {
    MavenRun.copy(Path.of("src/test/resources/projects", project), work);
    return MavenRun.in(work, repository, arguments);
  }

  /** The same run once more, with further arguments. */
  private MavenRun again(String[] before, String... arguments) throws IOException {
    return MavenRun.in(
        work,
        repository,
        Stream.of(before, arguments).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private String target(String name) throws IOException {
    return Files.readString(work.resolve("target").resolve(name));
  }
}
