package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The targets that a target is composed of, without those that compose; with a list also those of
 * its entries.
 */
final class Leaves implements Target.Visitor<ImmutableList<Target>> {

  private final CatalogSet catalogs;

  private Leaves(CatalogSet catalogs) {
    this.catalogs = catalogs;
  }

  static ImmutableList<Target> of(Target target, CatalogSet catalogs) {
    return target.accept(new Leaves(catalogs));
  }

  @Override
  public ImmutableList<Target> application(Target.ByApplication target) {
    return ImmutableList.of(target);
  }

  @Override
  public ImmutableList<Target> vendor(Target.ByVendor target) {
    return ImmutableList.of(target);
  }

  @Override
  public ImmutableList<Target> origin(Target.ByOrigin target) {
    return ImmutableList.of(target);
  }

  @Override
  public ImmutableList<Target> category(Target.ByCategory target) {
    return ImmutableList.of(target);
  }

  @Override
  public ImmutableList<Target> listed(Target.Listed target) {
    SoftwareList list = catalogs.list(target.list()).orElseThrow();
    return Stream.concat(
            Stream.of(target),
            Stream.concat(list.entries().stream(), list.cleared().stream()).map(ListEntry::target))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Target> anything(Target.Anything target) {
    return ImmutableList.of(target);
  }

  @Override
  public ImmutableList<Target> allOf(Target.AllOf target) {
    return all(target.targets());
  }

  @Override
  public ImmutableList<Target> anyOf(Target.AnyOf target) {
    return all(target.targets());
  }

  @Override
  public ImmutableList<Target> not(Target.Not target) {
    return target.target().accept(this);
  }

  private ImmutableList<Target> all(List<Target> targets) {
    return targets.stream()
        .flatMap(target -> target.accept(this).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
