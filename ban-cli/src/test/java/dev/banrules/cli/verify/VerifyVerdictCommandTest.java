package dev.banrules.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyVerdictCommandTest {

  private static final String FLEET = "../ban-examples/samples/fleet.jsonl";
  private static final String GIVEN =
      Run.of("check", "--format", "json", "--at", "2023-12-01", FLEET).out();

  private static Run verify(String verdicts, String device) {
    return Run.withInput(verdicts, "verify-verdict", "-", "--device", device);
  }

  @Test
  void acceptsTheVerdictsOfTheEngine() {
    Run run = verify(GIVEN, FLEET);

    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .hasSize(5)
        .endsWith("taken on trust from fuzzy matching: 0 names similar to a known one, 2 to none")
        .filteredOn(line -> line.endsWith(" on 2023-12-01: the verdict holds"))
        .hasSize(4);
  }

  @Test
  void rejectsAVerdictThatLeavesOutWhatIsNamedExactly(@TempDir Path directory) throws IOException {
    Path profile = directory.resolve("device.json");
    String software = "\"software\":[{\"name\":\"WeChat\"}]}";
    Files.writeString(profile, "{\"format\":\"device-profile/1\",\"id\":\"d\"," + software);
    String given = Run.of("check", "--format", "json", profile.toString()).out();
    String head =
        given
            .substring(0, given.indexOf("\"findings\":"))
            .replace("\"undetermined\"", "\"compliant\"");

    assertThat(verify(given, profile.toString()).status()).isZero();
    for (String rest : List.of("[]", "[0]")) {
      String nothing = head + "\"findings\":[],\"unrecognised\":" + rest + "}";
      assertThat(verify(nothing, profile.toString()).status()).isEqualTo(1);
    }
  }

  @Test
  void rejectsAnAlteredVerdictAndSaysWhere() {
    Run run = verify(GIVEN.replace("\"since\":\"2023-10-30\"", "\"since\":\"2023-10-31\""), FLEET);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("fleet-001 on 2023-12-01: the verdict does not hold\n  findings[0]: ")
        .contains("fleet-002 on 2023-12-01: the verdict holds");
  }

  @Test
  void makesAVerdictAgainWithItsOwnOptions() {
    String given =
        Run.of(
                "check --format json --at 2023-12-01 --hints off --as stores --jurisdiction CA"
                    .concat(" ")
                    .concat(FLEET)
                    .split(" "))
            .out();
    assertThat(given).contains("\"options\":{\"as\":\"stores\",\"jurisdictions\":[\"CA\"],");

    assertThat(verify(given, FLEET).status()).isZero();
    assertThat(verify(given.replace("\"as\":\"stores\",", ""), FLEET).status()).isEqualTo(0);
  }

  @Test
  void rejectsTheVerdictOfAnotherDevice() {
    Run run =
        verify(GIVEN.lines().findFirst().orElse(""), "../ban-examples/samples/ottawa-phone.json");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("it is of another device");
  }

  @Test
  void needsAProfileForEachVerdict() {
    assertThat(verify(GIVEN, "../ban-examples/samples/ottawa-phone.json").err())
        .contains("there are more verdicts than devices");
    assertThat(verify(GIVEN.lines().findFirst().orElse(""), FLEET).err())
        .contains("there are more devices than verdicts");
  }

  @Test
  void refusesWhatIsNoVerdict() {
    Run run = Run.of("verify-verdict", FLEET, "--device", FLEET);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("ban-verdict/1");
  }
}
