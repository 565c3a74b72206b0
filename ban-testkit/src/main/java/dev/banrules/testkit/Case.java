package dev.banrules.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.Auditor;
import java.time.LocalDate;

/**
 * Everything that an audit is asked with: one question for an {@link Auditor}.
 *
 * @param catalogs the catalogs
 * @param waivers the waivers; one of a ban that the catalogs lack is allowed and without effect
 * @param device the device
 * @param at the date of the audit
 * @param options the caller's choices
 */
public record Case(
    CatalogSet catalogs,
    ImmutableList<Waiver> waivers,
    DeviceProfile device,
    LocalDate at,
    AuditOptions options) {

  /**
   * Checks that the parts go together.
   *
   * @throws IllegalArgumentException if a waiver names an exemption that its ban lacks, or an
   *     application that the catalogs lack
   */
  public Case {
    requireNonNull(device, "device");
    requireNonNull(at, "at");
    requireNonNull(options, "options");
    for (Waiver waiver : waivers) {
      catalogs
          .ban(waiver.ban())
          .ifPresent(
              ban ->
                  Preconditions.checkArgument(
                      waiver.exemption().isEmpty()
                          || ban.exemptions().stream()
                              .anyMatch(e -> e.id().equals(waiver.exemption().get())),
                      "waiver `%s` names an exemption that `%s` lacks",
                      waiver.id(),
                      ban.id()));
      for (var application : waiver.applications()) {
        Preconditions.checkArgument(
            catalogs.application(application).isPresent(),
            "waiver `%s` names application `%s`, which no catalog has",
            waiver.id(),
            application);
      }
    }
  }

  /**
   * {@return the verdict of an auditor}
   *
   * @param auditor whom to ask
   */
  public Verdict askOf(Auditor auditor) {
    return auditor.audit(catalogs, waivers, device, at, options);
  }

  /**
   * {@return this case with other catalogs}
   *
   * @param other the catalogs
   */
  public Case withCatalogs(CatalogSet other) {
    return new Case(other, waivers, device, at, options);
  }

  /**
   * {@return this case with other waivers}
   *
   * @param other the waivers
   */
  public Case withWaivers(ImmutableList<Waiver> other) {
    return new Case(catalogs, other, device, at, options);
  }

  /**
   * {@return this case with another device}
   *
   * @param other the device
   */
  public Case withDevice(DeviceProfile other) {
    return new Case(catalogs, waivers, other, at, options);
  }

  /**
   * {@return this case at another date}
   *
   * @param other the date
   */
  public Case withAt(LocalDate other) {
    return new Case(catalogs, waivers, device, other, options);
  }

  /**
   * {@return this case with other options}
   *
   * @param other the options
   */
  public Case withOptions(AuditOptions other) {
    return new Case(catalogs, waivers, device, at, other);
  }
}
