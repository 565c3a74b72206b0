package dev.banrules.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskCommandTest {

  private static final String PHONE = "../ban-examples/samples/ottawa-phone.json";

  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvSource({
    "wechat, install, 2023-10-29, 0, allow",
    "wechat, install, 2023-10-30, 1, deny",
    "android:com.tencent.mm, use, 2023-10-30, 1, deny",
    "deb:nano, use, 2023-10-30, 0, allow",
  })
  void asksWhatIsAllowed(String software, String conduct, String at, int status, String answer) {
    Run run =
        Run.of("ask", "--device", PHONE, "--software", software, "--conduct", conduct, "--at", at);

    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out()).startsWith(answer + ": ");
  }

  @Test
  void asksOfSoftwareByWhatItCallsItself() {
    Run run =
        Run.of(
            "ask",
            "--device",
            PHONE,
            "--name",
            "WeChat",
            "--publisher",
            "Tencent",
            "--conduct",
            "install",
            "--at",
            "2023-12-01",
            "--format",
            "json");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("{").contains("\"answer\":\"deny\"");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "wechta | no catalog has an application `wechta`: did you mean `wechat`?",
        "andriod:x | did you mean `android`?",
      })
  void answersAnUnknownIdWithTheNearest(String software, String message) {
    Run run = Run.of("ask", "--device", PHONE, "--software", software, "--conduct", "install");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "EUU | 2 | no catalog defines the jurisdiction `EUU`: did you mean `EU`?",
        "US-TEX | 2 | neither ISO 3166-2 nor a catalog defines the jurisdiction `US-TEX`: did you mean `US-TX`?",
        "CA/hosue | 0 | warning: no catalog defines the jurisdiction `CA/hosue`",
      })
  void checksThePlacesThatOptionsState(String place, int status, String message) {
    Run run =
        Run.of(
            "ask",
            "--software",
            "wechat",
            "--conduct",
            "use",
            "--owner-kind",
            "government",
            "--owner-of",
            place);

    assertThat(run.status() == 2).isEqualTo(status == 2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void asksOfOneDeviceOnly() {
    Run run =
        Run.of(
            "ask",
            "--device",
            "../ban-examples/samples/fleet.jsonl",
            "--software",
            "wechat",
            "--conduct",
            "use");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("it has several devices; give one");
  }
}
