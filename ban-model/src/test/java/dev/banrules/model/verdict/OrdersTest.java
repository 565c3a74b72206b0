package dev.banrules.model.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.value.Truth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The orders of semantics §1, §7 and §8, word for word, as the engine takes them from here. */
class OrdersTest {

  @Test
  void consequencesGravestFirst() {
    assertThat(Consequence.values())
        .containsExactly(
            Consequence.VIOLATION,
            Consequence.DUE,
            Consequence.UPCOMING,
            Consequence.ADVISORY,
            Consequence.SUSPENDED,
            Consequence.NOTICE,
            Consequence.EXEMPT);
  }

  @Test
  void statusesGravestFirst() {
    assertThat(Status.values())
        .containsExactly(Status.VIOLATING, Status.UNDETERMINED, Status.DUE, Status.COMPLIANT);
  }

  @Test
  void certainBeforePossible() {
    assertThat(Certainty.values()).containsExactly(Certainty.CERTAIN, Certainty.POSSIBLE);
  }

  @Test
  void useBeforeInstallBeforeUpdate() {
    assertThat(Stream.of(Conduct.UPDATE, Conduct.INSTALL, Conduct.USE).sorted())
        .containsExactly(Conduct.USE, Conduct.INSTALL, Conduct.UPDATE);
  }

  @Test
  void noBelowUnknownBelowYes() {
    assertThat(Stream.of(Truth.YES, Truth.NO, Truth.UNKNOWN).sorted())
        .containsExactly(Truth.NO, Truth.UNKNOWN, Truth.YES);
  }
}
