package dev.banrules.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which answers can change, and the periods between them. */
class ChangeDaysTest {

  private static final LocalDate MAY = LocalDate.parse("2025-05-01");
  private static final LocalDate JUNE = LocalDate.parse("2025-06-01");

  @Test
  void areInOrderAndDistinct() {
    assertThat(ChangeDays.of(List.of(JUNE, MAY, JUNE)).days()).containsExactly(MAY, JUNE);
    assertThat(ChangeDays.of(List.of(MAY)).and(List.of()).days()).containsExactly(MAY);
    assertThat(ChangeDays.of(List.of(MAY)).and(List.of(JUNE)).days()).containsExactly(MAY, JUNE);
    assertThat(ChangeDays.of(List.of(JUNE)).and(List.of(MAY, JUNE)).days())
        .containsExactly(MAY, JUNE);
  }

  @ParameterizedTest
  @CsvSource({"2025-04-30, 0", "2025-05-01, 1", "2025-05-31, 1", "2025-06-01, 2", "2030-01-01, 2"})
  void aPeriodBeginsOnTheDayOfItsChange(LocalDate day, int period) {
    assertThat(ChangeDays.of(List.of(MAY, JUNE)).periodOf(day)).isEqualTo(period);
  }

  @Test
  void eachPeriodHasOneDay() {
    ChangeDays changes = ChangeDays.of(List.of(MAY, JUNE));

    assertThat(changes.oneDayOfEachPeriod()).extracting(changes::periodOf).containsExactly(0, 1, 2);
  }

  @Test
  void withoutChangesAllTimeIsOnePeriod() {
    ChangeDays never = ChangeDays.of(List.of());

    assertThat(never.periodOf(MAY)).isZero();
    assertThat(never.oneDayOfEachPeriod()).hasSize(1);
  }

  @Test
  void noDayLiesBeforeTheFirstOfAll() {
    assertThat(ChangeDays.of(List.of(LocalDate.MIN, MAY)).oneDayOfEachPeriod())
        .containsExactly(LocalDate.MIN, MAY);
  }
}
