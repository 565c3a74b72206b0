package dev.banrules.cli.owner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import dev.banrules.testkit.Golden;
import org.junit.jupiter.api.Test;

class OwnerCommandTest {

  private static final String CATALOG = "--catalog=src/test/resources/owner/catalog.yaml";

  private static String owner(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "owner";
    all[1] = CATALOG;
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    Run run = Run.of(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @Test
  void saysWhoOwnsWhomAndWhichBansReachItByWhichChain() {
    Golden.assertSame("owner-holding.txt", owner("holding", "--at", "2024-06-01"));
    Golden.assertSame("owner-studio.txt", owner("studio", "--at", "2024-06-01"));
    Golden.assertSame("owner-uncertain.txt", owner("maps", "--at", "2024-06-01"));
    Golden.assertSame("owner-successor.txt", owner("maps-new", "--at", "2024-06-01"));
    Golden.assertSame("owner-application.txt", owner("chess", "--at", "2024-06-01"));
  }

  @Test
  void saysTheSameAsJson() {
    Golden.assertSame(
        "owner.jsonl",
        owner("studio", "--at", "2024-06-01", "--format", "json")
            + owner("Fjord Chess", "--at", "2024-06-01", "--format", "json"));
  }

  @Test
  void looksAtTheDay() {
    assertThat(owner("games", "--at", "2020-04-30"))
        .contains("100%: Fund of the North (fund), NO, until 2020-05-01")
        .contains("held at other times\n  60% by Northern Holding, from 2020-05-01")
        .contains("no ban reaches it");
  }

  @Test
  void findsVendorsByAnyOfTheirNames() {
    assertThat(owner("nordhold")).startsWith("holding: Northern Holding");
  }

  @Test
  void answersAnUnknownNameWithTheNearest() {
    Run run = Run.of("owner", "tencnet");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "ban: error: no catalog has a vendor or an application `tencnet`: did you mean"
                + " `tencent`?\n");
  }
}
