package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.Membership;
import dev.banrules.model.software.Stake;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Period;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.edit.DeviceEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws of whole cases. One ban is chosen, and device, software, waivers and date are bent towards
 * it, so that it hits, or nearly; the other bans meet the same device by chance.
 */
final class CaseDraws {

  private static final ImmutableList<Id<Waiver>> WAIVERS =
      ImmutableList.of(Id.of("w1"), Id.of("w2"), Id.of("w3"));

  private final Dice dice;
  private final CatalogSet catalogs;
  private final Ban ban;
  private final ImmutableList<LocalDate> days;
  private final ImmutableList<LocalDate> otherDays;

  private CaseDraws(Dice dice) {
    this.dice = dice;
    this.catalogs = CatalogDraws.catalogSet(dice);
    this.ban = dice.of(catalogs.bans());
    this.days = daysOf(ban);
    this.otherDays = daysOf(catalogs);
  }

  static Case question(Dice dice) {
    return new CaseDraws(dice).question();
  }

  private Case question() {
    LocalDate at = dateOfAudit();
    DeviceFacts facts = new DeviceFacts(dice);
    ScopeAim.at(dice, ban, facts);
    meetVendorsOfPlaces(facts);
    DeviceProfile.Builder device = DeviceProfile.builder().from(withoutSome(facts.toProfile(), 6));
    if (!ban.exemptions().isEmpty() && dice.chance(45)) {
      device.purposes(ImmutableSet.of(dice.of(dice.of(ban.exemptions()).purposes())));
    }
    device.coverage(DeviceDraws.coverage(dice));
    ImmutableList<Software> software = dice.list(1, dice.chance(60) ? 1 : 3, this::software);
    return new Case(catalogs, waivers(at), device.software(software).build(), at, options());
  }

  /** Now and then asked on behalf of somebody whom the ban names. */
  private AuditOptions options() {
    AuditOptions options = OptionsDraws.options(dice);
    return ban.binds().isEmpty() || dice.chance(60)
        ? options
        : AuditOptions.builder().from(options).askedBy(dice.of(ban.binds())).build();
  }

  /** Now and then the device is where it matters whose an application is. */
  private void meetVendorsOfPlaces(DeviceFacts facts) {
    ImmutableList<Jurisdiction> places =
        catalogs.applications().stream()
            .flatMap(application -> application.vendors().stream())
            .flatMap(vendor -> vendor.within().stream())
            .collect(ImmutableList.toImmutableList());
    if (!places.isEmpty() && dice.chance(45)) {
      facts.location = facts.around(dice.of(places));
    }
  }

  /** Forgets each fact with a small chance, so that what nearly satisfies lacks one fact. */
  private DeviceProfile withoutSome(DeviceProfile device, int percent) {
    DeviceProfile less = device;
    for (DeviceFact fact : DeviceEdits.stated(device).toList()) {
      if (dice.chance(percent)) {
        less = DeviceEdits.without(less, fact);
      }
    }
    return less;
  }

  private Software software() {
    return dice.chance(88) ? aimedAt(ban) : DeviceDraws.software(dice);
  }

  private Software aimedAt(Ban aim) {
    TargetAim target = new TargetAim(dice, catalogs);
    Software.Builder software =
        aim.embedded() && dice.chance(30) ? target.host() : aim.target().accept(target);
    if (aim.products().contains(ProductKind.HARDWARE) && dice.chance(75)) {
      software.kind(ProductKind.HARDWARE);
    }
    software.version(dice.maybe(80, () -> dice.early(World.VERSIONS)));
    software.edition(DeviceDraws.edition(dice));
    software.installedAt(dice.maybe(75, this::day));
    software.lastUpdate(
        dice.chance(10) ? LastUpdate.never() : LastUpdate.of(dice.maybe(70, this::day)));
    if (dice.chance(aim.embedded() ? 50 : 10)) {
      Software.Builder part =
          dice.chance(70)
              ? dice.of(catalogs.bans()).target().accept(target)
              : Software.builder().from(DeviceDraws.component(dice));
      part.kind(dice.chance(25) ? ProductKind.HARDWARE : ProductKind.SOFTWARE);
      software.addComponents(part.build());
    }
    return software.build();
  }

  private ImmutableList<Waiver> waivers(LocalDate at) {
    ImmutableList.Builder<Waiver> waivers = ImmutableList.builder();
    int count = dice.chance(52) ? 0 : dice.between(1, 2);
    for (int i = 0; i < count; i++) {
      Ban waived = dice.chance(85) ? ban : dice.of(catalogs.bans());
      LocalDate around = dice.chance(80) ? at : day();
      waivers.add(WaiverDraws.waiver(dice, WAIVERS.get(i), waived, catalogs, around));
    }
    return waivers.build();
  }

  /** Mostly a day on which the ban has begun, as before that there is little to see. */
  private LocalDate dateOfAudit() {
    LocalDate at = day();
    LocalDate start = ban.timeline().start();
    return at.isBefore(start) && dice.chance(65) ? Days.notBefore(dice, start) : at;
  }

  /** A day that the ban or something else in the catalogs names, or a day next to one, or any. */
  private LocalDate day() {
    int percent = dice.between(0, 99);
    if (percent < 52) {
      return Days.near(dice, dice.of(days));
    }
    return percent < 82 && !otherDays.isEmpty()
        ? Days.near(dice, dice.of(otherDays))
        : Days.any(dice);
  }

  /** The days on which owners, successors, memberships and entries of lists change. */
  private static ImmutableList<LocalDate> daysOf(CatalogSet catalogs) {
    Stream<Period> periods =
        Streams.concat(
            catalogs.vendors().stream().flatMap(v -> v.stakes().stream()).map(Stake::period),
            catalogs.jurisdictions().values().stream()
                .flatMap(place -> place.members().stream())
                .map(Membership::period),
            catalogs.lists().stream()
                .flatMap(list -> Streams.concat(list.entries().stream(), list.cleared().stream()))
                .map(ListEntry::period));
    return Streams.concat(
            periods.flatMap(
                period -> Streams.concat(period.from().stream(), period.until().stream())),
            catalogs.vendors().stream()
                .flatMap(vendor -> vendor.successorOf().stream())
                .flatMap(succession -> succession.from().stream()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<LocalDate> daysOf(Ban ban) {
    Timeline timeline = ban.timeline();
    List<LocalDate> days = new ArrayList<>();
    days.add(timeline.effective());
    timeline.announced().ifPresent(days::add);
    timeline.ended().ifPresent(days::add);
    timeline.knownUntil().ifPresent(days::add);
    timeline.knownUntil().ifPresent(days::add);
    for (ConductDates dates : timeline.conducts().values()) {
      dates.effective().ifPresent(days::add);
      // twice, as grace ends there and would else be rare
      dates.deadline().ifPresent(days::add);
      dates.deadline().ifPresent(days::add);
    }
    for (Suspension suspension : timeline.suspended()) {
      days.add(suspension.from());
      suspension.until().ifPresent(days::add);
    }
    return ImmutableList.copyOf(days);
  }
}
