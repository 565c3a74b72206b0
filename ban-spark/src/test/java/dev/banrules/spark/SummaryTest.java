package dev.banrules.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Devices are counted once for a ban, however many findings it has on them. */
class SummaryTest {

  private static final LocalDate AT = LocalDate.of(2024, 6, 1);

  private static final List<String> FLEET =
      List.of(
          phone("a", "\"CA\"", "{\"name\":\"x\",\"identifiers\":[\"android:com.tencent.mm\"]}"),
          phone(
              "b",
              "\"CA\"",
              "{\"name\":\"x\",\"identifiers\":[\"android:com.tencent.mm\"]},"
                  + "{\"name\":\"y\",\"identifiers\":[\"android:com.tencent.mm\"]}"),
          phone("c", "\"CA\"", ""),
          "{}");

  @Test
  void devicesAreCountedByBanJurisdictionOwnerAndDay() {
    List<String> rows =
        BanSpark.summary(verdicts())
            .where("ban = 'ca-2023-wechat-kaspersky'")
            .collectAsList()
            .stream()
            .map(Row::toString)
            .toList();
    assertThat(rows)
        .containsExactly("[2024-06-01,CA,CA,ca-2023-wechat-kaspersky,violation,certain,2]");
  }

  @Test
  void devicesAreCountedByStatusOwnerAndDay() {
    assertThat(
            BanSpark.statuses(verdicts()).orderBy("status").collectAsList().stream()
                .map(Row::toString))
        .containsExactly("[2024-06-01,CA,compliant,1]", "[2024-06-01,CA,violating,2]");
  }

  private static Dataset<Row> verdicts() {
    return BanSpark.audit(Fleets.texts(FLEET), Fleets.catalogs(), AT).verdicts();
  }

  private static String phone(String id, String owner, String software) {
    return "{\"format\":\"device-profile/1\",\"id\":\""
        + id
        + "\",\"platform\":\"android\",\"formFactor\":\"phone\",\"owner\":{\"kind\":\"government\",\"of\":"
        + owner
        + "},\"location\":[\"CA-ON\"],\"contractsWith\":[],\"enrolledWith\":[],\"networks\":[],\"software\":["
        + software
        + "]}";
  }
}
