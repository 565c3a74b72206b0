package dev.banrules.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banrules.model.verdict.AuditOptions;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** A history says of each day what an audit of that day says, with fewer audits. */
class HistoryTest {

  private static final LocalDate FROM = LocalDate.of(2023, 7, 1);
  private static final LocalDate TO = LocalDate.of(2024, 6, 29);
  private static final List<String> FLEET = Fleets.sample("fleet.jsonl");

  private static final FleetRules RULES =
      FleetRules.of(Fleets.catalogs()).withOptions(AuditOptions.builder().nextChange(true).build());

  @Test
  void eachDayIsAnsweredAsByAnAudit() {
    LocalDate[] days = FROM.datesUntil(TO.plusDays(1)).toArray(LocalDate[]::new);
    List<Row> audited =
        BanSpark.audit(Fleets.texts(FLEET), RULES, days)
            .verdicts()
            .orderBy("device", "date")
            .collectAsList();
    FleetHistory history = BanSpark.history(Fleets.texts(FLEET), RULES, FROM, TO);
    assertThat(history.daily().orderBy("device", "date").collectAsList())
        .usingElementComparator((a, b) -> a.toString().compareTo(b.toString()))
        .isEqualTo(audited);
    assertThat(history.counts().evaluations()).isLessThan(FLEET.size() * days.length / 50);
  }

  @Test
  void spansCoverTheTimeWithoutGaps() {
    List<Row> spans =
        BanSpark.history(Fleets.texts(FLEET.subList(0, 1)), RULES, FROM, TO)
            .spans()
            .orderBy("from")
            .collectAsList();
    assertThat(spans).hasSizeGreaterThan(1);
    LocalDate expected = FROM;
    for (Row span : spans) {
      assertThat(span.<java.sql.Date>getAs("from").toLocalDate()).isEqualTo(expected);
      expected = span.<java.sql.Date>getAs("until").toLocalDate().plusDays(1);
    }
    assertThat(expected).isEqualTo(TO.plusDays(1));
  }

  @Test
  void whatCanNotBeReadIsOneErrorForAllDays() {
    FleetHistory history = BanSpark.history(Fleets.texts(List.of("{}")), RULES, FROM, TO);
    assertThat(history.errors().count()).isEqualTo(1);
    assertThat(history.spans().count()).isZero();
  }

  @Test
  void theLastDayIsNotBeforeTheFirst() {
    assertThatThrownBy(() -> BanSpark.history(Fleets.texts(FLEET), RULES, TO, FROM))
        .hasMessage("the last day, 2023-07-01, is before the first, 2024-06-29");
  }

  @Test
  void aSummaryOfAHistoryIsThatOfItsDays() {
    FleetHistory history = BanSpark.history(Fleets.texts(FLEET), RULES, FROM, TO);
    assertThat(
            BanSpark.summary(history.spans()).exceptAll(BanSpark.summary(history.daily())).count())
        .isZero();
    assertThat(
            BanSpark.statuses(history.spans())
                .agg(org.apache.spark.sql.functions.sum("devices"))
                .collectAsList()
                .get(0)
                .getLong(0))
        .isEqualTo(365L * FLEET.size());
    assertThat(BanSpark.statuses(history.spans()).where(col("status").equalTo("violating")).count())
        .isPositive();
  }
}
