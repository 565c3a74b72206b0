package dev.banrules.spring;

import dev.banrules.runtime.LiveRules;
import dev.banrules.runtime.RulesStatus;
import dev.banrules.runtime.log.DecisionLog;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** What there is to measure of rules and log. */
final class BanrulesMeters implements MeterBinder {

  private final LiveRules rules;
  private final Optional<DecisionLog> log;

  BanrulesMeters(LiveRules rules, Optional<DecisionLog> log) {
    this.rules = rules;
    this.log = log;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    TimeGauge.builder(
            "banrules.rules.age",
            rules,
            TimeUnit.MILLISECONDS,
            live -> live.status().age().toMillis())
        .description("How long ago the source last gave these rules")
        .register(registry);
    Gauge.builder(
            "banrules.rules.stale",
            rules,
            live -> live.status().state() == RulesStatus.State.STALE ? 1 : 0)
        .description("1 where the rules have expired, else 0")
        .register(registry);
    counter(registry, "banrules.rules.refreshes", "Refreshes", RulesStatus::refreshes);
    counter(registry, "banrules.rules.swaps", "Changes of rules", RulesStatus::changes);
    counter(registry, "banrules.rules.failures", "Refreshes that failed", RulesStatus::failures);
    log.ifPresent(kept -> bindTo(registry, kept));
  }

  private void counter(
      MeterRegistry registry, String name, String what, ToDoubleFunction<RulesStatus> count) {
    FunctionCounter.builder(name, rules, live -> count.applyAsDouble(live.status()))
        .description(what)
        .register(registry);
  }

  private static void bindTo(MeterRegistry registry, DecisionLog log) {
    FunctionCounter.builder("banrules.log.written", log, kept -> kept.status().written())
        .description("Answers that the log has")
        .register(registry);
    FunctionCounter.builder("banrules.log.lost", log, kept -> kept.status().lost())
        .description("Answers that the log has lost")
        .register(registry);
    Gauge.builder("banrules.log.waiting", log, kept -> kept.status().waiting())
        .description("Answers that wait to be written")
        .register(registry);
  }
}
