package dev.banrules.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.banrules.model.ban.EvidenceClaim;
import dev.banrules.model.ban.Force;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void writesConstantsInKebabCase() {
    assertThat(Words.wordOf(EvidenceClaim.NONE_CLAIMED)).isEqualTo("none-claimed");
    assertThat(Words.all(Force.class)).containsExactly("binding", "advisory", "notice");
  }

  @Test
  void findsConstantsByTheirExactWord() {
    assertThat(Words.find(EvidenceClaim.class, "none-claimed"))
        .contains(EvidenceClaim.NONE_CLAIMED);
    assertThat(Words.find(EvidenceClaim.class, "NONE_CLAIMED")).isEmpty();
    assertThat(Words.find(EvidenceClaim.class, "Claimed")).isEmpty();
  }

  @Test
  void checksSayWhatIsEmpty() {
    assertThat(Checks.notBlank("x", "the name")).isEqualTo("x");
    assertThat(Checks.notEmpty(Set.of(1), "`sectors`")).containsExactly(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.notBlank(" \t", "the name"))
        .withMessage("the name must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.notEmpty(Set.of(), "`sectors`"))
        .withMessage("`sectors` must not be empty: leave it out or name one");
  }
}
