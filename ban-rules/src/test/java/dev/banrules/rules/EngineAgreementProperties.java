package dev.banrules.rules;

import dev.banrules.testkit.Auditor;
import dev.banrules.testkit.law.AgreementLaw;

/** The engine agrees with the reference evaluator; apart, so that it can be tried on a million. */
class EngineAgreementProperties implements AgreementLaw {

  private final Auditor engine = new EngineAuditor();

  @Override
  public Auditor auditor() {
    return engine;
  }
}
