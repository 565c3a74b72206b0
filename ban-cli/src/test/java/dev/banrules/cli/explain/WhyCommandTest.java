package dev.banrules.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhyCommandTest {

  private static final String PHONE = "../ban-examples/samples/ottawa-phone.json";

  @ParameterizedTest
  @ValueSource(strings = {"wechat", "WeChat", "android:com.tencent.mm"})
  void findsTheSoftwareOnTheDeviceByIdNameOrIdentifier(String software) {
    Run run = Run.of("why", software, PHONE, "--jurisdiction", "CA", "--at", "2023-12-01");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("WeChat 8.0.42 on ottawa-phone on 2023-12-01: 1 ban applies\n");
  }

  @Test
  void asksOfSoftwareThatTheDeviceDoesNotList() {
    Run run = Run.of("why", "TikTok", PHONE, "--jurisdiction", "CA", "--at", "2023-12-01");

    assertThat(run.out())
        .startsWith("TikTok on ottawa-phone on 2023-12-01, as if it were on the device:")
        .contains("ca-2023-tiktok  violation: use")
        .containsPattern("ca-ab-2023-tiktok +owner CA is not part of CA-AB\n");
  }

  @Test
  void asksOfStatedFactsAlone() {
    assertThat(
            Run.of(
                    "why",
                    "wechat",
                    "--owner-kind",
                    "personal",
                    "--location",
                    "CA-ON",
                    "--jurisdiction",
                    "CA")
                .out())
        .contains("no ban applies", "owner's kind is personal, not government");
  }

  private static final String OWN =
      """
      format: ban-catalog/1
      id: own
      version: 1
      issued: "2026-01-01"
      vendors:
        - {id: owner, name: Owner, country: CN}
        - {id: maker, name: Maker, country: US, stakes: [{owner: owner, percent: 60, until: "2023-01-01"}]}
      applications:
        - {id: app, name: App, vendor: maker, identifiers: ["android:com.app"]}
      bans:
        - {id: once-owned, title: T, authority: A, jurisdiction: CA, target: {vendor: owner, reach: {subsidiaries: ">50"}},
           scope: all-devices, prohibits: [install], timeline: {effective: "2020-01-01"}}
        - {id: update-now, title: T, authority: A, jurisdiction: CA, target: {application: app}, scope: all-devices,
           prohibits: [use, update], timeline: {effective: "2020-01-01", conducts: {use: {effective: "2030-01-01"}}}}
        - {id: access-now, title: T, authority: A, jurisdiction: CA, target: {application: app}, scope: all-devices,
           prohibits: [use, access], timeline: {effective: "2020-01-01", conducts: {use: {effective: "2030-01-01"}}}}
      """;

  /**
   * What {@code check} and {@code ask} find, {@code why} tells too, of whichever conduct and day.
   */
  @ParameterizedTest
  @CsvSource({
    "once-owned, violation: install",
    "update-now, violation: update",
    "access-now, violation: access"
  })
  void tellsOfEachBanWhatAppliesMost(String ban, String finding, @TempDir Path folder)
      throws IOException {
    String catalog = Files.writeString(folder.resolve("own.yaml"), OWN).toString();
    String phone =
        Files.writeString(
                folder.resolve("phone.json"),
                "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":"
                    + "[{\"identifiers\":[\"android:com.app\"],\"installedAt\":\"2022-06-01\"}]}")
            .toString();

    String out =
        Run.of("why", "app", phone, "--catalog", catalog, "--hints=off", "--at=2024-06-15").out();

    assertThat(out).containsPattern(ban + " +" + finding);
  }

  @Test
  void answersAsJsonWithOneBanALine() {
    Run run =
        Run.of(
            "why", "wechat", PHONE, "--jurisdiction", "CA", "--at", "2023-12-01", "--format=json");

    assertThat(run.out())
        .isEqualTo(
            "{\"device\":\"ottawa-phone\",\"at\":\"2023-12-01\",\"name\":\"WeChat\","
                + "\"ban\":\"ca-2023-wechat-kaspersky\","
                + "\"title\":\"WeChat and the Kaspersky suite on government-issued mobile devices\","
                + "\"applies\":\"yes\",\"conduct\":\"use\",\"consequence\":\"violation\","
                + "\"certainty\":\"certain\",\"because\":\"owner is CA\"}\n");
  }

  @Test
  void explainsAllSoftwareOfADeviceWhereNoBanIsNamed() {
    Run run = Run.of("explain", PHONE, "--jurisdiction", "CA", "--at", "2023-12-01");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("WeChat 8.0.42 on ottawa-phone")
        .endsWith("\ntouched by no ban: 1 of 2\n");
  }

  @Test
  void answersAnUnknownNameWithTheNearest() {
    Run run = Run.of("why", "wechta", PHONE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("no catalog has an application `wechta`: did you mean `wechat`?");
  }
}
