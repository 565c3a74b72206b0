package dev.banrules.report;

import static dev.banrules.report.Samples.day;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Party;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.HostRole;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Period;
import java.util.Locale;
import java.util.Optional;

/** Bans by lists, of hardware, of editions, and of an application that changed hands. */
public final class TexasSamples {

  private static final Jurisdiction TEXAS = Jurisdiction.of("US-TX");
  private static final Jurisdiction UNITED_STATES = Jurisdiction.of("US");

  /** What an officer lists, and everything that is from an adversary unless it was cleared. */
  static final Ban LISTED =
      ban("tx-listed", "Prohibited technologies")
          .jurisdiction(TEXAS)
          .target(
              new Target.AnyOf(
                  ImmutableList.of(
                      new Target.Listed(Id.of("prohibited")),
                      new Target.AllOf(
                          ImmutableList.of(
                              new Target.ByOrigin(
                                  ImmutableSet.of(Country.of("CN")), Optional.empty()),
                              new Target.Listed(Id.of("judged")))))))
          .scope(Scope.Devices.of(Scope.Relation.GOVERNMENT_DEVICES))
          .putTitles("es", "Tecnologías prohibidas")
          .build();

  /** All but what is approved, on a university's network. */
  static final Ban APPROVED =
      ban("tx-approved", "Approved applications on the network")
          .jurisdiction(Jurisdiction.of("US-TX/university"))
          .target(
              new Target.AllOf(
                  ImmutableList.of(
                      new Target.Anything(), new Target.Not(new Target.Listed(Id.of("approved"))))))
          .scope(Scope.Devices.of(Scope.Relation.NETWORKED_DEVICES))
          .build();

  /** Equipment by its maker; nobody knows whether it still holds. */
  static final Ban EQUIPMENT =
      ban("us-equipment", "Covered telecommunications equipment")
          .jurisdiction(UNITED_STATES)
          .products(ImmutableSet.of(ProductKind.HARDWARE))
          .target(new Target.ByVendor(Id.of("huawei"), Reach.subsidiaries(Threshold.parse(">50"))))
          .scope(Scope.Devices.of(Scope.Relation.CONTRACTOR_DEVICES))
          .timeline(
              Timeline.builder().effective(day("2019-08-13")).knownUntil(day("2026-01-01")).build())
          .build();

  /** One edition of an application, and whom the act binds. */
  static final Ban FREE =
      ban("us-free", "Free edition of the assistant")
          .jurisdiction(UNITED_STATES)
          .target(
              new Target.ByApplication(
                  Id.of("assistant"), false, Optional.empty(), ImmutableSet.of("free")))
          .scope(Scope.Devices.of(Scope.Relation.ALL_DEVICES))
          .addBinds(Party.of("stores"), Party.of("suppliers"))
          .prohibits(ImmutableSet.of(Conduct.USE, Conduct.DISTRIBUTE, Conduct.ACCESS))
          .build();

  /** What ByteDance makes. */
  static final Ban BYTEDANCE =
      ban("us-bytedance", "Applications of ByteDance")
          .jurisdiction(UNITED_STATES)
          .target(new Target.ByVendor(Id.of("bytedance"), Reach.self()))
          .scope(Scope.Devices.of(Scope.Relation.GOVERNMENT_DEVICES))
          .build();

  private static final SoftwareList PROHIBITED =
      SoftwareList.builder()
          .id(Id.of("prohibited"))
          .name("Prohibited technologies list")
          .keeper(Jurisdiction.of("US-TX/dir"))
          .addEntries(
              new ListEntry(
                  Target.ByApplication.of(Id.of("tiktok")), Period.from(day("2023-01-26"))),
              new ListEntry(
                  new Target.ByVendor(
                      Id.of("kaspersky"), Reach.subsidiaries(Threshold.parse(">50"))),
                  Period.of(day("2023-01-26"), day("2030-01-01"))))
          .addSources("https://example.org/list")
          .build();

  public static final CatalogSet CATALOGS =
      CatalogSet.of(
          Catalog.builder()
              .id(Id.of("texas"))
              .version(1)
              .addJurisdictions(place("US-TX/dir", "Department of Information Resources"))
              .addJurisdictions(place("US-TX/university", "University of Texas"))
              .addVendors(
                  vendor("bytedance", "ByteDance Ltd", "CN")
                      .addIdentifiers(IdentifierPattern.parse("android:com.ss.*"))
                      .build(),
                  vendor("venture", "TikTok USDS Joint Venture", "US").build(),
                  vendor("kaspersky", "AO Kaspersky Lab", "RU").build(),
                  vendor("huawei", "Huawei Technologies", "CN").addAliases("HUAWEI").build())
              .addApplications(
                  Application.builder()
                      .id(Id.of("tiktok"))
                      .name("TikTok")
                      .addVendors(
                          ApplicationVendor.always(Id.of("bytedance")),
                          new ApplicationVendor(
                              Id.of("venture"),
                              Period.from(day("2026-01-22")),
                              Optional.of(UNITED_STATES)))
                      .addIdentifiers(IdentifierPattern.parse("android:com.zhiliaoapp.musically"))
                      .noneKnown(ImmutableSet.of(IdentifierScheme.of("snap")))
                      .addHosts(new Host("tiktok.com", HostRole.SITE))
                      .build(),
                  application("assistant", "android:com.example.assistant")
                      .addHosts(new Host("assistant.example", HostRole.API))
                      .build(),
                  application("notes", "android:com.example.notes").build())
              .addLists(
                  PROHIBITED,
                  SoftwareList.builder()
                      .id(Id.of("judged"))
                      .name("Gives data to an adversary")
                      .complete(false)
                      .addCleared(ListEntry.always(Target.ByApplication.of(Id.of("tiktok"))))
                      .build(),
                  SoftwareList.builder()
                      .id(Id.of("approved"))
                      .name("Approved applications")
                      .addEntries(ListEntry.always(Target.ByApplication.of(Id.of("notes"))))
                      .build())
              .addBans(LISTED, APPROVED, EQUIPMENT, FREE, BYTEDANCE)
              .build());

  private TexasSamples() {}

  /** The same catalog on a day when the list has another entry and one less. */
  static CatalogSet withAnotherList() {
    Catalog before = CATALOGS.catalogs().get(0);
    SoftwareList list =
        SoftwareList.builder()
            .from(PROHIBITED)
            .entries(
                ImmutableList.of(
                    PROHIBITED.entries().get(0),
                    ListEntry.always(Target.ByApplication.of(Id.of("assistant")))))
            .build();
    return CatalogSet.of(
        Catalog.builder()
            .from(before)
            .lists(ImmutableList.of(list, before.lists().get(1), before.lists().get(2)))
            .build());
  }

  private static Ban.Builder ban(String id, String title) {
    return Ban.builder()
        .id(Id.of(id))
        .title(title)
        .authority("Somebody")
        .prohibits(ImmutableSet.of(Conduct.USE))
        .timeline(Timeline.builder().effective(day("2023-01-01")).build());
  }

  private static JurisdictionEntry place(String code, String name) {
    return new JurisdictionEntry(Jurisdiction.of(code), name, ImmutableList.of());
  }

  private static Vendor.Builder vendor(String id, String name, String country) {
    return Vendor.builder().id(Id.of(id)).name(name).addCountries(Country.of(country));
  }

  private static Application.Builder application(String id, String identifier) {
    return Application.builder()
        .id(Id.of(id))
        .name(id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1))
        .addIdentifiers(IdentifierPattern.parse(identifier));
  }

  static Software software(String identifier) {
    return Software.builder().addIdentifiers(Identifier.parse(identifier)).build();
  }

  static final Software TIKTOK = software("android:com.zhiliaoapp.musically");

  static final Software P30 =
      Software.builder().kind(ProductKind.HARDWARE).name("P30 Pro").publisher("HUAWEI").build();

  /** A state's phone, used in a federal contract, on a university's network. */
  static DeviceProfile.Builder phone(Software... software) {
    return DeviceProfile.builder()
        .id("tx-phone")
        .owner(Owner.of(OwnerKind.GOVERNMENT, TEXAS))
        .location(ImmutableSet.of(TEXAS))
        .contractsWith(ImmutableSet.of(UNITED_STATES))
        .networks(ImmutableSet.of(Jurisdiction.of("US-TX/university")))
        .addSoftware(software);
  }

  /** A federal phone of which the location is not stated. */
  static DeviceProfile.Builder federalPhone(Software... software) {
    return DeviceProfile.builder()
        .id("us-phone")
        .owner(Owner.of(OwnerKind.GOVERNMENT, UNITED_STATES))
        .addSoftware(software);
  }
}
