package dev.banrules.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small values to build tests of; what a test does not set is the plainest there is. */
public final class Samples {

  /** The day from which a sample ban binds. */
  public static final LocalDate EFFECTIVE = LocalDate.parse("2025-05-01");

  private Samples() {}

  /** A day, or none where the text is null. */
  public static Optional<LocalDate> day(@Nullable String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }

  /** From a day until another, each open where it is null. */
  public static Period period(@Nullable String from, @Nullable String until) {
    return new Period(day(from), day(until));
  }

  /** A vendor named as its id. */
  public static Vendor.Builder vendor(String id) {
    return Vendor.builder().id(Id.of(id)).name(id);
  }

  /** An application named as its id, known as {@code deb:ID}. */
  public static Application.Builder application(String id, String vendor) {
    return Application.builder()
        .id(Id.of(id))
        .name(id)
        .vendor(Id.of(vendor))
        .addIdentifiers(IdentifierPattern.parse("deb:" + id));
  }

  /** A binding ban of Canada on using vendor {@code acme}, on Canada's government devices. */
  public static Ban.Builder ban(String id) {
    return Ban.builder()
        .id(Id.of(id))
        .title(id)
        .authority("somebody")
        .jurisdiction(Jurisdiction.of("CA"))
        .target(new Target.ByVendor(Id.of("acme"), Reach.self()))
        .scope(Scope.Devices.of(Scope.Relation.GOVERNMENT_DEVICES))
        .prohibits(ImmutableSet.of(Conduct.USE))
        .timeline(since(EFFECTIVE));
  }

  /** In force from a day on. */
  public static Timeline since(LocalDate day) {
    return Timeline.builder().effective(day).build();
  }

  /** A waiver of ban {@code b} for device {@code d}, in May 2025. */
  public static Waiver.Builder waiver(String id) {
    return Waiver.builder()
        .id(Id.of(id))
        .ban(Id.of("b"))
        .approvedBy("somebody")
        .devices(ImmutableSet.of("d"))
        .from(EFFECTIVE)
        .until(EFFECTIVE.plusMonths(1));
  }

  /** A place with members. */
  public static JurisdictionEntry place(String code, Membership... members) {
    return new JurisdictionEntry(Jurisdiction.of(code), code, ImmutableList.copyOf(members));
  }

  /** A membership. */
  public static Membership member(String code, Period period) {
    return new Membership(Jurisdiction.of(code), period);
  }

  /** A catalog called {@code own}. */
  public static Catalog.Builder catalog() {
    return Catalog.builder().id(Id.of("own")).version(1);
  }

  /** Vendor {@code acme} with application {@code game}, and some bans. */
  public static CatalogSet acmeWith(Ban... bans) {
    return CatalogSet.of(
        catalog()
            .addVendors(vendor("acme").build())
            .addApplications(application("game", "acme").build())
            .addBans(bans)
            .build());
  }

  /** A device {@code d} of the government of Canada. */
  public static DeviceProfile.Builder device() {
    return DeviceProfile.builder()
        .id("d")
        .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA")));
  }

  /** Software that bears an identifier. */
  public static Software.Builder software(String identifier) {
    return Software.builder().addIdentifiers(Identifier.parse(identifier));
  }
}
