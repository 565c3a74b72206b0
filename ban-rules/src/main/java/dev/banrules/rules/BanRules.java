package dev.banrules.rules;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.base.Id;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * Catalogs and waivers, compiled: audits devices and decides requests, as {@code docs/semantics.md}
 * defines it. It is a snapshot, immutable, and safe for any number of threads.
 */
public final class BanRules {

  private final CatalogSet catalogs;

  private BanRules(CatalogSet catalogs) {
    this.catalogs = catalogs;
  }

  public static BanRules compile(CatalogSet catalogs) {
    return compile(catalogs, ImmutableList.of());
  }

  public static BanRules compile(CatalogSet catalogs, List<Waiver> waivers) {
    return new BanRules(catalogs);
  }

  public CatalogSet catalogs() {
    return catalogs;
  }

  public Verdict audit(DeviceProfile device, LocalDate at) {
    return audit(device, at, AuditOptions.defaults());
  }

  public Verdict audit(DeviceProfile device, LocalDate at, AuditOptions options) {
    throw new IllegalStateException();
  }

  public Decision decide(
      DeviceProfile device, Software software, Conduct conduct, LocalDate at, AuditOptions options) {
    throw new IllegalStateException();
  }

  /** One explanation for each software and each of use, install, update that the ban prohibits. */
  public ImmutableList<Explanation> explain(
      DeviceProfile device, Id<Ban> ban, LocalDate at, AuditOptions options) {
    throw new IllegalStateException();
  }

  public ImmutableList<Identity> identify(Software software, AuditOptions options) {
    throw new IllegalStateException();
  }
}
