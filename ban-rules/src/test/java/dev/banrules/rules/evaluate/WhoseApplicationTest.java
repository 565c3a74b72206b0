package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Semantics §5: an application's vendors, over time and place, decide what bans on vendors mean.
 */
class WhoseApplicationTest {

  private static final String ON_PHONES = "'scope': {'formFactor': ['phone']}";

  private static Verdict verdict(String target, String software, String location, String at) {
    return World.with(World.ban("b", target, ON_PHONES))
        .audit(
            World.device(
                "'formFactor': 'phone', 'location': " + location,
                "{'identifiers': ['deb:" + software + "']}"),
            at,
            World.PLAIN);
  }

  private static String text(Verdict verdict) {
    return verdict.findings().stream()
        .map(WhoseApplicationTest::text)
        .collect(Collectors.joining(", "));
  }

  private static String text(Finding finding) {
    return finding.certainty()
        + finding.vendor().map(vendor -> " of " + vendor).orElse("")
        + finding.missing().stream().map(fact -> " " + fact).collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0} in {1} on {2}: {3}; next {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      value = {
        "roam | ['CA'] | 2025-05-31 | \"\" | 2025-06-01",
        "roam | ['CA-ON'] | 2025-06-01 | CERTAIN of acme | -",
        "roam | ['US'] | 2025-06-01 | \"\" | -",
        "roam | ['US', 'CA'] | 2025-06-01 | CERTAIN of acme | -",
        "roam | [] | 2025-06-01 | \"\" | -",
        "roam | null | 2025-05-31 | \"\" | 2025-06-01",
        "roam | null | 2025-06-01 | POSSIBLE location | -",
        "roam | ['EU'] | 2025-06-15 | POSSIBLE location | 2025-07-01",
        "roam | ['EU'] | 2025-07-01 | \"\" | -",
        "sold | ['US'] | 2025-07-31 | CERTAIN of acme | 2025-08-01",
        "sold | ['US'] | 2025-08-01 | \"\" | -",
        "orphan | ['US'] | 2025-06-01 | POSSIBLE applications[orphan].vendor | -"
      })
  void decidesABanOnAVendor(
      String software, String location, String at, String finding, @Nullable String next) {
    Verdict verdict = verdict("{'vendor': 'acme'}", software, location, at);

    assertThat(text(verdict)).isEqualTo(finding);
    assertThat(verdict.nextChange().orElseThrow().day().map(Object::toString))
        .isEqualTo(Optional.ofNullable(next));
  }

  @ParameterizedTest(name = "{0} of {1} in {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'origin': ['CN']} | roam | ['CA'] | CERTAIN of acme",
        "{'origin': ['CN']} | roam | null | POSSIBLE location",
        "{'origin': ['CN', 'US']} | roam | null | CERTAIN",
        "{'not': {'vendor': 'acme'}} | roam | null | POSSIBLE location",
        "{'not': {'vendor': 'acme'}} | roam | ['US'] | CERTAIN of other",
        "{'not': {'vendor': 'acme'}} | roam | ['CA'] | \"\"",
        "{'not': {'vendor': 'acme'}} | orphan | ['CA'] | POSSIBLE applications[orphan].vendor",
        "{'vendor': 'acme', 'reach': {'subsidiaries': '>50'}} | roam | ['CA'] | CERTAIN of acme",
        "{'listed': 'kept'} | roam | null | POSSIBLE location",
        "{'application': 'roam'} | roam | null | CERTAIN",
        "{'application': 'roam'} | roam | ['US'] | CERTAIN of other",
        "{'application': 'orphan'} | orphan | ['US'] | CERTAIN",
        "{'category': 'office'} | orphan | ['US'] | CERTAIN"
      })
  void decidesEachLeafOnVendorsAndNoOther(
      String target, String software, String location, String finding) {
    assertThat(text(verdict(target, software, location, "2025-06-20"))).isEqualTo(finding);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2025-07-31, acme", "2025-08-01, other", "2026-01-01, other"})
  void anUndatedEventNamesWhoseItWasOnTheLatestDay(String at, String vendor) {
    Verdict verdict =
        World.with(World.ban("b", "{'application': 'sold'}", "'prohibits': ['install']"))
            .audit(World.device("", "{'identifiers': ['deb:sold']}"), at, World.PLAIN);

    assertThat(verdict.findings())
        .extracting(finding -> finding.vendor().orElseThrow().value())
        .containsExactly(vendor);
  }
}
