package dev.banrules.testkit.law;

import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/** What keeps catalogs and answers by them while, in other threads, they are swapped for others. */
public interface Reloadable {

  /**
   * Swaps what it answers by. Questions asked afterwards are answered by these.
   *
   * @param catalogs the new catalogs
   * @param waivers the new waivers
   */
  void load(CatalogSet catalogs, List<Waiver> waivers);

  /**
   * {@return the verdict by what is loaded}
   *
   * @param device the device
   * @param at the date
   * @param options the caller's choices
   */
  Verdict audit(DeviceProfile device, LocalDate at, AuditOptions options);
}
