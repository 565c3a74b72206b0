package dev.banrules.spring;

import dev.banrules.runtime.RulesUnavailableException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in place of a stack trace why an application can't start without rules. */
final class RulesUnavailableFailureAnalyzer
    extends AbstractFailureAnalyzer<RulesUnavailableException> {

  RulesUnavailableFailureAnalyzer() {}

  @Override
  protected FailureAnalysis analyze(Throwable root, RulesUnavailableException cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Correct what banrules.catalogs, banrules.waivers or banrules.repository names, or set"
            + " banrules.enabled=false to start without rules.",
        cause);
  }
}
