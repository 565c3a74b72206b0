package dev.banrules.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banrules.io.Profiles;
import dev.banrules.io.Verdicts;
import dev.banrules.io.document.Source;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.fleet.FleetAudit;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** An audit on Spark answers what the engine answers, whatever form the devices have. */
class AuditTest {

  private static final LocalDate AT = LocalDate.of(2024, 6, 1);
  private static final List<String> FLEET = Fleets.sample("fleet.jsonl");

  private static final FleetRules RULES =
      FleetRules.of(Fleets.catalogs())
          .withOptions(AuditOptions.builder().nextChange(true).build())
          .withDocuments();

  @Test
  void profilesAsTextAreAnsweredAsByThreads() {
    assertThat(documents(BanSpark.audit(Fleets.texts(FLEET), RULES, AT).verdicts()))
        .isEqualTo(expected(FLEET));
  }

  @Test
  void rowsOfTheShapeOfProfilesAreAnsweredAsByThreads() {
    assertThat(documents(BanSpark.audit(Fleets.rows(FLEET), RULES, AT).verdicts()))
        .isEqualTo(expected(FLEET));
  }

  @Test
  void filesAreAnsweredAsByThreads() {
    Dataset<Row> files =
        Sessions.get().read().format("binaryFile").load(Fleets.SAMPLES + "/fleet.jsonl");
    assertThat(documents(BanSpark.audit(files, RULES, AT).verdicts())).isEqualTo(expected(FLEET));
  }

  @Test
  void inventoriesOfOtherToolsAreRead() {
    Dataset<Row> files =
        Sessions.get()
            .read()
            .format("binaryFile")
            .load(Fleets.SAMPLES + "/inventories/intune.json");
    FleetAnswers answers = BanSpark.audit(files, Fleets.catalogs(), AT);
    assertThat(answers.verdicts().count()).isPositive();
    assertThat(answers.errors().count()).isZero();
  }

  @Test
  void typedColumnsSayWhatTheVerdictSays() {
    List<Row> rows = BanSpark.audit(Fleets.rows(FLEET), RULES, AT).verdicts().collectAsList();
    List<Verdict> verdicts = verdicts(FLEET);
    assertThat(rows).hasSameSizeAs(verdicts);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Verdict verdict = verdicts.get(i);
      assertThat(row.<String>getAs("device")).isEqualTo(verdict.device());
      assertThat(row.<Date>getAs("date")).isEqualTo(Date.valueOf(AT));
      assertThat(row.<String>getAs("status")).isEqualTo(Words.wordOf(verdict.status()));
      assertThat(row.<Date>getAs("nextChange"))
          .isEqualTo(verdict.nextChange().orElseThrow().day().map(Date::valueOf).orElse(null));
      assertThat(row.getList(row.fieldIndex("unrecognised"))).isEqualTo(verdict.unrecognised());
      List<String> findings = new ArrayList<>();
      for (Row finding : row.<Row>getList(row.fieldIndex("findings"))) {
        findings.add(text(finding));
      }
      assertThat(findings).isEqualTo(verdict.findings().stream().map(AuditTest::text).toList());
    }
  }

  @Test
  void eachDateIsAnswered() {
    LocalDate earlier = LocalDate.of(2020, 1, 1);
    Dataset<Row> verdicts =
        BanSpark.audit(Fleets.texts(FLEET), Fleets.catalogs(), earlier, AT).verdicts();
    assertThat(verdicts.count()).isEqualTo(2L * FLEET.size());
    assertThat(verdicts.where(col("date").equalTo(Date.valueOf(earlier))).count())
        .isEqualTo(FLEET.size());
  }

  @Test
  void countsAreThoseOfOneAction() {
    FleetAnswers answers = BanSpark.audit(Fleets.texts(FLEET), Fleets.catalogs(), AT);
    answers.all().collectAsList();
    for (Status status : Status.values()) {
      assertThat(answers.counts().of(status))
          .isEqualTo(verdicts(FLEET).stream().filter(v -> v.status() == status).count());
    }
    assertThat(answers.counts().errors()).isZero();
    assertThat(answers.counts().evaluations()).isEqualTo(FLEET.size());
  }

  @Test
  void anAuditShufflesNothing() {
    Dataset<Row> audited = BanSpark.audit(Fleets.rows(FLEET), RULES, AT).verdicts();
    assertThat(audited.rdd().toDebugString()).doesNotContain("Shuffled");
  }

  @Test
  void columnsThatNoProfileHasAreToldAllAtOnce() {
    Dataset<Row> wrong =
        Sessions.get()
            .sql(
                "SELECT 1 AS id, array(named_struct('nmae', 'x', 'installedAt', current_timestamp()))"
                    + " AS software, 'CA' AS locaton, true AS ingested");
    assertThatThrownBy(() -> BanSpark.audit(wrong, Fleets.catalogs(), AT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            these are no device profiles:
            `id` is int, expected string: cast it
            `software.nmae` is no part of a profile: did you mean `name`?
            `software.installedAt` is timestamp, expected string, date or timestamp_ntz: cast it
            `locaton` is no part of a profile: did you mean `location`?
            `ingested` is no part of a profile: drop it, or put it into `extra`""");
  }

  private static List<String> documents(Dataset<Row> verdicts) {
    return verdicts.select("document").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static List<String> expected(List<String> lines) {
    return verdicts(lines).stream().map(Verdicts::write).toList();
  }

  private static List<Verdict> verdicts(List<String> lines) {
    Profiles profiles = Profiles.against(Fleets.catalogs());
    List<DeviceProfile> devices =
        lines.stream().map(line -> profiles.read(Source.of("line", line)).value()).toList();
    return FleetAudit.of(BanRules.compile(Fleets.catalogs()))
        .withOptions(AuditOptions.builder().nextChange(true).build())
        .auditAll(devices.stream(), AT)
        .map(answer -> answer.verdict().orElseThrow())
        .toList();
  }

  private static String text(Row finding) {
    return finding.<String>getAs("ban")
        + finding.<Integer>getAs("software")
        + finding.<String>getAs("conduct")
        + finding.<String>getAs("consequence")
        + finding.<String>getAs("certainty")
        + finding.<String>getAs("application")
        + finding.<String>getAs("vendor")
        + finding.<String>getAs("component")
        + finding.<Date>getAs("since")
        + finding.<Date>getAs("due")
        + finding.getList(finding.fieldIndex("remedies"))
        + finding.getList(finding.fieldIndex("missing"));
  }

  private static String text(Finding finding) {
    return finding.ban().toString()
        + finding.softwareIndex()
        + finding.conduct()
        + Words.wordOf(finding.consequence())
        + Words.wordOf(finding.certainty())
        + orNull(finding.application())
        + orNull(finding.vendor())
        + orNull(finding.component())
        + orNull(finding.since())
        + orNull(finding.due())
        + finding.remedies().stream().map(Words::wordOf).toList()
        + finding.missing();
  }

  private static Object orNull(Optional<?> value) {
    return value.isPresent() ? value.get() : "null";
  }
}
