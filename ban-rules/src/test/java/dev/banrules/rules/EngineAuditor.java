package dev.banrules.rules;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.Auditor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engine as the testkit asks it: compiled anew for each question about other rules. */
final class EngineAuditor implements Auditor {

  private @Nullable BanRules rules;
  private List<Waiver> waivers = List.of();

  @Override
  public Verdict audit(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      LocalDate at,
      AuditOptions options) {
    return rulesOf(catalogs, waivers).audit(device, at, options);
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
    return rulesOf(catalogs, waivers).decide(device, software, conduct, at, options);
  }

  @Override
  public BlockList blocked(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile facts,
      Conduct conduct,
      LocalDate at,
      AuditOptions options) {
    return rulesOf(catalogs, waivers).blocked(facts, conduct, at, options);
  }

  // A question asked on many days bears the same catalogs, which are costly to compare.
  @SuppressWarnings("ReferenceEquality")
  private BanRules rulesOf(CatalogSet catalogs, List<Waiver> used) {
    BanRules known = rules;
    if (known == null || known.catalogs() != catalogs || !waivers.equals(used)) {
      known = BanRules.compile(catalogs, used);
      rules = known;
      waivers = List.copyOf(used);
    }
    return known;
  }
}
