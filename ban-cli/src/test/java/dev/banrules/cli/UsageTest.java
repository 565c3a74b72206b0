package dev.banrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @Test
  void tellsThatACommandIsMissing() {
    assertThat(Run.of())
        .isEqualTo(new Run(2, "", "ban: error: a command is missing\ntry `ban --help`\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "ask",
        "blocklist",
        "why",
        "explain",
        "identify",
        "owner",
        "list",
        "show",
        "diff",
        "init",
        "schema",
        "verify-verdict",
        "lint",
        "test",
        "log",
        "waivers",
        "repository",
        "profile",
        "blocklist",
        "help",
        "completion",
        "man"
      })
  void helpsWithExamples(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: ban").containsPattern("Examples?:\n +\\S*.*ban ");
  }

  /** Of a list of commands picocli shows the first line of each description alone. */
  @ParameterizedTest
  @ValueSource(strings = {"--help", "log --help", "repository --help"})
  void saysInAWholeSentenceWhatEachCommandDoes(String line) {
    String help = Run.of(line.split(" ")).out();
    String commands = help.substring(help.indexOf("Commands:\n") + "Commands:\n".length());
    String[] each = commands.split("\n\n")[0].split("\n(?=  \\S)");

    assertThat(each).hasSizeGreaterThan(1).allSatisfy(one -> assertThat(one.strip()).endsWith("."));
  }

  @Test
  void helpsByACommandToo() {
    assertThat(Run.of("help", "check").out()).isEqualTo(Run.of("check", "--help").out());
    assertThat(Run.of("help").out()).startsWith("Usage: ban");
    assertThat(Run.of("help", "chekc"))
        .isEqualTo(
            new Run(2, "", "ban: error: there is no command `chekc`: did you mean `check`?\n"));
  }

  @Test
  void tellsTheDayOfItsCatalog() {
    assertThat(Run.of("--version").out())
        .containsPattern("^ban .*\nbuilt-in catalog of 20\\d\\d-\\d\\d-\\d\\d\n");
  }

  @ParameterizedTest
  @CsvSource({"bash, complete -F", "zsh, bashcompinit", "fish, complete -c ban -n"})
  void completesInShells(String shell, String script) {
    assertThat(Run.of("completion", shell).out())
        .contains(
            script, "check", "why", "owner", "waivers", "man", "verify-verdict", "jurisdiction");
  }

  @Test
  void coloursWhereItIsTold() {
    String phone = "../ban-examples/samples/ottawa-phone.json";

    assertThat(Run.of("check", phone, "--color=always").out()).contains("\u001B[");
    assertThat(Run.of("check", phone, "--color=never").out()).doesNotContain("\u001B[");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "chekc --help | there is no command `chekc` `--help`: did you mean `check`?",
        "chekc x.json | there is no command `chekc` `x.json`: did you mean `check`?",
        "check --catalgo x y | there is no option `--catalgo`: did you mean `--catalog`?",
        "check --at 2023-13-01 x | Invalid value for option '--at': `2023-13-01` is not a date such as 2023-12-01",
        "check --owner-kind personal --location none --location CA x | `none` says that there is no such place, so give it alone",
        "check --inventory intune ../ban-examples/samples/ottawa-phone.json | ../ban-examples/samples/ottawa-phone.json: is a profile, and not an inventory: leave `--inventory` out",
        "check --catalog ../ban-examples/samples/our-bans-1.yaml --catalog ../ban-examples/./samples/our-bans-1.yaml x | ../ban-examples/./samples/our-bans-1.yaml: is given twice",
        "check --catalog  x | the name of a file is empty",
        "check --hints onn x | Invalid value for option '--hints': `onn` is not one of on, off: did you mean `on`?",
        "check --format jsn x | --format: `jsn` is not one of text, json, csv, html, junit, ocsf, sarif: did you mean `json`?",
        "check --jurisdiction UK x | Invalid value for option '--jurisdiction' (CODE): `UK` is not an ISO 3166-1 alpha-2 country code: did you mean `GB`?",
        "ask --device x --software y --conduct instal | Invalid value for option '--conduct': `instal` is not a conduct: one of use, install, update, access, distribute, procure, or `x-…`: did you mean `install`?",
        "check | Missing required parameter: 'DEVICE'",
        "ask --device x | Missing required option: '--conduct=CONDUCT'",
      })
  void answersWrongUsageWithTheNearestRight(String line, String message) {
    Run run = Run.of(line.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().findFirst().orElse("")).isEqualTo("ban: error: " + message);
  }
}
