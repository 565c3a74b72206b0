package dev.banrules.verify.definition;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;

/**
 * What an audit is asked of, but for the date.
 *
 * @param catalogs the catalogs, read as one
 * @param waivers the waivers
 * @param device the device
 * @param options the caller's choices
 */
public record AuditInput(
    CatalogSet catalogs,
    ImmutableList<Waiver> waivers,
    DeviceProfile device,
    AuditOptions options) {

  /** §4 step 4: "in the strict mode ({@code unrecognised: possible})". */
  boolean strict() {
    return options.unrecognised() == Unrecognised.POSSIBLE;
  }

  Places places() {
    return new Places(catalogs);
  }
}
