package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import dev.banrules.rules.ownership.OwnershipComponents;
import dev.banrules.rules.target.Successions;

/**
 * The keys of a target: software that has none of them surely does not match it, on any day.
 * Software that has one may match.
 */
final class TargetKeys implements Target.Visitor<ImmutableSet<CandidateKey>> {

  private final CatalogSet catalogs;
  private final Successions successions;
  private final OwnershipComponents components;

  TargetKeys(CatalogSet catalogs, Successions successions, OwnershipComponents components) {
    this.catalogs = catalogs;
    this.components = components;
    this.successions = successions;
  }

  @Override
  public ImmutableSet<CandidateKey> application(Target.ByApplication target) {
    if (!target.successors()) {
      return ImmutableSet.of(CandidateKey.application(target.application()));
    }
    ImmutableSet.Builder<CandidateKey> keys = ImmutableSet.builder();
    for (Id<Application> successor : successions.everOf(target.application())) {
      keys.add(CandidateKey.application(successor));
    }
    return keys.build();
  }

  @Override
  public ImmutableSet<CandidateKey> vendor(Target.ByVendor target) {
    return ImmutableSet.of(
        target.reach().affiliates()
            ? CandidateKey.connectedVendor(components.representative(target.vendor()))
            : CandidateKey.vendor(target.vendor()));
  }

  @Override
  public ImmutableSet<CandidateKey> origin(Target.ByOrigin target) {
    ImmutableSet.Builder<CandidateKey> keys = ImmutableSet.builder();
    target.countries().forEach(country -> keys.add(CandidateKey.country(country)));
    if (target.ownedFrom().isPresent()) {
      keys.add(CandidateKey.ownedVendor());
    }
    return keys.build();
  }

  @Override
  public ImmutableSet<CandidateKey> category(Target.ByCategory target) {
    return ImmutableSet.of(CandidateKey.category(target.category()));
  }

  /** Whatever the day; of what an incomplete list does not name, nobody knows. */
  @Override
  public ImmutableSet<CandidateKey> listed(Target.Listed target) {
    SoftwareList list = catalogs.list(target.list()).orElseThrow();
    if (!list.complete()) {
      return ImmutableSet.of(CandidateKey.any());
    }
    ImmutableSet.Builder<CandidateKey> keys = ImmutableSet.builder();
    for (ListEntry entry : list.entries()) {
      keys.addAll(entry.target().accept(this));
    }
    return keys.build();
  }

  @Override
  public ImmutableSet<CandidateKey> anything(Target.Anything target) {
    return ImmutableSet.of(CandidateKey.any());
  }

  /** All parts must match, so the keys of one of them are enough: of the most selective. */
  @Override
  public ImmutableSet<CandidateKey> allOf(Target.AllOf target) {
    ImmutableSet<CandidateKey> fewest = target.targets().get(0).accept(this);
    for (Target part : Iterables.skip(target.targets(), 1)) {
      ImmutableSet<CandidateKey> keys = part.accept(this);
      if (commonness(keys) < commonness(fewest)) {
        fewest = keys;
      }
    }
    return fewest;
  }

  @Override
  public ImmutableSet<CandidateKey> anyOf(Target.AnyOf target) {
    ImmutableSet.Builder<CandidateKey> keys = ImmutableSet.builder();
    for (Target part : target.targets()) {
      keys.addAll(part.accept(this));
    }
    return keys.build();
  }

  @Override
  public ImmutableSet<CandidateKey> not(Target.Not target) {
    return ImmutableSet.of(CandidateKey.any());
  }

  private static int commonness(ImmutableSet<CandidateKey> keys) {
    int most = 0;
    for (CandidateKey key : keys) {
      most = Math.max(most, key.kind().ordinal());
    }
    return most;
  }
}
