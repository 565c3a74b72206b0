package dev.banrules.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
