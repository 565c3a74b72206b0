package dev.banrules.mdm.inventory.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservedDaysTest {

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "2016-10-26, EITHER_ORDER, 2016-10-26, 0",
    "2006-08-20 12:06, DAY_FIRST, 2006-08-20, 0",
    "2016-11-03T23:12:09-05:00, EITHER_ORDER, 2016-11-03, 0",
    "20250114, EITHER_ORDER, 2025-01-14, 0",
    "31/12/2008, DAY_FIRST, 2008-12-31, 0",
    "03/04/2024, DAY_FIRST, 2024-04-03, 0",
    "12/31/2008, DAY_FIRST, -, 1",
    "31/12/2008, EITHER_ORDER, 2008-12-31, 0",
    "12/31/2008, EITHER_ORDER, 2008-12-31, 0",
    "4/4/2024, EITHER_ORDER, 2024-04-04, 0",
    "03/04/2024, EITHER_ORDER, -, 1",
    "1577836800, EITHER_ORDER, 2020-01-01, 0",
    "1763560000.0, EITHER_ORDER, 2025-11-19, 0",
    "/Date(1736812800000)/, EITHER_ORDER, 2025-01-14, 0",
    "/Date(999999999999999)/, EITHER_ORDER, -, 1",
    "2019-54-17, EITHER_ORDER, -, 1",
    "2023-02-29, EITHER_ORDER, -, 1",
    "20251399, EITHER_ORDER, -, 1",
    "01/01/1970, DAY_FIRST, -, 1",
    "yesterday, DAY_FIRST, -, 1",
    "N/A, DAY_FIRST, -, 0",
    "0, EITHER_ORDER, -, 0",
    "-1, EITHER_ORDER, -, 0"
  })
  void readsADayOrSaysWhyNot(String text, ObservedDays order, String day, int notes) {
    List<String> noted = new ArrayList<>();

    assertThat(order.read(text, noted::add).map(Object::toString).orElse("-")).isEqualTo(day);
    assertThat(noted).hasSize(notes);
  }
}
