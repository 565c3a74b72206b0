package dev.banrules.verify.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Link;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Semantics §5: the leaves {@code vendor} and {@code origin}, asked of one vendor. */
public final class VendorSteps {

  private VendorSteps() {}

  /** "the vendor is in the reached set". */
  static Step reached(
      Knowledge knowledge, LocalDate day, Target.ByVendor target, Id<Vendor> vendor) {
    Map<Id<Vendor>, Link> reached = knowledge.reachedFrom(target.vendor(), target.reach(), day);
    return new Step.VendorReached(
        isReached(vendor, reached),
        target.vendor(),
        target.vendor().equals(vendor) ? ImmutableList.of() : Ownership.chainTo(vendor, reached));
  }

  /** "the vendor's country is in the list ...; with {@code ownedFrom: P}, or ...". */
  static Step from(Knowledge knowledge, LocalDate day, Target.ByOrigin target, Id<Vendor> id) {
    Vendor vendor = knowledge.catalogs().vendor(id).orElseThrow();
    Truth truth = isFrom(vendor, target.countries());
    ImmutableList<Link> chain = ImmutableList.of();
    if (truth != Truth.YES && target.ownedFrom().isPresent()) {
      Map<Id<Vendor>, Link> owned = knowledge.reachedFrom(target, day);
      truth = truth.or(isReached(id, owned));
      chain = Ownership.chainTo(id, owned);
    }
    return new Step.OriginIs(
        truth,
        ImmutableSortedSet.copyOf(target.countries()).asList(),
        ImmutableSortedSet.copyOf(vendor.countries()).asList(),
        target.ownedFrom(),
        chain);
  }

  /**
   * {@return the reach of an origin: "reached at threshold ≥ P"}
   *
   * @param target the origin, which names a P
   */
  public static Reach ownedFrom(Target.ByOrigin target) {
    return Reach.subsidiaries(Threshold.atLeast(target.ownedFrom().orElseThrow()));
  }

  /**
   * {@return "all entities of those countries together (an entity whose country is not stated:
   * unknown whether it is one)"}
   *
   * @param catalogs the catalogs
   * @param target the origin
   */
  public static Map<Id<Vendor>, Truth> entitiesOf(CatalogSet catalogs, Target.ByOrigin target) {
    Map<Id<Vendor>, Truth> entities = new LinkedHashMap<>();
    for (Vendor entity : catalogs.vendors()) {
      Truth from = isFrom(entity, target.countries());
      if (from != Truth.NO) {
        entities.put(entity.id(), from);
      }
    }
    return entities;
  }

  /** "not stated: unknown; several claimed: yes if all are, unknown if only some are". */
  private static Truth isFrom(Vendor vendor, ImmutableSet<Country> countries) {
    if (vendor.countries().isEmpty()) {
      return Truth.UNKNOWN;
    }
    long listed = vendor.countries().stream().filter(countries::contains).count();
    if (listed == 0) {
      return Truth.NO;
    }
    return listed == vendor.countries().size() ? Truth.YES : Truth.UNKNOWN;
  }

  /** "In the low one: yes. Only in the high one: unknown. In neither: no." */
  private static Truth isReached(Id<Vendor> vendor, Map<Id<Vendor>, Link> reached) {
    Link link = reached.get(vendor);
    if (link == null) {
      return Truth.NO;
    }
    return link.sure() ? Truth.YES : Truth.UNKNOWN;
  }
}
