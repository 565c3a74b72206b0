package dev.banrules.verify.definition;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.verify.definition.identity.Recognition;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What catalogs say whatever the device: who is reached on a day, and what software is. It is
 * remembered, since each of many questions asks it of hundreds of bans and days.
 */
public final class Knowledge {

  private final CatalogSet catalogs;
  private final Recognition withHints;
  private final Recognition withoutHints;
  private final NavigableSet<LocalDate> daysOfMatches;
  private final NavigableSet<LocalDate> daysOfOwnership;
  private final Map<Start, Map<Id<Vendor>, Link>> reached = new ConcurrentHashMap<>();

  /**
   * Knows what some catalogs say.
   *
   * @param catalogs the catalogs
   */
  public Knowledge(CatalogSet catalogs) {
    this.catalogs = catalogs;
    this.withHints = new Recognition(catalogs, true);
    this.withoutHints = new Recognition(catalogs, false);
    this.daysOfMatches = DaysOfChange.ofMatches(catalogs);
    this.daysOfOwnership = DaysOfChange.ofOwnership(catalogs);
  }

  /** {@return the catalogs} */
  public CatalogSet catalogs() {
    return catalogs;
  }

  /**
   * {@return what tells software apart}
   *
   * @param hints whether step 3 is asked
   */
  public Recognition recognition(boolean hints) {
    return hints ? withHints : withoutHints;
  }

  /** The first of an unbroken run of days on which scopes and targets are answered alike. */
  LocalDate firstOfRun(LocalDate day) {
    return firstOfRun(day, daysOfMatches);
  }

  private static LocalDate firstOfRun(LocalDate day, NavigableSet<LocalDate> days) {
    LocalDate first = days.floor(day);
    return first == null ? LocalDate.MIN : first;
  }

  /** {@code reached(V, reach, d)}. */
  Map<Id<Vendor>, Link> reachedFrom(Id<Vendor> vendor, Reach reach, LocalDate day) {
    return remembered(
        new OfVendor(vendor, reach, firstOfRun(day, daysOfOwnership)),
        () -> new Ownership(catalogs, day, reach).reachedFrom(vendor));
  }

  /** "all entities of those countries together". */
  Map<Id<Vendor>, Link> reachedFrom(Target.ByOrigin origin, LocalDate day) {
    return remembered(
        new OfCountries(
            origin.countries(), origin.ownedFrom().orElseThrow(), firstOfRun(day, daysOfOwnership)),
        () ->
            new Ownership(catalogs, day, VendorSteps.ownedFrom(origin))
                .reachedFrom(VendorSteps.entitiesOf(catalogs, origin), Map.of()));
  }

  private Map<Id<Vendor>, Link> remembered(Start start, Supplier<Map<Id<Vendor>, Link>> closure) {
    Map<Id<Vendor>, Link> known = reached.get(start);
    if (known == null) {
      known = closure.get();
      reached.put(start, known);
    }
    return known;
  }

  /** Where a closure starts, in a run of days. */
  private sealed interface Start {}

  private record OfVendor(Id<Vendor> vendor, Reach reach, LocalDate firstOfRun) implements Start {}

  private record OfCountries(
      ImmutableSet<Country> countries, Percent ownedFrom, LocalDate firstOfRun) implements Start {}
}
