package dev.banrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {

  private static final String PHONE = "../ban-examples/samples/ottawa-phone.json";

  @TempDir private Path folder = Path.of("");

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
    assertThat(run.err()).contains("several profiles");
  }

  @Test
  void explainsAsJsonToo() {
    Run run =
        Run.of(
            "explain",
            PHONE,
            "--ban",
            "ca-2023-wechat-kaspersky",
            "--at",
            "2023-12-01",
            "--format",
            "json");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).startsWith("{\"ban\":"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain samples/ottawa-phone.json --ban", "show"})
  void answersAnUnknownBanWithTheNearest(String command) {
    Run run = Run.of((command + " ca-2023-wechat-kasperski").split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "ban: error: no catalog has a ban `ca-2023-wechat-kasperski`:"
                + " did you mean `ca-2023-wechat-kaspersky`?\n");
  }

  @Test
  void identifiesALineEach() {
    Run run =
        Run.withInput(
            "{\"publisher\": \"Tencent\"}\n{\"name\": \"Nobody knows this\"}\n", "identify", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out().lines().findFirst().orElse(""))
        .contains("\"vendor\":\"tencent\",\"vendorCertainty\":\"sure\"");
    assertThat(run.out()).endsWith("{\"identities\":[]}\n");
  }

  @Test
  void startsACatalogThatReadsAndNeverOverwrites() throws IOException {
    String file = folder.resolve("ours.yaml").toString();

    assertThat(Run.of("init", file).status()).isZero();
    String written = Files.readString(Path.of(file));
    assertThat(Run.of("list", "--catalog", file).out()).contains("x-example-acme-messenger");

    Run again = Run.of("init", file);
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("exists already");
    assertThat(Files.readString(Path.of(file))).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "device", "waivers", "verdict"})
  void printsSchemas(String kind) {
    Run run = Run.of("schema", kind);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void listsWhatTouchesAVendorOrAnApplication() {
    assertThat(Run.of("list", "--touching", "wechat", "--jurisdiction", "CA").out())
        .contains("ca-2023-wechat-kaspersky")
        .doesNotContain("ca-2023-tiktok");
    assertThat(Run.of("list", "--touching", "kasperski").err())
        .contains("did you mean `kaspersky`?");
  }

  @Test
  void saysWhereTwoCatalogsAreTheSame() {
    Run run =
        Run.of(
            "diff",
            "../ban-examples/samples/our-bans-1.yaml",
            "../ban-examples/samples/our-bans-1.yaml");

    assertThat(run).isEqualTo(new Run(0, "the catalogs say the same\n", ""));
  }
}
