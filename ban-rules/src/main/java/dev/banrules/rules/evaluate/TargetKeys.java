package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.rules.evaluate.CandidateKey.AnyKey;
import dev.banrules.rules.evaluate.CandidateKey.ApplicationKey;
import dev.banrules.rules.evaluate.CandidateKey.CategoryKey;
import dev.banrules.rules.evaluate.CandidateKey.ConnectedVendorKey;
import dev.banrules.rules.evaluate.CandidateKey.CountryKey;
import dev.banrules.rules.evaluate.CandidateKey.OwnedVendorKey;
import dev.banrules.rules.evaluate.CandidateKey.VendorKey;
import dev.banrules.rules.ownership.OwnershipComponents;
import dev.banrules.rules.target.Successions;
import java.util.Comparator;

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
    return target.successors()
        ? ImmutableSet.copyOf(
            Iterables.transform(successions.everOf(target.application()), ApplicationKey::new))
        : ImmutableSet.of(new ApplicationKey(target.application()));
  }

  @Override
  public ImmutableSet<CandidateKey> vendor(Target.ByVendor target) {
    return ImmutableSet.of(
        target.reach().affiliates()
            ? new ConnectedVendorKey(components.representative(target.vendor()))
            : new VendorKey(target.vendor()));
  }

  @Override
  public ImmutableSet<CandidateKey> origin(Target.ByOrigin target) {
    ImmutableSet.Builder<CandidateKey> keys = ImmutableSet.builder();
    target.countries().forEach(country -> keys.add(new CountryKey(country)));
    if (target.ownedFrom().isPresent()) {
      keys.add(new OwnedVendorKey());
    }
    return keys.build();
  }

  @Override
  public ImmutableSet<CandidateKey> category(Target.ByCategory target) {
    return ImmutableSet.of(new CategoryKey(target.category()));
  }

  /** Whatever the day; of what an incomplete list does not name, nobody knows. */
  @Override
  public ImmutableSet<CandidateKey> listed(Target.Listed target) {
    SoftwareList list = catalogs.list(target.list()).orElseThrow();
    return list.complete()
        ? list.entries().stream()
            .flatMap(entry -> entry.target().accept(this).stream())
            .collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of(new AnyKey());
  }

  @Override
  public ImmutableSet<CandidateKey> anything(Target.Anything target) {
    return ImmutableSet.of(new AnyKey());
  }

  /** All parts must match, so the keys of one of them are enough: of the most selective. */
  @Override
  public ImmutableSet<CandidateKey> allOf(Target.AllOf target) {
    return target.targets().stream()
        .map(part -> part.accept(this))
        .min(Comparator.comparingInt(TargetKeys::commonness))
        .orElseThrow();
  }

  @Override
  public ImmutableSet<CandidateKey> anyOf(Target.AnyOf target) {
    return target.targets().stream()
        .flatMap(part -> part.accept(this).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public ImmutableSet<CandidateKey> not(Target.Not target) {
    return ImmutableSet.of(new AnyKey());
  }

  private static int commonness(ImmutableSet<CandidateKey> keys) {
    return keys.stream().mapToInt(CandidateKey::commonness).max().orElse(0);
  }
}
