package dev.banrules.cli.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that takes a device takes inventories, and what they lack. */
class DeviceInputTest {

  private static final String SAMPLES = "../ban-examples/samples/";
  private static final String PHONE = SAMPLES + "ottawa-phone.json";
  private static final String INVENTORY = SAMPLES + "inventories/android-management.json";
  private static final String FACTS = SAMPLES + "inventories/ottawa.json";
  private static final String AT = "--at=2025-06-01";

  @TempDir private Path folder = Path.of("");

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", " [ \n ]\n"})
  void takesAnEmptyListForAFleetWithoutDevices(String content) throws IOException {
    String fleet = file("fleet.json", content);
    Run run = Run.of("check", "--format", "json", fleet);

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("there is no device in it");
    assertThat(Run.of("profile", fleet).out()).isEmpty();
  }

  @Test
  void writesWhatWasReadAsProfilesThatAnswerAlike() throws IOException {
    Run profiles = Run.of("profile", INVENTORY, "--profile", FACTS);

    assertThat(profiles.status()).isZero();
    assertThat(profiles.out())
        .startsWith("{\"format\":\"device-profile/1\"")
        .contains("enterprises/example/devices/ottawa-7", "\"of\":\"CA\"");
    String verdict = verdict(INVENTORY, "--profile", FACTS);
    assertThat(verdict(file("profile.json", profiles.out()))).isEqualTo(verdict);
  }

  private static String verdict(String... arguments) {
    String[] line = new String[arguments.length + 3];
    System.arraycopy(arguments, 0, line, 3, arguments.length);
    line[0] = "check";
    line[1] = "--format=json";
    line[2] = AT;
    return Run.of(line).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain", "ask", "verify-verdict", "identify", "diff", "check"})
  void readsAnInventory(String command) throws IOException {
    Run run =
        switch (command) {
          case "explain" ->
              Run.of(command, INVENTORY, "--profile", FACTS, "--ban", "ca-2023-wechat-kaspersky");
          case "ask" ->
              Run.of(
                  command,
                  "--device",
                  INVENTORY,
                  "--owner-kind=government",
                  "--owner-of=CA",
                  "--form-factor=phone",
                  "--software=wechat",
                  "--conduct=use");
          case "verify-verdict" ->
              Run.of(
                  command,
                  file("verdict.json", verdict(INVENTORY, "--profile", FACTS)),
                  "--device",
                  INVENTORY,
                  "--profile",
                  FACTS);
          case "identify" -> Run.of(command, INVENTORY);
          case "diff" ->
              Run.of(
                  command,
                  SAMPLES + "our-bans-1.yaml",
                  SAMPLES + "our-bans-2.yaml",
                  "--fleet",
                  INVENTORY);
          default -> Run.of(command, INVENTORY, "--profile", FACTS);
        };

    assertThat(run.err()).doesNotContain("error");
    assertThat(run.out())
        .containsPattern(
            switch (command) {
              case "explain" -> "use: violation";
              case "ask" -> "^deny";
              case "verify-verdict" -> "the verdict holds";
              case "identify" -> "\"application\":\"wechat\"";
              case "diff" -> "of 1 verdicts change";
              default -> "violation: 微信";
            });
  }

  @Test
  void tellsAnInventoryOnStandardInputFromItsContent() throws IOException {
    Run run = Run.withInput(Files.readString(Path.of(INVENTORY)), "check", "--profile", FACTS, "-");

    assertThat(run.out()).contains("violation: 微信");
    assertThat(Run.withInput(Files.readString(Path.of(PHONE)), "check", "-").status()).isOne();
  }

  @Test
  void recognisesTheCpeNameOfAnInventoryInTheBuiltInCatalog() {
    String bill =
        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":[{\"type\":\"application\","
            + "\"name\":\"KES\",\"version\":\"11\","
            + "\"cpe\":\"cpe:2.3:a:kaspersky:endpoint_security:11:*:*:*:*:*:*:*\"}]}";

    Run run =
        Run.withInput(
            bill,
            "check",
            "-",
            "--owner-kind=government",
            "--owner-of=CA",
            "--form-factor=phone",
            "--at=2024-06-01");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("it is by AO Kaspersky Lab: identifier\n");
  }

  @Test
  void readsWhatIsPackedWithGzip() throws IOException {
    Path packed = folder.resolve("phone.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(Path.of(PHONE), out);
    }

    assertThat(Run.of("check", packed.toString()).out()).contains("ottawa-phone on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004", "name,version\nWeChat,8\n", "{\"some\": \"thing\"}"})
  void answersWhatIsOfNoKnownFormatWithOneLine(String content) throws IOException {
    Run run = Run.of("check", file("export", content));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .containsAnyOf("is of no known format: give a profile", "is a zip archive: unpack it");
  }

  @Test
  void takesFactsThatNeedNeitherIdNorSoftware() throws IOException {
    String facts = file("facts.json", "{\"owner\": {\"kind\": \"government\", \"of\": \"CA\"}}");

    Run run = Run.of("check", AT, INVENTORY, "--profile", facts, "--form-factor=phone");

    assertThat(run.out())
        .startsWith("enterprises/example/devices/ottawa-7 on 2025-06-01: violating");
  }

  @Test
  void takesFactsByDevice() throws IOException {
    String fleet =
        file(
            "fleet.jsonl",
            """
            {"format":"device-profile/1","id":"a","formFactor":"phone","software":[{"identifiers":["android:com.tencent.mm"]}]}
            {"format":"device-profile/1","id":"b","formFactor":"phone","software":[{"identifiers":["android:com.tencent.mm"]}]}
            """);
    String table =
        file(
            "facts.csv",
            """
            id,owner.kind,owner.of,location,contractsWith,enrolledWith,networks
            a,government,CA,CA-ON,none,none,none
            b,personal,,CA-ON CA-QC,none,none,none
            """);
    String lines =
        file(
            "facts.jsonl",
            """
            {"id":"a","owner":{"kind":"government","of":"CA"}}
            {"id":"b","owner":{"kind":"personal"},"enrolledWith":[]}
            """);

    for (String facts : new String[] {table, lines}) {
      assertThat(
              Run.of("check", AT, "--jurisdiction=CA", "--format=json", fleet, "--facts", facts)
                  .out()
                  .lines()
                  .map(line -> line.replaceAll(".*\"status\":\"([^\"]+)\".*", "$1")))
          .containsExactly("violating", "compliant");
    }
  }

  @Test
  void answersAWrongColumnWithTheNearest() throws IOException {
    Run run = Run.of("check", PHONE, "--facts", file("facts.csv", "id,owner.knd\na,personal\n"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no fact is called `owner.knd`: did you mean `owner.kind`?");
  }

  @Test
  void tellsTheRowOfAWrongFact() throws IOException {
    Run run = Run.of("check", PHONE, "--facts", file("f.csv", "id,owner.kind\na,personl\n"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("f.csv:2:").contains("did you mean `personal`?");
  }

  @Test
  void takesNoneForAnAnswer() {
    Run open = Run.of("ask", "--owner-kind=personal", "--software=wechat", "--conduct=use");
    Run settled =
        Run.of(
            "ask",
            "--owner-kind=personal",
            "--contracts-with=none",
            "--enrolled-with=none",
            "--location=FR",
            "--network=none",
            "--software=wechat",
            "--conduct=use");

    assertThat(open.status()).isEqualTo(3);
    assertThat(settled.status()).isZero();
  }
}
