package dev.banrules.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** What can't be read is an answer of its own, and all else is answered. */
class PoisonedFleetTest {

  private static final LocalDate AT = LocalDate.of(2024, 6, 1);
  private static final int SOUND = 990;

  @Test
  void textsThatAreNoProfilesAreErrors() {
    List<String> fleet = new ArrayList<>();
    for (int i = 0; i < SOUND; i++) {
      fleet.add(profile("d" + i, "[{\"name\":\"WeChat\"}]"));
      if (i % 110 == 0) {
        fleet.add("{\"format\":\"device-profile/1\",\"id\":\"cut-" + i);
      }
    }
    fleet.add(profile("long", "[{\"name\":\"" + "x".repeat(50 << 20) + "\"}]"));
    fleet.add(profile("deep", "[{\"components\":".repeat(10_000) + "[]" + "}]".repeat(10_000)));
    fleet.add("");
    FleetAnswers answers = BanSpark.audit(Fleets.texts(fleet), Fleets.catalogs(), AT);

    assertThat(answers.verdicts().count()).isEqualTo(SOUND);
    List<Row> errors = answers.errors().collectAsList();
    assertThat(errors).hasSize(11);
    assertThat(errors)
        .allSatisfy(
            error -> {
              assertThat(error.getList(error.fieldIndex("problems"))).isNotEmpty();
              assertThat(error.<String>getAs("excerpt")).hasSizeLessThan(1_000);
            });
    assertThat(errors.get(9).toString()).contains("more than 16777216 bytes");
    assertThat(errors.get(10).toString()).contains("64 levels");
  }

  @Test
  void rowsThatAreNoProfilesAreErrors() {
    List<String> fleet =
        List.of(
            profile("a", "[{\"name\":\"WeChat\"}]"),
            profile("", "[]"),
            profile("b", "[{\"version\":\"1\"}]"),
            profile("c", "[]"));
    FleetAnswers answers =
        BanSpark.audit(Fleets.rows(fleet), Fleets.catalogs(), AT, AT.plusDays(1));
    assertThat(answers.all().collectAsList().stream().map(row -> row.<String>getAs("device")))
        .containsExactly("a", "a", null, null, "c", "c");
    assertThat(answers.counts().errors()).isEqualTo(2);
  }

  @Test
  void aRowThatIsTooLongIsAnError() {
    Dataset<Row> rows =
        Sessions.get()
            .sql(
                "SELECT 'a' AS id, array(named_struct('name', repeat('x', 20971520))) AS software");
    assertThat(BanSpark.audit(rows, Fleets.catalogs(), AT).errors().head().toString())
        .contains("more than 16777216 bytes");
  }

  @Test
  void bytesThatAreNoTextAreAnError() {
    Dataset<Row> rows =
        Sessions.get()
            .sql(
                "SELECT 'a' AS id, array(named_struct('name', CAST(X'FFFE41' AS STRING))) AS software");
    assertThat(BanSpark.audit(rows, Fleets.catalogs(), AT).errors().head().toString())
        .contains("not UTF-8");
  }

  private static String profile(String id, String software) {
    return "{\"format\":\"device-profile/1\",\"id\":\"" + id + "\",\"software\":" + software + "}";
  }
}
