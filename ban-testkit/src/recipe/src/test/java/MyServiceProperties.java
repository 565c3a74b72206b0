import dev.banrules.testkit.law.AgreementLaw;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.reference.ReferenceAuditor;

class MyServiceProperties implements AgreementLaw {
  @Override
  public Auditor auditor() {
    return new ReferenceAuditor();
  }
}
