package dev.banrules.cli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import org.junit.jupiter.api.Test;

class EvidenceCommandTest {

  private static final String FLEET = "../ban-examples/samples/fleet.jsonl";
  private static final String BAN = "ca-2023-wechat-kaspersky";

  @Test
  void writesAPageOnTheBansOfAnAct() {
    Run run = Run.of("evidence", "--act", "us-az-2023-eo-tiktok", "--at", "2024-01-01", FLEET);

    assertThat(run.out())
        .startsWith("<!DOCTYPE html>")
        .contains("<h1>Evidence on us-az-2023-eo-tiktok</h1>")
        .contains("Audit of 2024-01-01 on 4 devices");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void writesADocumentOnOneBan() {
    Run run = Run.of("evidence", "--act", BAN, "--format", "json", "--at", "2023-12-01", FLEET);

    assertThat(run.out())
        .startsWith("{\"format\":\"ban-evidence/1\",\"act\":\"" + BAN + "\",\"at\":\"2023-12-01\"")
        .contains("\"inScope\":2,\"maybeInScope\":1,\"notInScope\":1")
        .contains("\"violating\":1,\"undetermined\":1,\"due\":0,\"exempt\":0,\"compliant\":1");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void hasTheStatusOfTheActAlone() {
    assertThat(Run.of("evidence", "--act", "ca-2023-tiktok", "--at", "2023-12-01", FLEET).status())
        .isZero();
  }

  @Test
  void saysWhatCouldNotBeRead() {
    Run run = Run.withInput("{\"format\":\"device-profile/1\"}", "evidence", "--act", BAN, "-");

    assertThat(run.out()).contains("1 device could not be read");
    assertThat(run.err()).contains("standard input");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void knowsTheNearestAct() {
    Run run = Run.of("evidence", "--act", "us-az-2023-eo-tik-tok", FLEET);

    assertThat(run.err()).contains("did you mean `us-az-2023-eo-tiktok`?");
    assertThat(run.status()).isEqualTo(2);
  }
}
