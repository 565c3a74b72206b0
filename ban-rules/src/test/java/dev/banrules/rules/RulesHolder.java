package dev.banrules.rules;

import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.law.Reloadable;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Holds compiled rules as a service would that reloads its catalogs: in one reference. */
final class RulesHolder implements Reloadable {

  private final long memory;
  private final AtomicReference<BanRules> rules =
      new AtomicReference<>(BanRules.compile(CatalogSet.of()));

  RulesHolder() {
    this(BanRules.DEFAULT_MEMORY);
  }

  /** Rules that remember no more than so many bytes. */
  RulesHolder(long memory) {
    this.memory = memory;
  }

  @Override
  public void load(CatalogSet catalogs, List<Waiver> waivers) {
    rules.set(BanRules.compile(catalogs, waivers).remembering(memory));
  }

  @Override
  public Verdict audit(DeviceProfile device, LocalDate at, AuditOptions options) {
    return rules.get().audit(device, at, options);
  }
}
