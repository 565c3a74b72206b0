package dev.banrules.spark.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banrules.spark.BanSpark;
import dev.banrules.spark.Fleets;
import dev.banrules.spark.Sessions;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The functions of SQL answer as the audit and the decision do. */
class FunctionsTest {

  private static final LocalDate AT = LocalDate.of(2024, 6, 1);
  private static final List<String> FLEET = Fleets.sample("fleet.jsonl");

  @BeforeAll
  static void views() {
    Fleets.texts(FLEET).createOrReplaceTempView("texts");
    Fleets.rows(FLEET).createOrReplaceTempView("devices");
  }

  @Test
  void auditAnswersOfTextAndOfStructs() {
    List<String> expected =
        texts(BanSpark.audit(Fleets.texts(FLEET), Fleets.catalogs(), AT).all().drop("document"));
    assertThat(
            texts(
                sql("SELECT a.* FROM (SELECT ban_audit(value, DATE'2024-06-01') AS a FROM texts)")))
        .isEqualTo(expected);
    assertThat(
            texts(
                sql(
                    "SELECT a.* FROM (SELECT ban_audit(struct(*), '2024-06-01') AS a FROM devices)")))
        .isEqualTo(expected);
  }

  @Test
  void anAnswerCanBeAskedFor() {
    assertThat(
            sql("SELECT count(*) FROM devices"
                    + " WHERE ban_audit(struct(*), DATE'2024-06-01').status = 'violating'")
                .collectAsList()
                .get(0)
                .getLong(0))
        .isPositive();
  }

  @Test
  void decisionsAreAnswered() {
    Row decision =
        sql("SELECT ban_decide(value, 'android:com.tencent.mm', 'install', DATE'2024-06-01') AS d"
                + " FROM texts")
            .selectExpr("d.device", "d.answer", "d.recognised")
            .collectAsList()
            .get(0);
    assertThat(decision).hasToString("[fleet-001,deny,true]");
    assertThat(
            sql("SELECT ban_decide(value, '{\"name\":\"Field Notes\"}', 'install',"
                    + " DATE'2024-06-01').answer FROM texts LIMIT 1")
                .collectAsList())
        .singleElement()
        .hasToString("[allow]");
  }

  @Test
  void otherCatalogsAnswerAnewWhatIsCached() {
    String question = "SELECT ban_audit(value, DATE'2024-06-01').status FROM texts";
    Dataset<Row> cached = sql(question).cache();
    List<String> byBuiltIn = texts(cached);
    Sessions.get().conf().set(BanExtensions.CATALOGS, "../ban-examples/samples/our-bans-1.yaml");
    try {
      assertThat(texts(sql(question))).doesNotContain("[violating]").isNotEqualTo(byBuiltIn);
    } finally {
      Sessions.get().conf().unset(BanExtensions.CATALOGS);
      cached.unpersist(true);
    }
  }

  @Test
  void nullIsAnsweredWithNull() {
    assertThat(
            sql("SELECT ban_audit(CAST(NULL AS STRING), DATE'2024-06-01') IS NULL").collectAsList())
        .singleElement()
        .hasToString("[true]");
  }

  @Test
  void whatCanNotBeReadHasProblemsAndNoAnswer() {
    Row answer = sql("SELECT a.* FROM (SELECT ban_audit('{}', DATE'2024-06-01') AS a)").head();
    assertThat(answer.<String>getAs("status")).isNull();
    assertThat(answer.getList(answer.fieldIndex("problems"))).isNotEmpty();
    assertThat(
            sql("SELECT ban_decide(value, 'tencent', 'install', DATE'2024-06-01').problems[0]"
                    + " FROM texts LIMIT 1")
                .head()
                .getString(0))
        .contains("scheme:value");
  }

  @Test
  void wrongArgumentsAreTold() {
    assertThatThrownBy(() -> sql("SELECT ban_audit('{}')"))
        .hasMessage("ban_audit takes 2 arguments, not 1");
  }

  private static Dataset<Row> sql(String text) {
    return Sessions.get().sql(text);
  }

  private static List<String> texts(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).toList();
  }
}
