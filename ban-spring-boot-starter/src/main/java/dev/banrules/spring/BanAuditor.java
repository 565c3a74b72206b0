package dev.banrules.spring;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.runtime.CurrentRules;
import dev.banrules.runtime.LiveRules;
import dev.banrules.runtime.log.DecisionLog;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Answers questions by the rules of an application, writes them to its log of decisions where it
 * has one, and tells its metrics. Safe for any number of threads.
 */
public final class BanAuditor {

  private final LiveRules rules;
  private final Optional<DecisionLog> log;
  private final AuditObserver observer;

  /**
   * An auditor.
   *
   * @param rules what answers
   * @param log where answers are written; empty for nowhere
   * @param observer who is told of answers
   */
  public BanAuditor(LiveRules rules, Optional<DecisionLog> log, AuditObserver observer) {
    this.rules = requireNonNull(rules, "rules");
    this.log = requireNonNull(log, "log");
    this.observer = requireNonNull(observer, "observer");
  }

  /** {@return the same auditor, which writes no answer to the log} */
  public BanAuditor withoutLog() {
    return new BanAuditor(rules, Optional.empty(), observer);
  }

  /**
   * {@return the rules of this moment; questions that belong together are all asked of one of
   * these}
   *
   * @throws dev.banrules.runtime.StaleRulesException if they have expired, and the application
   *     chose to refuse then
   */
  public CurrentRules current() {
    return rules.current();
  }

  /**
   * {@return the verdict on a device}
   *
   * @param current the rules, by {@link #current}
   * @param device the device
   * @param at the date
   * @param options what the caller chose
   */
  public Verdict audit(
      CurrentRules current, DeviceProfile device, LocalDate at, AuditOptions options) {
    long start = System.nanoTime();
    Verdict verdict =
        log.map(kept -> kept.audit(current, device, at, options).answer())
            .orElseGet(() -> current.rules().audit(device, at, options));
    observer.audited(verdict, since(start));
    return verdict;
  }

  /**
   * {@return whether something may be done}
   *
   * @param current the rules, by {@link #current}
   * @param device the device
   * @param software the software
   * @param conduct what is to be done with it
   * @param at the date
   * @param options what the caller chose
   */
  public Decision decide(
      CurrentRules current,
      DeviceProfile device,
      Software software,
      Conduct conduct,
      LocalDate at,
      AuditOptions options) {
    long start = System.nanoTime();
    Decision decision =
        log.map(kept -> kept.decide(current, device, software, conduct, at, options).answer())
            .orElseGet(() -> current.rules().decide(device, software, conduct, at, options));
    observer.decided(decision, since(start));
    return decision;
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
