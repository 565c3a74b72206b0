package dev.banrules.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "us-no-tiktok", "a.b_c-d", "9z", "a-", "a."})
  void isLowerCaseWithDotsUnderscoresAndHyphens(String text) {
    assertThat(Id.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", ".a", "_a", "A", "a b", "a/b", "ä", "a:b"})
  void rejectsOtherForms(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.of(text))
        .withMessage(
            "`%s` is not an id: lower-case letters, digits, `.`, `_` and `-`, at most 128"
                + " characters, the first a letter or digit",
            text);
  }

  @Test
  void hasAtMost128Characters() {
    String longest = "a".repeat(128);

    assertThat(Id.of(longest).value()).isEqualTo(longest);
    assertThatIllegalArgumentException().isThrownBy(() -> Id.of(longest + "a"));
  }

  @Test
  void comparesByText() {
    assertThat(Id.<IdTest>of("a")).isLessThan(Id.of("b")).isEqualByComparingTo(Id.of("a"));
  }
}
