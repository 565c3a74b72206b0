package dev.banrules.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import dev.banrules.cli.console.Terminals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

  private static final String PHONE = "../ban-examples/samples/ottawa-phone.json";
  private static final String PRIVATE = "../ban-examples/samples/private-phone.json";
  private static final String FLEET = "../ban-examples/samples/fleet.jsonl";
  private static final String AT = "--at=2023-12-01";
  private static final String GOOD =
      "{\"format\":\"device-profile/1\",\"id\":\"%s\",\"software\":[]}\n";

  @TempDir private Path folder = Path.of("");

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void asksOnBehalfOfStoresWhatDoesNotBindUsers() {
    String command =
        "check src/test/resources/definition/phone.json --at 2025-06-01"
            + " --catalog src/test/resources/definition/catalog.json";

    Run users = Run.of(command.split(" "));
    Run stores = Run.of((command + " --as stores").split(" "));

    assertThat(users.out().replaceAll("\n +", " "))
        .contains("in the view of an act that binds stores, not users");
    assertThat(stores.out()).contains("phone on 2025-06-01, asked on behalf of stores: violating");
    assertThat(stores.status()).isEqualTo(1);
  }

  @Test
  void answersThatAListInPartIsUndetermined() {
    Run run =
        Run.of(
            "check src/test/resources/definition/phone.json --at 2024-06-01"
                .concat(" --catalog src/test/resources/definition/catalog.json")
                .split(" "));

    assertThat(run.out())
        .isEqualTo(
            "phone on 2024-06-01: undetermined\nthe list of software is not complete: what it"
                + " leaves out was not looked at\n"
                + "\nthe catalogs do not say how far they know any law\n");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void writesAVerdictALineInOrder() {
    Run run =
        Run.of("check", "--format", "json", AT, "../ban-examples/samples/fleet.jsonl", PRIVATE);

    assertThat(run.out().lines().map(line -> line.replaceAll(".*\"device\":\"([^\"]*)\".*", "$1")))
        .containsExactly("fleet-001", "fleet-002", "fleet-003", "fleet-004", "private-phone");
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line).startsWith("{\"format\":\"ban-verdict/1\""));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void asksForTodayWhereNoDateIsGiven() {
    assertThat(Run.of("check", PRIVATE).out()).startsWith("private-phone on 2026-11-24: ");
  }

  @Test
  void exitsWithTheGravestStatus() throws IOException {
    String open =
        file(
            "open.json",
            "{\"format\":\"device-profile/1\",\"id\":\"open\",\"formFactor\":\"phone\","
                + "\"software\":[{\"identifiers\":[\"android:com.tencent.mm\"]}]}");

    assertThat(Run.of("check", AT, PRIVATE).status()).isZero();
    assertThat(Run.of("check", AT, PRIVATE, open).status()).isEqualTo(3);
    assertThat(Run.of("check", AT, PRIVATE, open, PHONE).status()).isEqualTo(1);
  }

  @Test
  void answersTheGoodProfilesAroundABadOne() {
    String bad =
        """
        {"format":"device-profile/1","id":"bad","sofware":[]}
        not JSON
        """;
    String fleet = String.format(GOOD, "first") + bad + String.format(GOOD, "last");

    Run run = Run.withInput(fleet, "check", "--format", "json", AT, "-");

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out().lines().toList().get(0)).contains("\"device\":\"first\"");
    assertThat(run.out().lines().toList().get(1)).contains("\"device\":\"last\"");
    assertThat(run.err())
        .contains("standard input:2:")
        .contains("did you mean `software`?")
        .contains("standard input:3:")
        .doesNotContain("Exception");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void sumsUpAFleet() {
    Run run = Run.of("check", AT, "--jurisdiction", "CA", "../ban-examples/samples/fleet.jsonl");

    assertThat(run.out())
        .startsWith(
            """
            4 devices: 1 violating, 1 undetermined, 0 due, 2 compliant
              ca-2023-wechat-kaspersky: violated by 1 device
              owner.of: not stated by 1 device
              not recognised by any catalog: 2 of 5 products; on 1 device nothing was recognised

            fleet-001 on 2023-12-01: violating
            """)
        .contains("\nfleet-003 on 2023-12-01: undetermined\n")
        .doesNotContain("fleet-002 ", "fleet-004 ");
  }

  /** No bare compliance: what was not looked at, and which law the catalogs don't know. */
  @Test
  void saysWhatACompliantVerdictRestsOn() {
    Run run =
        Run.withInput(
            """
            {"format": "device-profile/1", "id": "d", "owner": {"kind": "government", "of": "US-TX"},
             "location": ["FR"], "software": [{"name": "Field Notes"}, {"name": "Payroll"}]}
            """,
            "check",
            AT,
            "-");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            d on 2023-12-01: compliant
            no catalog recognises any of its 2 products, so this says little

            not recognised by any catalog: 2 of 2 (Field Notes, Payroll)

            how far the catalogs know the law that matters here
            """)
        .containsPattern("\n  FR +not complete, looked through on 20\\d\\d-\\d\\d-\\d\\d")
        .containsPattern("\n  US-TX +not complete")
        .containsPattern("\n  US +not complete");
  }

  @Test
  void tellsWhatABanRestsOnOnce() {
    String phone = "../ban-examples/samples/ottawa-phone.json";
    String out = Run.of("check", AT, phone, phone).out();

    assertThat(out.split("Treasury Board of Canada Secretariat", -1)).hasSize(2);
    assertThat(out).contains("  basis  as above\n");
  }

  @Test
  void saysHowWhatIsAskedForCanBeStatedAndAsksAFewQuestionsFirst() {
    String profile =
        """
        {"format": "device-profile/1", "id": "d", "software": [{"identifiers": ["android:com.zhiliaoapp.musically"]}]}
        """;
    Run all = Run.withInput(profile, "check", AT, "-");
    Run some = Run.withInput(profile, "check", AT, "--jurisdiction=CA,US,IN,BE,AU,NO", "-");

    assertThat(all.status()).isEqualTo(3);
    assertThat(all.out().lines().filter(line -> line.startsWith("state "))).hasSize(5);
    assertThat(all.out())
        .contains("\n  how: --owner-kind WORD, --owner-of CODE\n")
        .containsPattern("\n\\d+ more questions would settle \\d+ bans: name the jurisdictions");
    assertThat(some.out().lines().filter(line -> line.startsWith("state "))).hasSizeGreaterThan(5);
    assertThat(some.out()).doesNotContain("more questions");
  }

  @Test
  void asksForNoFactThatTheNamedJurisdictionsDoNotNeed() {
    Run run =
        Run.withInput(
            """
            {"format": "device-profile/1", "id": "d", "software": [{"identifiers": ["android:com.zhiliaoapp.musically"]}]}
            """,
            "check",
            AT,
            "--jurisdiction=IN",
            "-");

    assertThat(run.out())
        .contains("\nstate the location [location]: settles 1 ban\n  how: --location CODE\n")
        .doesNotContain("owner.", "networks", "contractsWith");
  }

  /** An antivirus record often has a name alone. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 3 | `publisher` (such as AO Kaspersky Lab) or `identifiers` (such as winget:",
        ", \"publisher\": \"AO Kaspersky Lab\" | 1 | violation: Kaspersky must not be used",
        ", \"publisher\": \"Tencent\" | 0 | pc on 2023-12-01: compliant",
      })
  void settlesWhatSoftwareWithANameAloneIs(String more, int status, String said) {
    Run run =
        Run.withInput(
            """
            {"format": "device-profile/1", "id": "pc", "formFactor": "phone",
             "owner": {"kind": "government", "of": "CA"}, "software": [{"name": "Kaspersky"%s}]}
            """
                .formatted(more),
            "check",
            AT,
            "--jurisdiction=CA",
            "-");

    assertThat(run.out()).contains(said);
    assertThat(run.status()).isEqualTo(status);
  }

  @Test
  void cutsNamesThatNobodyReads() {
    Run run =
        Run.withInput(
            """
            {"format": "device-profile/1", "id": "d", "software": [{"name": "%s"}]}
            """
                .formatted("x".repeat(50_000)),
            "check",
            AT,
            "-");

    assertThat(run.out()).contains("xxx…").hasSizeLessThan(1_000);
  }

  @Test
  void saysWhenARuleWasLastConfirmedWhereThatIsLongAgo() {
    Run run =
        Run.withInput(
            """
            {"format": "device-profile/1", "id": "d", "contractsWith": ["US"],
             "software": [{"identifiers": ["android:com.kaspersky.kes"]}]}
            """,
            "check",
            "--at=2026-11-24",
            "--jurisdiction=US",
            "-");

    assertThat(run.out())
        .containsPattern("last confirmed on 20\\d\\d-\\d\\d-\\d\\d, more than a year");
  }

  @Test
  void showsOfAFleetWhatIsAskedFor() {
    String[] fleet = {"check", AT, "--jurisdiction=CA", FLEET};

    assertThat(Run.of("check", AT, "--jurisdiction=CA", "--all", FLEET).out())
        .contains("\nfleet-002 on 2023-12-01: compliant\n", "\nfleet-004 ");
    Run only = Run.of("check", AT, "--jurisdiction=CA", "--only=undetermined,compliant", FLEET);
    assertThat(only.out()).contains("\nfleet-003 ", "\nfleet-002 ").doesNotContain("\nfleet-001 ");
    assertThat(only.status()).isEqualTo(Run.of(fleet).status());
    assertThat(
            Run.of("check", AT, "--jurisdiction=CA", "--only=violating", "--format=json", FLEET)
                .out()
                .lines())
        .singleElement()
        .asString()
        .contains("fleet-001");
  }

  @Test
  void isQuietWhereOnlyTheStatusIsAskedFor() {
    assertThat(Run.of("check", "-q", AT, FLEET)).isEqualTo(new Run(1, "", ""));
    assertThat(Run.of("check", "-q", AT, "no-such.json").err()).contains("no such file");
  }

  @Test
  void writesAFileWholeOrNotAtAll() throws IOException {
    Path report = folder.resolve("report.txt");

    Run run = Run.of("check", AT, FLEET, "--output", report.toString());

    assertThat(run.out()).isEmpty();
    assertThat(report).content().isEqualTo(Run.of("check", AT, FLEET).out());
    Run wrong = Run.of("check", AT, "--catalog=no-such.yaml", FLEET, "--output", report.toString());
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(report).content().startsWith("4 devices");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void namesTheBuiltInCatalogOnceWhateverItsDocuments() {
    String verdict = Run.of("check", AT, "--format=json", PHONE).out();

    assertThat(verdict)
        .containsPattern(
            "\"catalogs\":\\[\\{\"id\":\"built-in\",\"version\":20\\d{6},\"digest\":\"[^\"]+\"\\}\\]");
  }

  @Test
  void readsTheBuiltInCatalogBesideOnesOwn() {
    String own = "../ban-examples/samples/our-bans-1.yaml";

    Run run = Run.of("check", AT, "--format=json", "--catalog", own, "--catalog=built-in", PHONE);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("\"id\":\"built-in\"", "\"id\":\"example-own-list");
  }

  @Test
  void takesDefaultsFromTheEnvironment() {
    Map<String, String> environment =
        Map.of(
            "BAN_CATALOG", "../ban-examples/samples/our-bans-1.yaml", "BAN_JURISDICTION", "CA,US");

    Run run = Run.with(environment, "check", AT, "--format=json", PHONE);

    assertThat(run.out())
        .contains("\"id\":\"example-own-list", "\"jurisdictions\":[\"CA\",\"US\"]")
        .doesNotContain("built-in");
    assertThat(Run.with(environment, "check", AT, "--catalog=built-in", PHONE).status()).isOne();
  }

  @Test
  void refusesAFileThatIsNotThereOnceAndAnswersTheOthers() {
    Run run = Run.of("check", AT, "../ban-examples/samples/no-such.json", PRIVATE);

    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("ban: error: ../ban-examples/samples/no-such.json: ");
    assertThat(run.out()).startsWith("private-phone on 2023-12-01: compliant");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void refusesAnInputWithoutAProfile() {
    assertThat(Run.withInput("", "check", AT, "-"))
        .isEqualTo(new Run(2, "", "ban: error: -: there is no profile in it\n"));
  }

  @Test
  void answersTheFilesAfterOneWithoutAProfile() throws IOException {
    Run run = Run.of("check", AT, file("empty.jsonl", ""), PRIVATE);

    assertThat(run.err())
        .isEqualTo("ban: error: " + folder + "/empty.jsonl: there is no profile in it\n");
    assertThat(run.out()).startsWith("private-phone on 2023-12-01: compliant");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void readsStandardInputOnlyOnce() {
    Run run = Run.withInput(String.format(GOOD, "one"), "check", AT, "-", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("can be read only once");
  }

  @Test
  void reportsAllMistakesOfACatalogAtOnce() throws IOException {
    String catalog =
        file(
            "bad.json",
            """
            {"format": "ban-catalog/2", "id": "Bad", "version": 0,
             "vendors": [{"id": "a", "nam": "A", "country": "UK"}],
             "bans": [{"id": "b", "title": "", "authority": "x",
              "jurisdiction": "CA", "target": {"vendor": "aa"},
              "scope": "goverment-devices", "prohibits": ["instal"],
              "timeline": {"effective": "2023-13-01"}}]}
            """);

    Run run = Run.of("check", "--catalog", catalog, AT, PHONE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().filter(line -> !line.startsWith("    ")))
        .hasSizeGreaterThanOrEqualTo(10)
        .allSatisfy(line -> assertThat(line).matches("ban: error: .*bad\\.json:\\d+:\\d+.*: .*"));
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void warnsOfAWaiverForABanThatIsNotLoaded() throws IOException {
    String waivers =
        file(
            "waivers.json",
            "{\"format\":\"ban-waivers/1\",\"waivers\":[{\"id\":\"w\",\"ban\":\"no-such-ban\","
                + "\"devices\":[\"d\"],\"approvedBy\":\"x\",\"from\":\"2023-01-01\","
                + "\"until\":\"2024-01-01\"}]}");

    Run run = Run.of("check", "--waivers", waivers, AT, PHONE);

    assertThat(run.err()).startsWith("ban: warning: ").contains("no-such-ban");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void excusesByAWaiver() throws IOException {
    String waivers =
        file(
            "waivers.yaml",
            """
            format: ban-waivers/1
            waivers:
              - {id: w-1, ban: ca-2023-wechat-kaspersky, devices: [ottawa-phone],
                 approvedBy: Chief Information Officer, from: 2023-11-01, until: 2024-11-01}
            """);

    Run run = Run.of("check", "--waivers", waivers, AT, PHONE);

    assertThat(run.out()).contains("exempt: WeChat").contains("excused by the waiver w-1");
    assertThat(run.status()).isZero();
  }

  @Test
  void refusesAJurisdictionThatNobodyKnows() {
    Run run = Run.of("check", "--jurisdiction", "EUU", AT, PHONE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no catalog defines the jurisdiction `EUU`: did you mean `EU`?");
  }

  @Test
  void coloursOnlyOnATerminal() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run.into(out, new Terminals(true, false, OptionalInt.empty()), "", "check", AT, PHONE);

    assertThat(out.toString(UTF_8)).contains("\u001B[1;31mviolating\u001B[0m");
    assertThat(Run.of("check", AT, PHONE).out()).doesNotContain("\u001B");
  }

  @Test
  void endsQuietlyWhereTheReaderHasGone() {
    assertThat(runInto("Broken pipe")).isEmpty();
  }

  @Test
  void tellsThatTheOutputCannotBeWritten() {
    assertThat(runInto("No space left on device"))
        .isEqualTo("ban: error: standard output can't be written: No space left on device\n");
  }

  private static String runInto(String failure) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    String fleet = String.format(GOOD, "device").repeat(2_000);
    Run run = Run.into(broken, Terminals.NONE, fleet, "check", "--format", "json", AT, "-");
    assertThat(run.status()).isEqualTo(2);
    return run.err();
  }

  @Test
  void showsProgressOfALongFleetThatSomebodyWatches() {
    String fleet = String.format(GOOD, "device").repeat(1_500);
    String[] command = {"check", "--format", "json", AT, "-"};
    Run watched =
        Run.into(
            OutputStream.nullOutputStream(),
            new Terminals(false, true, OptionalInt.empty()),
            fleet,
            command);

    assertThat(watched.err()).contains("devices").contains("1500");
    assertThat(Run.withInput(fleet, command).err()).isEmpty();
  }

  @Test
  void staysInOrderWhateverTheThreads() {
    StringBuilder fleet = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      fleet.append(String.format(GOOD, "d" + i));
    }

    Run run = Run.withInput(fleet.toString(), "check", "--format", "json", AT, "-");

    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(1_000);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).contains("\"device\":\"d" + i + "\"");
    }
  }
}
