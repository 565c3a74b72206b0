package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import java.util.List;
import java.util.Optional;

/**
 * Widens a target to all versions and editions. It knows no answer where some are named under a
 * {@code not}, since there a wider range makes a narrower target, nor where a list names some.
 */
final class AllVersions implements Target.Visitor<Optional<Target>> {

  private final CatalogSet catalogs;

  private AllVersions(CatalogSet catalogs) {
    this.catalogs = catalogs;
  }

  static Optional<Target> of(Target target, CatalogSet catalogs) {
    return target.accept(new AllVersions(catalogs));
  }

  static boolean areMeantBy(Target target, CatalogSet catalogs) {
    return Leaves.of(target, catalogs).stream().noneMatch(AllVersions::namesSome);
  }

  private static boolean namesSome(Target leaf) {
    return leaf instanceof Target.ByApplication application
        && (application.versions().isPresent() || !application.editions().isEmpty());
  }

  @Override
  public Optional<Target> application(Target.ByApplication target) {
    return Optional.of(
        new Target.ByApplication(
            target.application(), target.successors(), Optional.empty(), ImmutableSet.of()));
  }

  @Override
  public Optional<Target> vendor(Target.ByVendor target) {
    return Optional.of(target);
  }

  @Override
  public Optional<Target> origin(Target.ByOrigin target) {
    return Optional.of(target);
  }

  @Override
  public Optional<Target> category(Target.ByCategory target) {
    return Optional.of(target);
  }

  @Override
  public Optional<Target> listed(Target.Listed target) {
    return ifAllAreMeant(target);
  }

  @Override
  public Optional<Target> anything(Target.Anything target) {
    return Optional.of(target);
  }

  @Override
  public Optional<Target> allOf(Target.AllOf target) {
    return all(target.targets()).map(Target.AllOf::new);
  }

  @Override
  public Optional<Target> anyOf(Target.AnyOf target) {
    return all(target.targets()).map(Target.AnyOf::new);
  }

  @Override
  public Optional<Target> not(Target.Not target) {
    return ifAllAreMeant(target);
  }

  private Optional<Target> ifAllAreMeant(Target target) {
    return areMeantBy(target, catalogs) ? Optional.of(target) : Optional.empty();
  }

  private Optional<ImmutableList<Target>> all(List<Target> targets) {
    ImmutableList<Target> widened =
        targets.stream()
            .flatMap(target -> target.accept(this).stream())
            .collect(ImmutableList.toImmutableList());
    return widened.size() == targets.size() ? Optional.of(widened) : Optional.empty();
  }
}
