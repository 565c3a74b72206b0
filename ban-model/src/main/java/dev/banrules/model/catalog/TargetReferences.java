package dev.banrules.model.catalog;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.reference.ReferenceCheck;
import dev.banrules.model.reference.ReferenceCheck.Kind;
import org.jspecify.annotations.Nullable;

/** Checks the references in a target. */
final class TargetReferences implements Target.Visitor<@Nullable Void> {

  private final ReferenceCheck<CatalogPlace> references;
  private final CatalogPlace at;

  TargetReferences(ReferenceCheck<CatalogPlace> references, CatalogPlace at) {
    this.references = references;
    this.at = at;
  }

  @Override
  public @Nullable Void application(Target.ByApplication target) {
    references.refer(Kind.APPLICATION, target.application().value(), at.down("/application"));
    return null;
  }

  @Override
  public @Nullable Void vendor(Target.ByVendor target) {
    references.refer(Kind.VENDOR, target.vendor().value(), at.down("/vendor"));
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
  public @Nullable Void listed(Target.Listed target) {
    references.refer(Kind.LIST, target.list().value(), at.down("/listed"));
    return null;
  }

  @Override
  public @Nullable Void anything(Target.Anything target) {
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
    return target.target().accept(new TargetReferences(references, at.down("/not")));
  }

  private @Nullable Void all(ImmutableList<Target> targets, String key) {
    for (int i = 0; i < targets.size(); i++) {
      targets.get(i).accept(new TargetReferences(references, at.down(key + i)));
    }
    return null;
  }
}
