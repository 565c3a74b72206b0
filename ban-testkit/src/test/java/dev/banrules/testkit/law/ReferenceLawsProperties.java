package dev.banrules.testkit.law;

import dev.banrules.verify.Auditor;
import dev.banrules.verify.reference.ReferenceAuditor;

/** The reference evaluator keeps the laws itself. */
class ReferenceLawsProperties implements AuditorLaws {

  @Override
  public Auditor auditor() {
    return new ReferenceAuditor();
  }
}
