package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import java.util.List;

/** The engine: the whole verdict, evidence included. */
final class EngineContender implements Contender {

  private final BanRules rules;

  EngineContender(BenchmarkWorld world) {
    this.rules = BanRules.compile(world.catalogs());
  }

  @Override
  public Object answer(DeviceProfile device) {
    return rules.audit(device, BenchmarkWorld.AT);
  }

  @Override
  public List<Violation> violations(DeviceProfile device) {
    return violationsIn(rules.audit(device, BenchmarkWorld.AT));
  }

  static List<Violation> violationsIn(Verdict verdict) {
    return verdict.findings().stream()
        .filter(finding -> finding.consequence() == Consequence.VIOLATION)
        .filter(finding -> finding.certainty() == Certainty.CERTAIN)
        .map(finding -> new Violation(finding.ban().value(), finding.softwareIndex()))
        .collect(ImmutableList.toImmutableList());
  }
}
