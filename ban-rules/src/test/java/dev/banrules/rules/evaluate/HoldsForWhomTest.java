package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Party;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §2 and §7: what nobody knows to hold still, and what does not bind who asks. */
class HoldsForWhomTest {

  private static final String GAME = "{'identifiers': ['deb:game']%s}";

  private static final String UNTIL_JULY =
      "'timeline': {'effective': '2025-05-01', 'knownUntil': '2025-07-01'}";

  private static AuditOptions as(String party) {
    return AuditOptions.builder().from(World.PLAIN).askedBy(Party.of(party)).build();
  }

  @ParameterizedTest(name = "on {0}: {1}, {2}; next {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2025-06-30, use certain violation since 2025-05-01, DENY, 2025-07-01",
        "2025-07-01, use possible violation since 2025-05-01, REVIEW, -",
        "2026-07-01, use possible violation since 2025-05-01, REVIEW, -"
      })
  void aHitCountsAsUnknownFromTheDayOnWhichNobodyKnows(
      LocalDate at, String findings, Answer answer, @Nullable String next) {
    World world = World.with(World.ban("b", "{'application': 'game'}", UNTIL_JULY));
    Verdict verdict = world.audit(World.device("", GAME.formatted("")), at.toString(), World.PLAIN);

    assertThat(Audits.texts(verdict.findings())).isEqualTo(findings);
    assertThat(verdict.nextChange().orElseThrow().day().map(LocalDate::toString))
        .isEqualTo(Optional.ofNullable(next));
    assertThat(
            world
                .engine()
                .decide(
                    World.device(""),
                    World.software(GAME.formatted("")),
                    Conduct.USE,
                    at,
                    World.PLAIN)
                .answer())
        .isEqualTo(answer);
  }

  @Test
  void itsStatusIsWhatIsMissing() {
    World world =
        World.with(
            World.ban(
                "b",
                "{'application': 'game'}",
                UNTIL_JULY + ", 'scope': {'formFactor': ['phone']}"));

    assertThat(missing(world, "'formFactor': 'phone'", "2025-07-01"))
        .containsExactly("bans[b].status");
    assertThat(missing(world, "", "2025-07-01")).containsExactly("bans[b].status", "formFactor");
    assertThat(missing(world, "", "2025-06-30")).containsExactly("formFactor");
  }

  private static List<String> missing(World world, String device, String at) {
    return only(world.audit(World.device(device, GAME.formatted("")), at, World.PLAIN))
        .missing()
        .stream()
        .map(Fact::toString)
        .toList();
  }

  private static Finding only(Verdict verdict) {
    return Iterables.getOnlyElement(verdict.findings());
  }

  /** Also where the day of the event lies before. */
  @ParameterizedTest(name = "installed {0}, on {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2025-06-10, 2025-06-30, install certain violation since 2025-06-10",
        "2025-06-10, 2025-07-01, install possible violation since 2025-06-10",
        "-, 2025-07-01, install possible violation"
      })
  void soDoEvents(@Nullable String installed, String at, String findings) {
    World world =
        World.with(
            World.ban("b", "{'application': 'game'}", UNTIL_JULY + ", 'prohibits': ['install']"));
    String day = installed == null ? "null" : "'" + installed + "'";
    AuditOptions options =
        AuditOptions.builder().from(World.PLAIN).undated(Undated.POSSIBLE).build();

    assertThat(
            Audits.texts(
                world
                    .audit(World.device("", GAME.formatted(", 'installedAt': " + day)), at, options)
                    .findings()))
        .isEqualTo(findings);
  }

  @ParameterizedTest(name = "binds {0}, asked by {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\" | users | violation",
        "\"\" | stores | violation",
        "'binds': ['users'] | users | violation",
        "'binds': ['suppliers', 'stores'] | users | notice",
        "'binds': ['suppliers', 'stores'] | stores | violation",
        "'binds': ['suppliers'], 'force': 'advisory' | users | notice",
        "'binds': ['suppliers'], 'timeline': {'effective': '2026-01-01',"
            + " 'announced': '2025-05-01'} | users | notice",
        "'binds': ['x-hotels'] | x-hotels | violation",
        "'binds': ['suppliers'], 'exemptions': [{'id': 'e', 'purposes': ['official-duty']}]"
            + " | users | exempt"
      })
  void aBanThatDoesNotBindTheAskerIsANotice(String more, String asker, String consequence) {
    World world = World.with(World.ban("b", "{'application': 'game'}", more));
    Verdict verdict =
        world.audit(
            World.device("'purposes': ['official-duty']", GAME.formatted("")),
            "2025-06-20",
            as(asker));

    assertThat(only(verdict).consequence()).hasToString(consequence.toUpperCase(Locale.ROOT));
    assertThat(verdict.options()).isEqualTo(as(asker));
  }

  @Test
  void evidenceSaysBoth() {
    World world =
        World.with(
            World.ban("b", "{'application': 'game'}", UNTIL_JULY + ", 'binds': ['suppliers']"));
    List<Evidence> evidence =
        only(world.audit(World.device("", GAME.formatted("")), "2025-07-01", World.PLAIN))
            .evidence();

    assertThat(evidence.subList(evidence.size() - 2, evidence.size()))
        .containsExactly(
            new Evidence.StatusUnknown(LocalDate.parse("2025-07-01")),
            new Evidence.NotBound(Party.USERS, world.catalogs.bans().asList().get(0).binds()));
  }
}
