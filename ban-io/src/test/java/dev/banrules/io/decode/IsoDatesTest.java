package dev.banrules.io.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDatesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  /** The answer must not depend on what stands around the text in its buffer. */
  private static @Nullable LocalDate date(String text) {
    return IsoDates.date(("12" + text + "34").toCharArray(), 2, text.length());
  }

  private static @Nullable LocalDate dateOrDateTime(String text) {
    return IsoDates.dateOrDateTime(("12" + text + "34").toCharArray(), 2, text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T00:00",
        "2024-02-29T23:59",
        "2024-02-29T23:59:60",
        "2024-02-29T12:30:00.5",
        "2024-02-29T12:30:00,5",
        "2024-02-29T12:30:00.123456789",
        "2024-02-29T12:30:00.09",
        "2024-02-29T12:30Z",
        "2024-02-29T12:30:00Z",
        "2024-02-29T12:30:00.5Z",
        "2024-02-29T12:30:00+05",
        "2024-02-29T12:30:00-05",
        "2024-02-29T12:30:00+0530",
        "2024-02-29T12:30:00+05:30",
        "2024-02-29T12:30:00-23:59",
        "2024-02-29T12:30+05:30"
      })
  void readsTheDatePartOfADateTime(String text) {
    assertThat(dateOrDateTime(text)).isEqualTo(DAY);
    assertThat(date(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T",
        "2024-02-29 12:30",
        "2024-02-29t12:30",
        "2024-02-29T12",
        "2024-02-29T1",
        "2024-02-29T12:",
        "2024-02-29T12:3",
        "2024-02-29T1230",
        "2024-02-29T24:00",
        "2024-02-29T12:60",
        "2024-02-29T12:30:",
        "2024-02-29T12:30:61",
        "2024-02-29T12:30:0",
        "2024-02-29T12:30:00.",
        "2024-02-29T12:30:00.1234567890",
        "2024-02-29T12:30:00./",
        "2024-02-29T12:30:00.:",
        "2024-02-29T12:30.5",
        "2024-02-29T12:30:00z",
        "2024-02-29T12:30:00ZZ",
        "2024-02-29T12:30:00 Z",
        "2024-02-29T12:30:00+5",
        "2024-02-29T12:30:00+",
        "2024-02-29T12:30:00+24",
        "2024-02-29T12:30:00+05:",
        "2024-02-29T12:30:00+05:60",
        "2024-02-29T12:30:00+0560",
        "2024-02-29T12:30:00+05:300",
        "2024-02-29T12:30:00+05Z",
        "2023-02-29T12:30:00Z",
        "2024-02-291T12:30"
      })
  void whatIsNoDateTimeIsNone(String text) {
    assertThat(dateOrDateTime(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "2024-02-29", "2099-12-31", "9999-12-31"})
  void readsADate(String text) {
    assertThat(date(text)).isEqualTo(LocalDate.parse(text));
    assertThat(dateOrDateTime(text)).isEqualTo(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-2-29",
        "2024-02-2",
        "20240229",
        "2024-02-299",
        "2024/02-29",
        "2024-02/29",
        "2024-02-30",
        "2023-02-29",
        "2024-00-10",
        "2024-13-10",
        "2024-01-00",
        "2024-01-32",
        "-024-01-01",
        "+024-01-01",
        "/024-01-01",
        ":024-01-01",
        "2024-0/-01",
        "2024-01-0:",
        "٢٠٢٤-٠١-٠١"
      })
  void whatIsNoDateIsNone(String text) {
    assertThat(date(text)).isNull();
    assertThat(dateOrDateTime(text)).isNull();
  }
}
