package dev.banrules.testkit.law;

import dev.banrules.testkit.Auditor;
import dev.banrules.testkit.reference.ReferenceAuditor;

/** The reference evaluator keeps the laws itself. */
class ReferenceLawsProperties implements AuditorLaws {

  @Override
  public Auditor auditor() {
    return new ReferenceAuditor();
  }
}
