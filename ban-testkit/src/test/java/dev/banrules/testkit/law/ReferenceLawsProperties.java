package dev.banrules.testkit.law;

import dev.banrules.verify.Auditor;
import dev.banrules.verify.reference.ReferenceAuditor;

/** The reference evaluator keeps the laws itself, and its evidence is accepted. */
class ReferenceLawsProperties implements AuditorLaws, EvidenceLaw {

  @Override
  public Auditor auditor() {
    return new ReferenceAuditor();
  }
}
