package dev.banrules.benchmarks.growth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
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
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What inputs are made of, by numbers. */
final class Parts {

  static final LocalDate AT = LocalDate.of(2026, 6, 1);
  static final LocalDate EFFECTIVE = LocalDate.of(2020, 1, 1);

  private Parts() {}

  static <T> ImmutableList<T> times(int number, IntFunction<T> of) {
    return IntStream.range(0, number).mapToObj(of).collect(ImmutableList.toImmutableList());
  }

  static Catalog.Builder catalog() {
    return Catalog.builder().id(Id.of("growth")).version(1);
  }

  static Vendor.Builder vendor(int number) {
    return Vendor.builder().id(Id.of("v" + number)).name("Vendor " + number);
  }

  static Stake stake(int owner, String percent) {
    return new Stake(
        Id.of("v" + owner), Share.exactly(Percent.parse(percent)), false, Period.ALWAYS);
  }

  /** Of the vendor of the same number, with an identifier. */
  static Application.Builder application(int number, int vendor) {
    return Application.builder()
        .id(Id.of("a" + number))
        .name("Application " + number)
        .vendor(Id.of("v" + vendor))
        .addIdentifiers(IdentifierPattern.parse("deb:app" + number));
  }

  static Ban.Builder ban(int number, Target target) {
    return Ban.builder()
        .id(Id.of("ban-" + number))
        .title("Ban " + number)
        .authority("Authority")
        .jurisdiction(Jurisdiction.of("CA"))
        .target(target)
        .scope(Scope.Devices.of(Scope.Relation.GOVERNMENT_DEVICES))
        .prohibits(ImmutableSet.of(Conduct.USE))
        .timeline(Timeline.builder().effective(EFFECTIVE).build());
  }

  static Target applicationTarget(int number) {
    return Target.ByApplication.of(Id.of("a" + number));
  }

  static Software.Builder software(int number) {
    return Software.builder().addIdentifiers(Identifier.parse("deb:app" + number));
  }

  static DeviceProfile device(Iterable<Software> software) {
    return DeviceProfile.builder()
        .id("device")
        .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA")))
        .location(ImmutableSet.of(Jurisdiction.of("CA")))
        .software(software)
        .build();
  }
}
