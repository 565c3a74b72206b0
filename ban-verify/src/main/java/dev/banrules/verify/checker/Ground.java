package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;

/** What a verdict must answer to. */
record Ground(
    CatalogSet catalogs,
    ImmutableList<Waiver> waivers,
    DeviceProfile device,
    AuditOptions options) {

  boolean strict() {
    return options.unrecognised() == Unrecognised.POSSIBLE;
  }
}
