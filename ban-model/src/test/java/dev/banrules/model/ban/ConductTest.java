package dev.banrules.model.ban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConductTest {

  @ParameterizedTest
  @CsvSource({
    "use, false",
    "install, true",
    "update, true",
    "access, false",
    "distribute, false",
    "procure, false",
    "x-display, false"
  })
  void isAnEventWhereAnInventoryShowsItsDay(String word, boolean event) {
    assertThat(Conduct.of(word).isEvent()).isEqualTo(event);
    assertThat(Conduct.of(word)).hasToString(word);
  }

  @ParameterizedTest
  @CsvSource({
    "'', -",
    "Use, use",
    "using, -",
    "x-, -",
    "x-Own, -",
    "x_own, -",
    "' use', use",
    "instal, install"
  })
  void rejectsOtherWordsAndSaysWhatMayBeMeant(String word, String meant) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Conduct.of(word))
        .withMessage(
            "`%s` is not a conduct: one of use, install, update, access, distribute, procure, or"
                + " `x-…`%s",
            word, meant.equals("-") ? "" : ": did you mean `" + meant + "`?");
  }

  @Test
  void knownOnesComeFirstInTheOrderInWhichTheyAreListed() {
    ImmutableList<Conduct> inOrder =
        ImmutableList.<Conduct>builder()
            .addAll(Conduct.KNOWN)
            .add(Conduct.of("x-a"), Conduct.of("x-b"))
            .build();

    assertThat(ImmutableSortedSet.copyOf(inOrder.reverse())).containsExactlyElementsOf(inOrder);
  }
}
