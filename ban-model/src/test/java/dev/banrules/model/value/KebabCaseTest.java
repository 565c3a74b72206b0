package dev.banrules.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KebabCaseTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "law-enforcement", "a-b-c", "5g"})
  void takesKebabCaseWords(String word) {
    assertThat(KebabCase.check(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "é"})
  void rejectsOtherWords(String word) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KebabCase.check(word))
        .withMessage("`%s` is not a kebab-case word such as `law-enforcement`", word);
  }

  @Test
  void rejectsWordsOfMoreThan128Characters() {
    assertThat(KebabCase.check("a".repeat(128))).hasSize(128);
    assertThatIllegalArgumentException().isThrownBy(() -> KebabCase.check("a".repeat(129)));
  }
}
