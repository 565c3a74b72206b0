package dev.banrules.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StakeTotalsTest {

  /** {@code 25-50} from a register, {@code 25+} of more than 25, {@code ?} not stated. */
  private static Share share(String text) {
    if (text.equals("?")) {
      return Share.notStated();
    }
    if (text.endsWith("+")) {
      return Share.over(Percent.parse(text.substring(0, text.length() - 1)), Percent.HUNDRED);
    }
    String[] ends = text.split("-");
    return Share.between(Percent.parse(ends[0]), Percent.parse(ends[ends.length - 1]));
  }

  private static Stake stake(String share, Period period) {
    return new Stake(Id.of("a"), share(share), false, period);
  }

  private static List<Stake> stakes(String shares) {
    return Arrays.stream(shares.split(" ")).map(s -> stake(s, Period.ALWAYS)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "100",
    "50 50",
    "99.999999 0.000001",
    "60 40-100",
    "50 25-50 25-50",
    "99.999999+",
    "50+ 49.999999",
    "100 ?",
    "? ? ?",
    "0-100 0-100"
  })
  void mayAddUpToTheWhole(String shares) {
    assertThat(StakeTotals.firstExcess(stakes(shares))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "100 0.000001, stakes of at least 100.000001% together",
    "60 50, stakes of at least 110% together",
    "60 41-100, stakes of at least 101% together",
    "50+ 50, stakes of more than 100% together",
    "25+ 75, stakes of more than 100% together",
    "60+ 60, stakes of more than 120% together"
  })
  void mayNotSurelyAddUpToMore(String shares, String excess) {
    assertThat(StakeTotals.firstExcess(stakes(shares))).contains(excess);
  }

  @Test
  void namesTheFirstDay() {
    LocalDate march = LocalDate.parse("2025-03-01");
    LocalDate may = LocalDate.parse("2025-05-01");
    Period untilMay = new Period(Optional.empty(), Optional.of(may));

    assertThat(
            StakeTotals.firstExcess(
                List.of(
                    stake("60", Period.from(may)),
                    stake("60", untilMay),
                    stake("50", Period.from(march)))))
        .contains("stakes of at least 110% together on 2025-03-01");
    assertThat(
            StakeTotals.firstExcess(List.of(stake("60", untilMay), stake("60", Period.from(may)))))
        .isEmpty();
    assertThat(
            StakeTotals.firstExcess(
                List.of(stake("60", Period.ALWAYS), stake("60", Period.from(may)))))
        .contains("stakes of at least 120% together on 2025-05-01");
  }

  @Test
  void nothingIsNotTooMuch() {
    assertThat(StakeTotals.firstExcess(List.of())).isEmpty();
  }
}
