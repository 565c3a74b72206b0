package dev.banrules.spring;

import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import java.time.Duration;

/** Is told of each answer of a {@link BanAuditor}, in the thread that asked. */
public interface AuditObserver {

  /**
   * Takes notice of a verdict.
   *
   * @param verdict the verdict
   * @param took how long it took
   */
  void audited(Verdict verdict, Duration took);

  /**
   * Takes notice of a decision.
   *
   * @param decision the decision
   * @param took how long it took
   */
  void decided(Decision decision, Duration took);

  /** {@return one that takes no notice} */
  static AuditObserver none() {
    return new AuditObserver() {
      @Override
      public void audited(Verdict verdict, Duration took) {}

      @Override
      public void decided(Decision decision, Duration took) {}
    };
  }
}
