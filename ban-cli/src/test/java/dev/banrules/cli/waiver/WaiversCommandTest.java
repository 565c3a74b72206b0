package dev.banrules.cli.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import dev.banrules.testkit.Golden;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaiversCommandTest {

  private static final String WAIVERS = "src/test/resources/waiver/waivers.json";
  private static final String PHONE = "../ban-examples/samples/ottawa-phone.json";

  private static Run waivers(String... options) {
    return Run.of(
        Stream.concat(Stream.of("waivers", WAIVERS, "--at=2023-12-01"), Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void saysWhichHoldForWhomAndUntilWhen() {
    Run run = waivers();

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.assertSame("waivers.txt", run.out());
    Golden.assertSame("waivers.jsonl", waivers("--format=json").out());
  }

  @Test
  void countsTheDevicesOnWhichEachExcusesSomething() {
    Golden.assertSame("waivers-fleet.txt", waivers("--fleet", PHONE).out());
    assertThat(waivers("--fleet", PHONE, "--format=json").out().lines())
        .anyMatch(
            line ->
                line.startsWith("{\"waiver\":\"w-research\"")
                    && line.endsWith("\"excusedDevices\":1,\"excusesNothing\":false}"))
        .anyMatch(
            line ->
                line.startsWith("{\"waiver\":\"w-health\"")
                    && line.endsWith("\"excusedDevices\":0,\"excusesNothing\":true}"));
  }

  @Test
  void reportsADocumentThatIsNone() {
    Run run = Run.of("waivers", PHONE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("ban-waivers/1");
  }
}
