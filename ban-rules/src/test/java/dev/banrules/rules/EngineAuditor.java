package dev.banrules.rules;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Auditor;
import java.time.LocalDate;
import java.util.List;

/** The engine as the testkit asks it: compiled anew for each question. */
final class EngineAuditor implements Auditor {

  @Override
  public Verdict audit(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      LocalDate at,
      AuditOptions options) {
    return BanRules.compile(catalogs, waivers).audit(device, at, options);
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
    return BanRules.compile(catalogs, waivers).decide(device, software, conduct, at, options);
  }
}
