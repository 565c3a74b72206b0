package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** The reference evaluator with a bug in front of it or behind it. */
record BuggyAuditor(UnaryOperator<Case> before, UnaryOperator<Verdict> behind) implements Auditor {

  static BuggyAuditor reading(UnaryOperator<Case> before) {
    return new BuggyAuditor(before, UnaryOperator.identity());
  }

  static BuggyAuditor saying(UnaryOperator<Verdict> behind) {
    return new BuggyAuditor(UnaryOperator.identity(), behind);
  }

  @Override
  public Verdict audit(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      LocalDate at,
      AuditOptions options) {
    Case misread =
        before.apply(new Case(catalogs, ImmutableList.copyOf(waivers), device, at, options));
    return behind.apply(misread.askOf(new ReferenceAuditor()));
  }

  @Override
  public Decision decide(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      Software software,
      Conduct conduct,
      LocalDate at,
      AuditOptions options) {
    return new ReferenceAuditor().decide(catalogs, waivers, device, software, conduct, at, options);
  }
}
