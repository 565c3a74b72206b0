package dev.banrules.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static final LocalDate MARCH = LocalDate.parse("2025-03-01");
  private static final LocalDate JUNE = LocalDate.parse("2025-06-01");

  @ParameterizedTest(name = "{0}: closed {1}, from {2}, until {3}")
  @CsvSource({
    "2025-02-28, false, false, true",
    "2025-03-01, true, true, true",
    "2025-05-31, true, true, true",
    "2025-06-01, false, true, false"
  })
  void holdsFromItsFirstDayUntilTheFirstDayOnWhichItNoLongerDoes(
      LocalDate day, boolean closed, boolean from, boolean until) {
    assertThat(Period.of(MARCH, JUNE).contains(day)).isEqualTo(closed);
    assertThat(Period.from(MARCH).contains(day)).isEqualTo(from);
    assertThat(new Period(Optional.empty(), Optional.of(JUNE)).contains(day)).isEqualTo(until);
    assertThat(Period.ALWAYS.contains(day)).isTrue();
  }

  @Test
  void whatHasAlwaysBeenBeginsInWhatHasAlwaysBeen() {
    Period untilJune = new Period(Optional.empty(), Optional.of(JUNE));

    assertThat(untilJune.containsStart(Optional.empty())).isTrue();
    assertThat(untilJune.containsStart(Optional.of(MARCH))).isTrue();
    assertThat(untilJune.containsStart(Optional.of(JUNE))).isFalse();
    assertThat(Period.from(MARCH).containsStart(Optional.empty())).isFalse();
    assertThat(Period.from(MARCH).containsStart(Optional.of(MARCH))).isTrue();
  }

  @Test
  void intersectsWithWhatOverlapsIt() {
    Period untilJune = new Period(Optional.empty(), Optional.of(JUNE));

    assertThat(untilJune.intersection(Period.from(MARCH))).isEqualTo(Period.of(MARCH, JUNE));
    assertThat(Period.ALWAYS.intersection(untilJune)).isEqualTo(untilJune);
    assertThat(Period.of(MARCH, JUNE).intersection(Period.from(MARCH.plusDays(1))))
        .isEqualTo(Period.of(MARCH.plusDays(1), JUNE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> untilJune.intersection(Period.from(JUNE)));
  }

  @Test
  void rejectsAnEndThatIsNotAfterTheStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.of(MARCH, MARCH))
        .withMessage("`from` must be before `until`: from 2025-03-01 until 2025-03-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.of(JUNE, MARCH))
        .withMessage("`from` must be before `until`: from 2025-06-01 until 2025-03-01");
    assertThat(Period.of(MARCH, MARCH.plusDays(1)).contains(MARCH)).isTrue();
  }
}
