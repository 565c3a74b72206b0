package dev.banrules.model.catalog;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Target;
import org.jspecify.annotations.Nullable;

/** Checks the references in a target. */
final class TargetReferences implements Target.Visitor<@Nullable Void> {

  private final CatalogCheck check;
  private final int catalog;
  private final String at;

  TargetReferences(CatalogCheck check, int catalog, String at) {
    this.check = check;
    this.catalog = catalog;
    this.at = at;
  }

  @Override
  public @Nullable Void application(Target.ByApplication target) {
    check.applicationReference(catalog, at + "/application", target.application());
    return null;
  }

  @Override
  public @Nullable Void vendor(Target.ByVendor target) {
    check.vendorReference(catalog, at + "/vendor", target.vendor());
    return null;
  }

  @Override
  public @Nullable Void origin(Target.ByOrigin target) {
    return null;
  }

  @Override
  public @Nullable Void category(Target.ByCategory target) {
    return null;
  }

  @Override
  public @Nullable Void allOf(Target.AllOf target) {
    return all(target.targets(), "/allOf/");
  }

  @Override
  public @Nullable Void anyOf(Target.AnyOf target) {
    return all(target.targets(), "/anyOf/");
  }

  @Override
  public @Nullable Void not(Target.Not target) {
    return target.target().accept(new TargetReferences(check, catalog, at + "/not"));
  }

  private @Nullable Void all(ImmutableList<Target> targets, String key) {
    for (int i = 0; i < targets.size(); i++) {
      targets.get(i).accept(new TargetReferences(check, catalog, at + key + i));
    }
    return null;
  }
}
