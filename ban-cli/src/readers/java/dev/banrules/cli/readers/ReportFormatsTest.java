package dev.banrules.cli.readers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.SarifSchema210;
import com.google.common.io.Resources;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.banrules.cli.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Reports against the schemas of others, and as their programs read them. */
class ReportFormatsTest {

  private static final String SAMPLES = "../ban-examples/samples/";
  private static final String CATALOGS = "src/test/resources/lint/";

  /** As its makers publish it, in the jar of a library that reads such logs. */
  private static final Schema SARIF = schema("schema/sarif-schema-2.1.0.json", "DRAFT_7");

  /** No package has OCSF's schema: this says what class 2003 of version 1.8 asks for. */
  private static final Schema OCSF = schema("ocsf/compliance-finding.schema.json", "DRAFT_2020_12");

  @TempDir private Path folder = Path.of("");

  private static String report(String format) {
    return Run.of(
            "check",
            "--format",
            format,
            "--catalog",
            "built-in",
            "--catalog",
            SAMPLES + "our-bans-1.yaml",
            "--at",
            "2025-02-10",
            SAMPLES + "fleet.jsonl",
            SAMPLES + "our-fleet.jsonl",
            SAMPLES + "inventories/intune.json")
        .out();
  }

  @Test
  void sarifIsAsItsSchemaSays() {
    assertThat(errors(SARIF, report("sarif"))).isEmpty();
    assertThat(errors(SARIF, report("sarif").replace("\"none\"", "\"no\""))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"planted.yaml", "broken.yaml"})
  void sarifOfLintIsAsItsSchemaSays(String catalog) {
    Run run = Run.of("lint", "--catalog", CATALOGS + catalog, "--format", "sarif");

    assertThat(errors(SARIF, run.out())).isEmpty();
  }

  @Test
  void anotherLibraryReadsSarif() {
    SarifSchema210 log =
        JsonMapper.builder().build().readValue(report("sarif"), SarifSchema210.class);

    List<Result> results = log.getRuns().get(0).getResults();
    assertThat(results)
        .filteredOn(result -> result.getLevel() == Result.Level.ERROR)
        .singleElement()
        .satisfies(
            result ->
                assertThat(result.getMessage().getText())
                    .startsWith("fleet-001: violation: WeChat 8.0.42 must not be used"));
    assertThat(log.getRuns().get(0).getTool().getDriver().getRules())
        .extracting(ReportingDescriptor::getId)
        .containsAll(results.stream().map(Result::getRuleId).toList());
  }

  @Test
  void surefireReadsJUnit() throws Exception {
    String report = report("junit");
    Files.writeString(folder.resolve("TEST-fleet.xml"), report);

    List<ReportTestCase> cases =
        new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger())
            .parseXMLReportFiles().stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .toList();

    assertThat(cases).hasSize(report.split("<testcase ").length - 1);
    assertThat(cases)
        .filteredOn(ReportTestCase::hasFailure)
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.getName()).isEqualTo("WeChat 8.0.42: use");
              assertThat(failed.getFailureMessage()).contains("WeChat 8.0.42 must not be used");
            });
    assertThat(cases)
        .filteredOn(ReportTestCase::hasError)
        .hasSize(report.split("<error ").length - 1)
        .isNotEmpty();
  }

  @Test
  void ocsfIsAsTheClassAsks() {
    assertThat(report("ocsf").lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(errors(OCSF, line)).isEmpty());
    assertThat(errors(OCSF, "{\"class_uid\":2003}")).isNotEmpty();
  }

  @Test
  void ocsfOfWhatWasNotLookedAtIsAsTheClassAsks() throws IOException {
    String partial =
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[],\"coverage\":\"partial\"}";
    Path fleet = Files.writeString(folder.resolve("fleet.jsonl"), partial + "\n{\"format\"\n");

    Run run = Run.of("check", "--format", "ocsf", "--at", "2025-02-10", fleet.toString());

    assertThat(run.out().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(errors(OCSF, line)).isEmpty());
  }

  private static List<Error> errors(Schema schema, String document) {
    return schema.validate(document, InputFormat.JSON);
  }

  private static Schema schema(String resource, String version) {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.valueOf(version))
          .getSchema(Resources.toString(Resources.getResource(resource), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
