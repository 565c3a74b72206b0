package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.util.List;

/** The testkit's reference evaluator, which is written to be read and keeps nothing. */
final class ReferenceContender implements Contender {

  private final CatalogSet catalogs;
  private final ReferenceAuditor auditor = new ReferenceAuditor();

  ReferenceContender(BenchmarkWorld world) {
    this.catalogs = world.catalogs();
  }

  @Override
  public Object answer(DeviceProfile device) {
    return audit(device);
  }

  @Override
  public List<Violation> violations(DeviceProfile device) {
    return EngineContender.violationsIn(audit(device));
  }

  private Verdict audit(DeviceProfile device) {
    return auditor.audit(
        catalogs, ImmutableList.of(), device, BenchmarkWorld.AT, AuditOptions.defaults());
  }
}
