package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §7 and §8: owners, successors, places and events change findings on their days. */
class ChangesTest {

  private static final String REACHED = "{'vendor': 'acme', 'reach': {'subsidiaries': '>50'}}";

  private static void says(Verdict verdict, String findings, @Nullable LocalDate next) {
    assertThat(Audits.texts(verdict.findings())).isEqualTo(findings);
    assertThat(verdict.nextChange()).contains(new NextChange(Optional.ofNullable(next)));
  }

  @ParameterizedTest(name = "{0} of {1} on {2}: {3}; next {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      value = {
        REACHED + " | late | 2025-05-20 | \"\" | 2025-06-01",
        REACHED + " | late | 2025-06-20 | use certain violation since 2025-06-01 | -",
        REACHED + " | spin | 2024-01-01 | \"\" | 2025-05-01",
        REACHED + " | spin | 2025-06-30 | use possible violation since 2025-05-01 | 2025-07-01",
        REACHED + " | spin | 2025-07-01 | use certain violation since 2025-05-01 | 2025-09-01",
        REACHED + " | spin | 2025-09-01 | use possible violation since 2025-05-01 | -",
        "{'vendor': 'acme', 'reach': {'successors': true}} | heir | 2025-06-01 | \"\" | 2025-07-01",
        "{'vendor': 'acme', 'reach': {'successors': true}} | heir | 2025-08-01"
            + " | use certain violation since 2025-07-01 | -",
        "{'application': 'game', 'successors': true} | game2 | 2025-02-01 | \"\" | 2025-03-01",
        "{'application': 'game', 'successors': true} | game2 | 2025-04-01"
            + " | use certain violation since 2025-03-01 | -",
        "{'vendor': 'labs', 'reach': {'subsidiaries': '>=60', 'affiliates': true}} | late"
            + " | 2025-05-20 | \"\" | 2025-06-01",
        "{'vendor': 'adopted', 'reach': {'subsidiaries': '>50', 'affiliates': true}} | sis"
            + " | 2025-07-01 | \"\" | 2025-08-01",
        "{'origin': ['CN'], 'ownedFrom': 60} | late | 2025-05-20 | \"\" | 2025-06-01"
      })
  void ownersAndSuccessors(
      String target, String software, String at, String findings, @Nullable LocalDate next) {
    String effective = software.equals("game2") ? "2025-01-01" : "2025-05-01";
    World world =
        World.with(World.ban("b", target, "'timeline': {'effective': '" + effective + "'}"));

    says(
        world.audit(World.device("", "{'identifiers': ['deb:" + software + "']}"), at, World.PLAIN),
        findings,
        next);
  }

  @ParameterizedTest(name = "on {0}: {1}; next {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2025-05-20, '', 2025-06-01",
        "2025-06-20, use certain violation since 2025-06-01, 2025-07-01",
        "2025-07-01, '', -"
      })
  void membersOfAPlace(String at, String findings, @Nullable LocalDate next) {
    World world = World.with(World.ban("b", "{'application': 'game'}", "'jurisdiction': 'EU'"));

    says(
        world.audit(World.device("", "{'identifiers': ['deb:game']}"), at, World.PLAIN),
        findings,
        next);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}; next {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "installedAt, 2025-06-01, '', 2025-06-10",
        "installedAt, 2025-06-20, install certain violation since 2025-06-10, -",
        "updatedAt, 2025-06-01, '', 2025-06-10",
        "updatedAt, 2025-06-20, update certain violation since 2025-06-10, -"
      })
  void eventsToCome(String event, String at, String findings, @Nullable LocalDate next) {
    String conduct = event.equals("installedAt") ? "install" : "update";
    World world =
        World.with(World.ban("b", "{'application': 'game'}", "'prohibits': ['" + conduct + "']"));
    String software = "{'identifiers': ['deb:game'], '" + event + "': '2025-06-10'}";

    says(world.audit(World.device("", software), at, World.PLAIN), findings, next);
  }

  @Test
  void theEarliestOfAllSoftwareIsNext() {
    World world = World.with(World.ban("b", REACHED));
    String late = "{'identifiers': ['deb:late']}";
    String spin = "{'identifiers': ['deb:spin']}";
    String game = "{'identifiers': ['deb:game']}";

    for (String[] order : new String[][] {{late, spin, game}, {game, spin, late}}) {
      assertThat(world.audit(World.device("", order), "2025-05-20", World.PLAIN).nextChange())
          .contains(new NextChange(Optional.of(LocalDate.parse("2025-06-01"))));
    }
  }

  /** Spun was reached for sure on the day of the install; until September its use said the same. */
  @Test
  void aCertainEventOutdoesAPossibleUse() {
    World world = World.with(World.ban("b", REACHED, "'prohibits': ['use', 'install']"));

    says(
        world.audit(
            World.device("", "{'identifiers': ['deb:spin'], 'installedAt': '2025-08-01'}"),
            "2025-10-01",
            World.PLAIN),
        "install certain violation since 2025-09-01",
        null);
  }

  /** Of the days on which it would count, spun was surely reached from July to August only. */
  @Test
  void anUndatedEventRestsOnTheDayOfTheSurestHit() {
    World world = World.with(World.ban("b", REACHED, "'prohibits': ['install']"));

    Finding finding =
        world
            .audit(World.device("", "{'identifiers': ['deb:spin']}"), "2025-10-01", World.PLAIN)
            .findings()
            .get(0);

    assertThat(finding.missing()).containsExactly(Fact.parse("software[0].installedAt"));
    assertThat(finding.evidence())
        .filteredOn(Evidence.InScope.class::isInstance)
        .extracting(step -> ((Evidence.InScope) step).day())
        .containsExactly(LocalDate.parse("2025-07-01"));
  }

  /** Before July and since September alike, so the latest such day counts. */
  @Test
  void ofEquallySureHitsTheLatestCounts() {
    World world =
        World.with(
            World.ban(
                "b",
                REACHED,
                "'prohibits': ['install'],"
                    + " 'timeline': {'effective': '2025-05-01', 'suspended': ["
                    + "{'from': '2025-07-01', 'until': '2025-09-01'}]}"));

    Finding finding =
        world
            .audit(World.device("", "{'identifiers': ['deb:spin']}"), "2025-10-01", World.PLAIN)
            .findings()
            .get(0);

    assertThat(finding.missing())
        .containsExactly(Fact.parse("software[0].installedAt"), Fact.parse("vendors[spun].stakes"));
    assertThat(finding.evidence())
        .filteredOn(Evidence.InScope.class::isInstance)
        .extracting(step -> ((Evidence.InScope) step).day())
        .containsExactly(LocalDate.parse("2025-09-01"));
  }
}
