package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.fact.PartRef;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which part a finding names (semantics §4): of those with the surest answer the software itself,
 * else the first, embedded applications before components. Suite embeds tool and game.
 */
class NamedPartTest {

  private static final String BAN =
      World.ban("b", "{'application': 'game', 'versions': '<8'}", "'embedded': true");
  private static final String WHATEVER_VERSION =
      World.ban("b", "{'application': 'game'}", "'embedded': true");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'identifiers': ['deb:game'], 'components': [{'identifiers': ['deb:game']}] | whole",
        "'identifiers': ['deb:suite'], 'components': [{'identifiers': ['deb:game']}]"
            + " | applications[game]",
        "'identifiers': ['deb:kid'], 'components': [{'name': 'x'}, {'identifiers': ['deb:game']}]"
            + " | software[0].components[1]",
        "'identifiers': ['deb:kid'],"
            + " 'components': [{'identifiers': ['deb:suite']}, {'identifiers': ['deb:game']}]"
            + " | applications[game]"
      })
  void theFirstOfTheSurest(String software, String part) {
    assertThat(named(WHATEVER_VERSION, software)).isEqualTo(part + " certain");
  }

  /** Of an embedded application no version is stated, so the component is surer. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'identifiers': ['deb:suite'],"
            + " 'components': [{'identifiers': ['deb:game'], 'version': '7'}]"
            + " | software[0].components[0] certain",
        "'identifiers': ['deb:suite'],"
            + " 'components': [{'identifiers': ['deb:game'], 'version': '9'}]"
            + " | applications[game] possible"
      })
  void theSurestBeforeTheFirst(String software, String part) {
    assertThat(named(BAN, software)).isEqualTo(part);
  }

  private static String named(String ban, String software) {
    Finding finding =
        World.with(ban)
            .audit(World.device("", "{" + software + "}"), "2025-05-20", World.PLAIN)
            .findings()
            .get(0);
    return finding.component().map(PartRef::toString).orElse("whole")
        + (finding.certainty() == Certainty.CERTAIN ? " certain" : " possible");
  }
}
