package dev.banrules.rules.evaluate;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.Fact.SoftwareDetail;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.rules.target.Circumstances;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What bans are evaluated for.
 *
 * @param catalogs the catalogs
 * @param device the device
 * @param softwareIndex the position of the software in the profile; 0 where it is asked about alone
 * @param software the software
 * @param options what the caller chose
 */
record EvaluationContext(
    CompiledCatalogs catalogs,
    DeviceProfile device,
    int softwareIndex,
    Software software,
    AuditOptions options) {

  /** What targets are asked in on a day. */
  Circumstances circumstances(LocalDate day) {
    return new Circumstances(
        day, device.location(), options.unrecognised() == Unrecognised.POSSIBLE);
  }

  /** The day of an event, an install or an update; empty where the software does not state it. */
  Optional<LocalDate> dayOf(Conduct event) {
    return event.equals(Conduct.INSTALL) ? software.installedAt() : software.lastUpdate().day();
  }

  /** Whether an event may have happened, on a stated day or not. */
  boolean mayHaveHappened(Conduct event) {
    return software.kind() == ProductKind.SOFTWARE
        && (!event.equals(Conduct.UPDATE) || !software.lastUpdate().isNever());
  }

  /** The name of the fact that the day of an event is. */
  Fact factOfDay(Conduct event) {
    return new Fact.OfSoftware(
        PartRef.Listed.software(softwareIndex),
        event.equals(Conduct.INSTALL) ? SoftwareDetail.INSTALLED_AT : SoftwareDetail.UPDATED_AT);
  }
}
