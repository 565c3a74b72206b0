package dev.banrules.benchmarks;

import dev.banrules.io.Catalogs;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;

/**
 * A class of devices that block lists are made for: phones of a government.
 *
 * @param catalogs the catalogs that the lists rest on
 * @param facts what is known of the devices
 * @param at the day
 */
record ListedClass(CatalogSet catalogs, DeviceProfile facts, LocalDate at) {

  /**
   * A class by a word: {@code built-in} for phones of Canada's government and the built-in catalog,
   * or the number of bans of a world of 20,000 applications.
   */
  static ListedClass of(String word) {
    if (word.equals("built-in")) {
      return new ListedClass(
          Catalogs.builtIn(), phonesOfGovernment("CA"), LocalDate.of(2023, 12, 1));
    }
    BenchmarkWorld world = new BenchmarkWorld(Integer.parseInt(word));
    return new ListedClass(world.catalogs(), phonesOfGovernment("US"), BenchmarkWorld.AT);
  }

  private static DeviceProfile phonesOfGovernment(String place) {
    return DeviceProfile.builder()
        .id(BlockList.FACTS_ID)
        .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of(place)))
        .formFactor(FormFactor.PHONE)
        .build();
  }

  /** What must not be used on them. */
  BlockList list(BanRules rules, AuditOptions options) {
    return rules.blocked(facts, Conduct.USE, at, options);
  }
}
