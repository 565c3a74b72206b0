package dev.banrules.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {

  /** A phone with private applications before and after the banned one, and within it. */
  private static final String PHONE =
      """
      {"format":"device-profile/1","id":"my-phone","platform":"ios","formFactor":"phone",
       "owner":{"kind":"government","of":"CA"},"location":["CA-QC"],"purposes":["heartbeat-study"],
       "software":[
         {"name":"Heartbeat Diary","publisher":"Heartbeat Diary Inc","installedAt":"2020-01-01"},
         {"name":"WeChat","identifiers":["android:com.tencent.mm"],"installedAt":"2020-01-02",
          "updatedAt":"2020-01-03","components":[{"name":"Heartbeat Diary SDK"}]},
         {"name":"Heartbeat Diary Pro"}]}
      """
          .replace("\n", "");

  private static Run check(String input, String format) {
    return Run.withInput(
        input + "\n",
        "check",
        "--disclose",
        "findings",
        "--format",
        format,
        "--jurisdiction",
        "CA",
        "--at",
        "2023-12-01",
        "-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "html", "junit", "ocsf", "sarif"})
  void saysNothingOfOtherProducts(String format) {
    Run run = check(PHONE, format);

    assertThat(run.out())
        .contains("my-phone", "wechat")
        .doesNotContainIgnoringCase("heartbeat")
        .doesNotContain("software[1]", "CA-QC", "ios", "not recognised");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "html", "junit", "ocsf", "sarif"})
  void namesNoProductInErrors(String format) {
    Run run =
        check(
            "{\"format\":\"device-profile/1\",\"id\":\"x\",\"software\":[{\"nam\":\"Heartbeat\"}]}",
            format);

    assertThat(run.out() + run.err()).doesNotContainIgnoringCase("heartbeat");
    assertThat(run.err()).contains("remark on the input not shown");
    assertThat(run.status()).isEqualTo(2);
  }
}
