package dev.banrules.model.ban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

  private static final LocalDate MAY = LocalDate.parse("2025-05-01");

  private static Optional<LocalDate> day(@Nullable String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }

  private static ConductDates dates(@Nullable String effective, @Nullable String deadline) {
    return new ConductDates(day(effective), day(deadline));
  }

  @ParameterizedTest(name = "announced {0}, effective {1}, install effective {2}: starts {3}")
  @CsvSource({
    ", 2025-05-01, , 2025-05-01",
    "2025-04-01, 2025-05-01, , 2025-04-01",
    "2025-06-01, 2025-05-01, , 2025-05-01",
    "2025-06-01, 2025-05-01, 2025-03-01, 2025-03-01",
    "2025-02-01, 2025-05-01, 2025-03-01, 2025-02-01",
    ", 2025-05-01, 2025-07-01, 2025-05-01"
  })
  void startsWhenItIsAnnouncedOrFirstTakesEffect(
      String announced, LocalDate effective, String install, LocalDate start) {
    Timeline timeline =
        Timeline.builder()
            .announced(day(announced))
            .effective(effective)
            .putConducts(Conduct.INSTALL, dates(install, null))
            .build();

    assertThat(timeline.start()).isEqualTo(start);
  }

  @Test
  void conductsMayHaveTheirOwnDates() {
    Timeline timeline =
        Timeline.builder()
            .effective(MAY)
            .putConducts(Conduct.USE, dates(null, "2025-05-31"))
            .putConducts(Conduct.UPDATE, dates("2025-09-29", null))
            .build();

    assertThat(timeline.effective(Conduct.USE)).isEqualTo(MAY);
    assertThat(timeline.effective(Conduct.UPDATE)).isEqualTo("2025-09-29");
    assertThat(timeline.effective(Conduct.INSTALL)).isEqualTo(MAY);
    assertThat(timeline.deadline(Conduct.USE)).contains(LocalDate.parse("2025-05-31"));
    assertThat(timeline.deadline(Conduct.UPDATE)).isEmpty();
    assertThat(timeline.deadline(Conduct.INSTALL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ", 2025-04-30, 2025-05-01",
    "2025-06-01, 2025-05-31, 2025-06-01",
    "2025-04-01, 2025-03-31, 2025-04-01"
  })
  void aDeadlineIsNotBeforeItsConductIsEffective(String effective, String deadline, String shown) {
    Timeline.Builder builder =
        Timeline.builder().effective(MAY).putConducts(Conduct.USE, dates(effective, deadline));

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "the deadline of `use` must not be before it is effective: deadline %s, effective %s",
            deadline, shown);
  }

  @Test
  void aDeadlineMayBeTheFirstDay() {
    Timeline timeline =
        Timeline.builder()
            .effective(MAY)
            .putConducts(Conduct.USE, dates(null, "2025-05-01"))
            .build();

    assertThat(timeline.deadline(Conduct.USE)).contains(MAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-30, , 2025-05-01",
    "2025-03-31, 2025-04-01, 2025-04-01",
    "2025-04-30, 2025-06-01, 2025-05-01"
  })
  void doesNotEndBeforeThereIsAnythingToTell(String ended, String announced, String from) {
    Timeline.Builder builder =
        Timeline.builder().announced(day(announced)).effective(MAY).ended(day(ended));

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "a ban must not end before it is announced or effective: ended %s, from %s",
            ended, from);
  }

  @ParameterizedTest
  @CsvSource({"2025-05-01, ", "2025-04-01, 2025-04-01", "2025-04-30, 2025-04-01"})
  void mayEndBeforeItTakesEffectOnceItIsAnnounced(String ended, String announced) {
    Timeline timeline =
        Timeline.builder().announced(day(announced)).effective(MAY).ended(day(ended)).build();

    assertThat(timeline.ended()).isEqualTo(day(ended));
  }

  @ParameterizedTest(name = "{0}: closed {1}, open {2}")
  @CsvSource({
    "2025-04-30, false, false",
    "2025-05-01, true, true",
    "2025-05-31, true, true",
    "2025-06-01, false, true"
  })
  void isSuspendedFromUntil(LocalDate day, boolean closed, boolean open) {
    assertThat(suspended(suspension("2025-06-01")).isSuspendedOn(day)).isEqualTo(closed);
    assertThat(suspended(suspension(null)).isSuspendedOn(day)).isEqualTo(open);
  }

  @Test
  void aSuspensionEndsAfterItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> suspension("2025-05-01"))
        .withMessage("`from` must be before `until`: from 2025-05-01 until 2025-05-01");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025-05-31, true",
    "2025-06-01, true",
    "2025-06-30, true",
    "2025-07-01, false",
    "2025-07-02, true",
    "2025-08-01, false"
  })
  void isSuspendedWhileAnySuspensionLasts(LocalDate day, boolean suspended) {
    Timeline timeline =
        suspended(
            suspension("2025-06-01"),
            suspension("2025-06-01", "2025-07-01"),
            suspension("2025-07-02", "2025-08-01"));

    assertThat(timeline.isSuspendedOn(day)).isEqualTo(suspended);
  }

  private static Timeline suspended(Suspension... suspensions) {
    return Timeline.builder().effective(MAY).addSuspended(suspensions).build();
  }

  private static Suspension suspension(String from, String until) {
    return new Suspension(
        LocalDate.parse(from), day(until), Optional.of(SuspensionKind.STAYED), Optional.empty());
  }

  private static Suspension suspension(@Nullable String until) {
    return new Suspension(MAY, day(until), Optional.of(SuspensionKind.STAYED), Optional.empty());
  }
}
