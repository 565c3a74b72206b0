package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.rules.place.Places;
import dev.banrules.rules.scope.ScopeEvaluator;
import dev.banrules.rules.scope.ScopeFacts;
import dev.banrules.rules.time.ChangeDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One ban before and after a change of rules: what of it differs, and on which devices. */
final class BanChange {

  private static final Target ANY_TARGET = new Target.Anything();
  private static final String ANY_TEXT = "-";

  private final Side before;
  private final Side after;
  private final boolean otherRule;
  private final ImmutableSet<Waiver> otherWaivers;

  private BanChange(Side before, Side after, boolean samePlaces) {
    this.before = before;
    this.after = after;
    this.otherRule =
        !samePlaces || (!before.ban().equals(after.ban()) && !before.rule().equals(after.rule()));
    this.otherWaivers =
        ImmutableSet.copyOf(
            Sets.symmetricDifference(
                ImmutableSet.copyOf(before.waivers()), ImmutableSet.copyOf(after.waivers())));
  }

  /**
   * A ban before and after a change.
   *
   * @param ban the ban; one of the catalogs has it, or both
   * @param samePlaces whether what lies within what is the same before and after
   */
  static BanChange of(
      Id<Ban> ban, CompiledCatalogs before, CompiledCatalogs after, boolean samePlaces) {
    return new BanChange(Side.of(ban, before), Side.of(ban, after), samePlaces);
  }

  /** Whether the ban itself says something else, its target left aside. */
  boolean hasOtherRule() {
    return otherRule;
  }

  /** Whether it is waived for others, or on other days. */
  boolean hasOtherWaivers() {
    return !otherWaivers.isEmpty();
  }

  /** Whether its target says something else, what catalogs say of software left aside. */
  boolean hasOtherTarget() {
    return !before.ban().map(Ban::target).equals(after.ban().map(Ban::target));
  }

  /** Whether the ban says something else, waivers left aside. */
  boolean isOther() {
    return hasOtherRule() || hasOtherTarget();
  }

  /** Whether the caller chose it, on some day, by its jurisdiction. */
  boolean isChosen(Collection<Jurisdiction> chosen) {
    return before.isChosen(chosen) || after.isChosen(chosen);
  }

  /** Whether a device may be in its scope, on some day. */
  boolean mayCover(DeviceProfile device) {
    return before.mayCover(device) || after.mayCover(device);
  }

  /** Whether one of the waivers that differ may excuse a device in its scope, on some day. */
  boolean mayWaive(DeviceProfile device) {
    return otherWaivers.stream()
            .anyMatch(waiver -> after.catalogs().exemptions().mayCover(waiver, device))
        && mayCover(device);
  }

  private record Side(Optional<Ban> ban, List<Waiver> waivers, CompiledCatalogs catalogs) {

    static Side of(Id<Ban> id, CompiledCatalogs catalogs) {
      Optional<Ban> ban = catalogs.catalogs().ban(id);
      return new Side(
          ban, ban.isPresent() ? catalogs.exemptions().waiversFor(id) : List.of(), catalogs);
    }

    /** What decides, without the target and without what is for people. */
    Optional<Ban> rule() {
      return ban.map(
          own ->
              Ban.builder()
                  .id(own.id())
                  .title(ANY_TEXT)
                  .authority(ANY_TEXT)
                  .jurisdiction(own.jurisdiction())
                  .force(own.force())
                  .target(ANY_TARGET)
                  .embedded(own.embedded())
                  .products(own.products())
                  .binds(own.binds())
                  .scope(own.scope())
                  .prohibits(own.prohibits())
                  .timeline(own.timeline())
                  .exemptions(own.exemptions())
                  .build());
    }

    boolean isChosen(Collection<Jurisdiction> chosen) {
      return ban.isPresent()
          && (chosen.isEmpty()
              || days(true)
                  .anyMatch(day -> places().isChosen(chosen, ban.get().jurisdiction(), day)));
    }

    boolean mayCover(DeviceProfile device) {
      return ban.isPresent()
          && days(ScopeFacts.isTerritorial(ban.get().scope()))
              .anyMatch(day -> covers(ban.get(), device, day) != Truth.NO);
    }

    private Truth covers(Ban own, DeviceProfile device, LocalDate day) {
      return ScopeEvaluator.covers(own.scope(), own.jurisdiction(), device, day, places()).truth();
    }

    /** One day of each period in which no membership changes, where these matter. */
    private Stream<LocalDate> days(boolean territorial) {
      return ChangeDays.of(territorial ? places().changes() : ImmutableSet.<LocalDate>of())
          .oneDayOfEachPeriod()
          .stream();
    }

    private Places places() {
      return catalogs.places();
    }
  }
}
