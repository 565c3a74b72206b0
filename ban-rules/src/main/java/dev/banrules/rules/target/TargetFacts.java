package dev.banrules.rules.target;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a target asks about, its lists' entries included. */
public final class TargetFacts {

  /** One thing that a target may ask about. */
  enum Asks {
    /** What some software means that nobody recognises: an origin, a category, an open list. */
    UNRECOGNISED_IN_STRICT_MODE,
    /** Whatever there is. */
    ANYTHING,
    /** The version or the edition that software states. */
    VERSIONS,
    /** Whose software is. */
    VENDORS,
    /** Stakes in a vendor, in its owners and predecessors. */
    OWNERS,
    /** Stakes in any vendor connected with it. */
    AFFILIATES,
    /** Applications' successions. */
    SUCCESSORS
  }

  private final ImmutableSet<Asks> asks;
  private final ImmutableSet<LocalDate> listChanges;

  private TargetFacts(Set<Asks> asks, Set<LocalDate> listChanges) {
    this.asks = Sets.immutableEnumSet(asks);
    this.listChanges = ImmutableSet.copyOf(listChanges);
  }

  /**
   * {@return what a target asks about}
   *
   * @param target the target
   * @param catalogs the catalogs, which have the lists
   */
  public static TargetFacts of(Target target, CatalogSet catalogs) {
    Collector collector = new Collector(catalogs);
    target.accept(collector);
    return new TargetFacts(collector.asks, collector.listChanges);
  }

  /** {@return whether in strict mode it possibly matches software that nobody recognises} */
  public boolean mayMeanUnrecognised() {
    return asks.contains(Asks.UNRECOGNISED_IN_STRICT_MODE);
  }

  /** {@return whether {@code anything} stands in it, so that it is asked of all software} */
  public boolean asksAnything() {
    return asks.contains(Asks.ANYTHING);
  }

  /** {@return whether the version or the edition that software states may decide it} */
  public boolean asksVersions() {
    return asks.contains(Asks.VERSIONS);
  }

  /** {@return whether it may decide whose software is} */
  public boolean asksVendors() {
    return asks.contains(Asks.VENDORS);
  }

  /** {@return whether stakes in a vendor, in its owners and predecessors may decide it} */
  public boolean asksOwners() {
    return asks.contains(Asks.OWNERS);
  }

  /** {@return whether stakes in any vendor connected with it may} */
  public boolean asksAffiliates() {
    return asks.contains(Asks.AFFILIATES);
  }

  /** {@return whether applications' successions may} */
  public boolean asksSuccessors() {
    return asks.contains(Asks.SUCCESSORS);
  }

  /** {@return the days on which an entry of a list begins or ceases to count} */
  public ImmutableSet<LocalDate> listChanges() {
    return listChanges;
  }

  private static final class Collector implements Target.Visitor<Collector> {

    private final CatalogSet catalogs;
    private final EnumSet<Asks> asks = EnumSet.noneOf(Asks.class);
    private final Set<LocalDate> listChanges = Sets.newHashSet();

    Collector(CatalogSet catalogs) {
      this.catalogs = catalogs;
    }

    @Override
    public Collector application(Target.ByApplication target) {
      return addIf(target.successors(), Asks.SUCCESSORS)
          .addIf(target.versions().isPresent() || !target.editions().isEmpty(), Asks.VERSIONS);
    }

    @Override
    public Collector vendor(Target.ByVendor target) {
      return addIf(true, Asks.VENDORS)
          .addIf(!target.reach().isSelf(), Asks.OWNERS)
          .addIf(target.reach().affiliates(), Asks.AFFILIATES);
    }

    @Override
    public Collector origin(Target.ByOrigin target) {
      return addIf(true, Asks.VENDORS)
          .addIf(true, Asks.UNRECOGNISED_IN_STRICT_MODE)
          .addIf(target.ownedFrom().isPresent(), Asks.OWNERS);
    }

    @Override
    public Collector category(Target.ByCategory target) {
      return addIf(true, Asks.UNRECOGNISED_IN_STRICT_MODE);
    }

    @Override
    public Collector listed(Target.Listed target) {
      SoftwareList list = catalogs.list(target.list()).orElseThrow();
      addIf(!list.complete(), Asks.UNRECOGNISED_IN_STRICT_MODE);
      for (ListEntry entry : Iterables.concat(list.entries(), list.cleared())) {
        entry.target().accept(this);
        entry.period().from().ifPresent(listChanges::add);
        entry.period().until().ifPresent(listChanges::add);
      }
      return this;
    }

    @Override
    public Collector anything(Target.Anything target) {
      return addIf(true, Asks.ANYTHING);
    }

    @Override
    public Collector allOf(Target.AllOf target) {
      return all(target.targets());
    }

    @Override
    public Collector anyOf(Target.AnyOf target) {
      return all(target.targets());
    }

    @Override
    public Collector not(Target.Not target) {
      return target.target().accept(this);
    }

    private Collector all(List<Target> targets) {
      targets.forEach(target -> target.accept(this));
      return this;
    }

    private Collector addIf(boolean condition, Asks what) {
      if (condition) {
        asks.add(what);
      }
      return this;
    }
  }
}
