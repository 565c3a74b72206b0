package dev.banrules.cli.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCommandTest {

  @ParameterizedTest
  @CsvSource({
    "explain samples/ottawa-phone.json --ban, a ban",
    "show, 'a ban, a list or an application'"
  })
  void answersAnUnknownIdWithTheNearest(String command, String what) {
    Run run = Run.of((command + " ca-2023-wechat-kasperski").split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "ban: error: no catalog has "
                + what
                + " `ca-2023-wechat-kasperski`: did you mean `ca-2023-wechat-kaspersky`?\n");
  }

  @Test
  void showsABanAListAndAnApplication() {
    String catalog = "--catalog=src/test/resources/definition/catalog.json";

    assertThat(Run.of("show", catalog, "stores").out())
        .startsWith("stores: TikTok in stores\n")
        .contains("\nbinds\n  stores\n");
    assertThat(Run.of("show", catalog, "listed").out())
        .startsWith("listed: What an officer lists\n")
        .contains("2023-01-26");
    assertThat(Run.of("show", catalog, "tiktok").out())
        .contains("within US")
        .contains("2026-01-22");
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
  void listsAndShowsAsJson() {
    assertThat(Run.of("list", "--touching=wechat", "--jurisdiction=CA", "--format=json").out())
        .isEqualTo(
            "{\"ban\":\"ca-2023-wechat-kaspersky\",\"jurisdiction\":\"CA\",\"state\":\"in-force\","
                + "\"prohibits\":[\"use\",\"install\"],\"binds\":[],\"force\":\"binding\","
                + "\"title\":\"WeChat and the Kaspersky suite on government-issued mobile devices\"}\n");
    assertThat(
            Run.of(
                    "list",
                    "--jurisdiction=CA/commons",
                    "--changed-since=2023-01-01",
                    "--format=json")
                .out())
        .contains("\"event\":\"effective\",\"ban\":\"ca-2023-commons-tiktok\"");
    assertThat(Run.of("show", "ca-2023-wechat-kaspersky", "--format=json").out())
        .startsWith("{\"ban\":{\"id\":\"ca-2023-wechat-kaspersky\",\"title\":")
        .endsWith("]}}\n");
    assertThat(Run.of("show", "tiktok", "--format=json").out())
        .startsWith("{\"application\":{\"id\":\"tiktok\"");
  }
}
