package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.verdict.Finding;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §4 and §7: equipment by its maker's name, and software, each under its own bans. */
class ProductsTest {

  private static final String PHONE = "{'kind': 'hardware', 'name': 'Game', 'publisher': 'Acme'}";

  private static String findings(String more, String software) {
    return World.with(World.ban("b", "{'vendor': 'acme'}", more))
        .audit(World.device("", software), "2025-06-20", World.PLAIN)
        .findings()
        .stream()
        .map(ProductsTest::text)
        .collect(Collectors.joining(", "));
  }

  private static String text(Finding finding) {
    return finding.conduct()
        + " "
        + finding.component().map(Object::toString).orElse("software[0]")
        + finding.application().map(id -> " " + id).orElse("")
        + finding.vendor().map(id -> " of " + id).orElse("");
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'embedded': true | {'kind': 'hardware', 'publisher': 'Acme'} | \"\"",
        "'products': ['hardware'] | {'kind': 'hardware', 'publisher': 'Acme'}"
            + " | use software[0] of acme",
        "'products': ['hardware'] | {'publisher': 'Acme'} | \"\"",
        "'products': ['software', 'hardware'] | {'kind': 'hardware', 'publisher': 'Acme'}"
            + " | use software[0] of acme",
        "'products': ['hardware'], 'embedded': true | {'publisher': 'Acme', 'components':"
            + " [{'kind': 'hardware', 'publisher': 'Acme'}]}"
            + " | use software[0].components[0] of acme",
        "'products': ['hardware'] | {'publisher': 'Other', 'components':"
            + " [{'kind': 'hardware', 'publisher': 'Acme'}]} | \"\"",
        "'embedded': true | {'kind': 'hardware', 'publisher': 'Acme', 'components':"
            + " [{'identifiers': ['deb:game']}]} | use software[0].components[0] game of acme",
        "'embedded': true | {'kind': 'hardware', 'identifiers': ['deb:suite']}"
            + " | use applications[game] game of acme"
      })
  void bansAreAskedOfTheKindsThatTheyList(String more, String software, String findings) {
    assertThat(findings(more, software)).isEqualTo(findings);
  }

  /** The display name of software would be a name of the game. */
  @Test
  void thePublisherOfHardwareGivesItsMakerAlone() {
    assertThat(findings("'products': ['software', 'hardware']", PHONE))
        .isEqualTo("use software[0] of acme");
    assertThat(
            findings(
                "'products': ['software', 'hardware']", PHONE.replace("'kind': 'hardware', ", "")))
        .isEqualTo("use software[0] game of acme");
  }

  @Test
  void hardwareIsNeitherInstalledNorUpdated() {
    String acts = "'products': ['software', 'hardware'], 'prohibits': ['install', 'update']";
    String dated = PHONE.replace("}", ", 'installedAt': '2025-06-01', 'updatedAt': '2025-06-02'}");

    assertThat(findings(acts, PHONE)).isEmpty();
    assertThat(findings(acts, dated)).isEmpty();
    assertThat(findings(acts, dated.replace("'kind': 'hardware', ", "")))
        .isEqualTo("install software[0] game of acme");
  }
}
