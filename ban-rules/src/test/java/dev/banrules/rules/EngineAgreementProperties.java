package dev.banrules.rules;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Method;
import dev.banrules.testkit.law.HintedAgreementLaw;
import dev.banrules.verify.Auditor;

/** The engine agrees with the reference evaluator; apart, so that it can be tried on a million. */
class EngineAgreementProperties implements HintedAgreementLaw {

  private final Auditor engine = new EngineAuditor();

  @Override
  public Auditor auditor() {
    return engine;
  }

  @Override
  public boolean isLikeSomething(CatalogSet catalogs, Software software) {
    return BanRules.compile(catalogs)
        .identify(software, AuditOptions.builder().hints(true).build())
        .stream()
        .flatMap(identity -> identity.because().stream())
        .anyMatch(basis -> basis.method() == Method.LIKENESS);
  }
}
