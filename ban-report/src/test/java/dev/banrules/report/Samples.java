package dev.banrules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Force;
import dev.banrules.model.ban.Instrument;
import dev.banrules.model.ban.InstrumentKind;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.SuspensionKind;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.Optional;

/** A small catalog with a ban of each kind of answer, and devices for it. */
public final class Samples {

  public static final Ban CANADA =
      Ban.builder()
          .id(Id.of("ca-wechat-kaspersky"))
          .title("WeChat and Kaspersky on government mobile devices")
          .authority("Treasury Board of Canada Secretariat")
          .jurisdiction(Jurisdiction.of("CA"))
          .instrument(
              new Instrument(
                  Optional.of(InstrumentKind.DIRECTIVE),
                  Optional.of("Decision of the Chief Information Officer"),
                  Optional.of("2023-10"),
                  Optional.of("https://example.org/decision")))
          .target(
              new Target.AnyOf(
                  ImmutableList.of(
                      Target.ByApplication.of(Id.of("wechat")),
                      new Target.ByVendor(
                          Id.of("kaspersky"), Reach.subsidiaries(Threshold.parse(">50"))))))
          .scope(
              new Scope.AllOf(
                  ImmutableList.of(
                      new Scope.Devices(
                          Scope.Relation.GOVERNMENT_DEVICES,
                          Optional.empty(),
                          false,
                          ImmutableSet.of(Jurisdiction.of("CA/commons"))),
                      new Scope.OfFormFactor(
                          ImmutableSet.of(FormFactor.PHONE, FormFactor.TABLET)))))
          .prohibits(ImmutableSet.of(Conduct.USE, Conduct.INSTALL))
          .timeline(
              Timeline.builder()
                  .announced(day("2023-10-30"))
                  .effective(day("2023-10-30"))
                  .putConducts(
                      Conduct.USE,
                      new ConductDates(Optional.empty(), Optional.of(day("2023-11-29"))))
                  .addSuspended(
                      new Suspension(
                          day("2024-03-01"),
                          Optional.of(day("2024-04-01")),
                          Optional.of(SuspensionKind.STAYED),
                          Optional.of("review")))
                  .build())
          .addExemptions(
              new Exemption(
                  Id.of("research"),
                  ImmutableSet.of("security-research"),
                  true,
                  Optional.of("in an isolated network")))
          .rationale(ImmutableSet.of("privacy"))
          .addDuties("report to the security officer")
          .verified(day("2023-11-02"))
          .notes("Simplified for tests.")
          .addSources("https://example.org/source")
          .build();

  public static final Ban WARNING =
      Ban.builder()
          .id(Id.of("x-warning"))
          .title("Software from RU")
          .authority("Office for Warnings")
          .jurisdiction(Jurisdiction.of("CA"))
          .force(Force.ADVISORY)
          .target(
              new Target.ByOrigin(
                  ImmutableSet.of(Country.of("RU")), Optional.of(Percent.parse("20"))))
          .scope(Scope.Devices.of(Scope.Relation.ALL_DEVICES))
          .prohibits(ImmutableSet.of(Conduct.USE))
          .timeline(Timeline.builder().effective(day("2022-03-15")).build())
          .build();

  public static final CatalogSet CATALOGS =
      CatalogSet.of(
          Catalog.builder()
              .id(Id.of("sample"))
              .version(1)
              .addJurisdictions(
                  new JurisdictionEntry(
                      Jurisdiction.of("CA/commons"), "House of Commons", ImmutableList.of()))
              .addVendors(
                  vendor("tencent", "Tencent Holdings Limited", "CN")
                      .addIdentifiers(IdentifierPattern.parse("android:com.tencent.*"))
                      .build())
              .addVendors(vendor("kaspersky", "AO Kaspersky Lab", "RU").build())
              .addVendors(
                  vendor("brain4net", "Brain4Net", "RU")
                      .addStakes(
                          new Stake(
                              Id.of("kaspersky"),
                              Share.exactly(Percent.parse("60")),
                              false,
                              Period.from(day("2021-06-01"))))
                      .build())
              .addApplications(
                  Application.builder()
                      .id(Id.of("wechat"))
                      .name("WeChat")
                      .vendor(Id.of("tencent"))
                      .addIdentifiers(IdentifierPattern.parse("android:com.tencent.mm"))
                      .build())
              .addBans(CANADA)
              .addBans(WARNING)
              .build());

  private Samples() {}

  private static Vendor.Builder vendor(String id, String name, String country) {
    return Vendor.builder().id(Id.of(id)).name(name).addCountries(Country.of(country));
  }

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  public static Software wechat() {
    return Software.builder()
        .name("WeChat")
        .version("8.0.42")
        .addIdentifiers(Identifier.parse("android:com.tencent.mm"))
        .installedAt(day("2023-06-01"))
        .build();
  }

  /** WeChat under another name, by its identifier. */
  public static Software wechat(String name) {
    return Software.builder()
        .name(name)
        .addIdentifiers(Identifier.parse("android:com.tencent.mm"))
        .build();
  }

  public static Software undated() {
    return Software.builder()
        .name("WeChat")
        .version("8.0.43")
        .addIdentifiers(Identifier.parse("android:com.tencent.mm"))
        .build();
  }

  public static Software brain4net() {
    return Software.builder()
        .name("Controller")
        .publisher("Brain4Net")
        .installedAt(day("2023-12-05"))
        .build();
  }

  public static Software unknown(String name) {
    return Software.builder().name(name).build();
  }

  public static DeviceProfile governmentPhone(Software... software) {
    return DeviceProfile.builder()
        .id("TBS-0042")
        .platform(Platform.ANDROID)
        .formFactor(FormFactor.PHONE)
        .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA")))
        .location(ImmutableSet.of(Jurisdiction.of("CA-ON")))
        .addSoftware(software)
        .build();
  }

  /** A device of which nothing is known. */
  public static DeviceProfile anyDevice(Software... software) {
    return DeviceProfile.builder().id("device-1").addSoftware(software).build();
  }

  public static Waiver waiver() {
    return Waiver.builder()
        .id(Id.of("w-17"))
        .ban(CANADA.id())
        .addDevices("TBS-0042")
        .approvedBy("Chief Information Officer")
        .from(day("2023-11-01"))
        .until(day("2024-11-01"))
        .build();
  }
}
