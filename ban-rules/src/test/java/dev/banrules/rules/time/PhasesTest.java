package dev.banrules.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.verdict.Phase;
import dev.banrules.rules.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of semantics §2, at each of its boundaries. */
class PhasesTest {

  /** Use from February with a deadline; installs from mid-February; stayed in March; ends. */
  private static final Timeline WHOLE_LIFE =
      Timeline.builder()
          .announced(LocalDate.parse("2025-01-10"))
          .effective(LocalDate.parse("2025-02-01"))
          .putConducts(Conduct.USE, dates(null, "2025-02-28"))
          .putConducts(Conduct.INSTALL, dates("2025-02-15", null))
          .addSuspended(suspension("2025-03-10", "2025-03-20"))
          .addSuspended(suspension("2025-04-20", null))
          .ended(LocalDate.parse("2025-05-01"))
          .build();

  private static ConductDates dates(@Nullable String effective, @Nullable String deadline) {
    return new ConductDates(Samples.day(effective), Samples.day(deadline));
  }

  private static Suspension suspension(String from, @Nullable String until) {
    return new Suspension(
        LocalDate.parse(from), Samples.day(until), Optional.empty(), Optional.empty());
  }

  @ParameterizedTest(name = "{0}: use {1}, install {2}, update {3}")
  @CsvSource({
    "2025-01-09, NONE, NONE, NONE",
    "2025-01-10, UPCOMING, UPCOMING, UPCOMING",
    "2025-01-31, UPCOMING, UPCOMING, UPCOMING",
    "2025-02-01, GRACE, UPCOMING, IN_FORCE",
    "2025-02-14, GRACE, UPCOMING, IN_FORCE",
    "2025-02-15, GRACE, IN_FORCE, IN_FORCE",
    "2025-02-28, GRACE, IN_FORCE, IN_FORCE",
    "2025-03-01, IN_FORCE, IN_FORCE, IN_FORCE",
    "2025-03-09, IN_FORCE, IN_FORCE, IN_FORCE",
    "2025-03-10, SUSPENDED, SUSPENDED, SUSPENDED",
    "2025-03-19, SUSPENDED, SUSPENDED, SUSPENDED",
    "2025-03-20, IN_FORCE, IN_FORCE, IN_FORCE",
    "2025-04-19, IN_FORCE, IN_FORCE, IN_FORCE",
    "2025-04-20, SUSPENDED, SUSPENDED, SUSPENDED",
    "2025-04-30, SUSPENDED, SUSPENDED, SUSPENDED",
    "2025-05-01, NONE, NONE, NONE",
    "2030-01-01, NONE, NONE, NONE"
  })
  void followsTheTable(LocalDate day, Phase use, Phase install, Phase update) {
    assertThat(Phases.of(WHOLE_LIFE, Conduct.USE, day)).isEqualTo(use);
    assertThat(Phases.of(WHOLE_LIFE, Conduct.INSTALL, day)).isEqualTo(install);
    assertThat(Phases.of(WHOLE_LIFE, Conduct.UPDATE, day)).isEqualTo(update);
  }

  /** A suspension comes before everything but the beginning and the end. */
  @ParameterizedTest
  @CsvSource({
    "2025-01-31, NONE",
    "2025-02-01, SUSPENDED",
    "2025-02-28, SUSPENDED",
    "2025-03-01, UPCOMING",
    "2025-03-31, UPCOMING",
    "2025-04-01, GRACE",
    "2025-04-09, GRACE",
    "2025-04-10, SUSPENDED",
    "2025-04-14, SUSPENDED",
    "2025-04-15, GRACE",
    "2025-04-30, GRACE",
    "2025-05-01, IN_FORCE"
  })
  void isSuspendedBeforeItTakesEffectAndInGraceToo(LocalDate day, Phase phase) {
    Timeline timeline =
        Timeline.builder()
            .announced(LocalDate.parse("2025-02-01"))
            .effective(LocalDate.parse("2025-04-01"))
            .putConducts(Conduct.USE, dates(null, "2025-04-30"))
            .addSuspended(suspension("2025-01-01", "2025-03-01"))
            .addSuspended(suspension("2025-04-10", "2025-04-15"))
            .build();

    assertThat(Phases.of(timeline, Conduct.USE, day)).isEqualTo(phase);
  }

  /** An act may take effect before it is announced, and one conduct before the others. */
  @ParameterizedTest
  @CsvSource({
    "2025-01-31, NONE, NONE",
    "2025-02-01, UPCOMING, IN_FORCE",
    "2025-02-28, UPCOMING, IN_FORCE",
    "2025-03-01, IN_FORCE, IN_FORCE"
  })
  void thereIsNothingToTellBeforeTheEarliestOfAll(LocalDate day, Phase use, Phase install) {
    Timeline timeline =
        Timeline.builder()
            .announced(LocalDate.parse("2025-04-01"))
            .effective(LocalDate.parse("2025-03-01"))
            .putConducts(Conduct.INSTALL, dates("2025-02-01", null))
            .build();

    assertThat(Phases.of(timeline, Conduct.USE, day)).isEqualTo(use);
    assertThat(Phases.of(timeline, Conduct.INSTALL, day)).isEqualTo(install);
  }

  @Test
  void namesTheDaysOnWhichAPhaseMayBegin() {
    List<LocalDate> days = new ArrayList<>();

    WHOLE_LIFE.forEachBoundary(days::add);

    assertThat(days)
        .extracting(LocalDate::toString)
        .containsExactlyInAnyOrder(
            "2025-01-10",
            "2025-02-01",
            "2025-03-01",
            "2025-02-15",
            "2025-03-10",
            "2025-03-20",
            "2025-04-20",
            "2025-05-01");
  }
}
