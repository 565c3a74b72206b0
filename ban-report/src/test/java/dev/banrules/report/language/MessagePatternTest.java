package dev.banrules.report.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.banrules.model.verdict.Phase;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagePatternTest {

  private static String format(String pattern, Object... arguments) {
    return MessagePattern.parse(pattern).format(Language.FRENCH, arguments);
  }

  @Test
  void whatIsAbsentIsTheCaseNone() {
    String pattern = "{day, select, none {always} other {since {day}}}";
    assertThat(format(pattern, "day", Optional.empty())).isEqualTo("always");
    assertThat(format(pattern, "day", "Monday")).isEqualTo("since Monday");
  }

  @Test
  void textFromOutsideIsNeverTakenForWhatIsAbsent() {
    assertThat(format("{v, select, none {nothing} other {{v}}}", "v", "none")).isEqualTo("none");
  }

  @Test
  void aConstantIsTheCaseOfItsName() {
    String pattern = "{phase, select, none {no} in_force {yes} other {?}}";
    assertThat(format(pattern, "phase", Phase.IN_FORCE)).isEqualTo("yes");
    assertThat(format(pattern, "phase", Phase.NONE)).isEqualTo("no");
  }

  @Test
  void textFromOutsideIsNotReadAsAPattern() {
    assertThat(format("{name}", "name", "{day} '#'")).isEqualTo("{day} '#'");
  }

  @Test
  void aMissingArgumentIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> format("{name}"))
        .withMessageContaining("no argument `name`");
  }

  @Test
  void anUnknownKeyIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Messages.of(Language.FRENCH).text("no.such"))
        .withMessageContaining("no.such");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{a",
        "}",
        "{a}}",
        "{a, select}",
        "{a, select, b {c}}",
        "{a, date, short}",
        "{a, plural, one {x}}",
        "'{a}'",
        "{a, select, other {x}"
      })
  void whatIsNotWellFormedIsAnError(String pattern) {
    assertThatIllegalArgumentException().isThrownBy(() -> MessagePattern.parse(pattern));
  }

  @ParameterizedTest
  @CsvSource({
    "fr-CA, FRENCH",
    "fr, FRENCH",
    "id-ID, INDONESIAN",
    "in, INDONESIAN",
    "en-GB, ENGLISH",
    "de-DE,",
    "und,"
  })
  void aLanguageIsThatOfItsLocale(String tag, Language language) {
    assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(Optional.ofNullable(language));
  }
}
