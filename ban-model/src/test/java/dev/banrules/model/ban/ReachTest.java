package dev.banrules.model.ban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final Optional<Threshold> MAJORITY = Optional.of(Threshold.parse(">50"));

  @Test
  void affiliatesNeedAMeasure() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reach(Optional.empty(), true, false, true, true))
        .withMessage("`affiliates` needs `subsidiaries` or `controlled`");
    assertThat(new Reach(MAJORITY, true, false, true, false).affiliates()).isTrue();
    assertThat(new Reach(Optional.empty(), true, true, true, false).affiliates()).isTrue();
  }

  @Test
  void isSelfWhereNobodyElseIsMeant() {
    assertThat(Reach.self().isSelf()).isTrue();
    assertThat(new Reach(Optional.empty(), false, false, false, false).isSelf()).isTrue();
    assertThat(Reach.subsidiaries(MAJORITY.get()).isSelf()).isFalse();
    assertThat(new Reach(Optional.empty(), true, true, false, false).isSelf()).isFalse();
    assertThat(new Reach(Optional.empty(), true, false, false, true).isSelf()).isFalse();
  }

  @Test
  void leavesSuccessorsOut() {
    assertThat(new Reach(MAJORITY, false, true, true, true).withoutSuccessors())
        .isEqualTo(new Reach(MAJORITY, false, true, true, false));
  }

  @Test
  void subsidiariesAreAddedUp() {
    assertThat(Reach.subsidiaries(MAJORITY.get()))
        .isEqualTo(new Reach(MAJORITY, true, false, false, false));
  }
}
