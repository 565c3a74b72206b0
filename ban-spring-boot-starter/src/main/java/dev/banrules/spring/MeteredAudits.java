package dev.banrules.spring;

import dev.banrules.model.base.Words;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** Counts and times answers, by what they say. */
final class MeteredAudits implements AuditObserver {

  private final MeterRegistry registry;

  MeteredAudits(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void audited(Verdict verdict, Duration took) {
    record("banrules.audits", "status", Words.wordOf(verdict.status()), took);
  }

  @Override
  public void decided(Decision decision, Duration took) {
    record("banrules.decisions", "answer", Words.wordOf(decision.answer()), took);
  }

  private void record(String name, String key, String word, Duration took) {
    registry.timer(name, key, word).record(took);
  }
}
