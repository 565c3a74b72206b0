package dev.banrules.rules.target;

import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;

/**
 * Asks a target in which {@code anything} stands of software that no catalog recognises: all other
 * leaves answer no, in the strict mode some of them unknown (semantics §5, "What is allowed").
 */
final class UnrecognisedEvaluator extends CompoundEvaluator {

  private final CatalogSet catalogs;
  private final boolean strict;

  UnrecognisedEvaluator(CatalogSet catalogs, boolean strict) {
    this.catalogs = catalogs;
    this.strict = strict;
  }

  @Override
  public Step application(Target.ByApplication target) {
    return leaf(target);
  }

  @Override
  public Step vendor(Target.ByVendor target) {
    return leaf(target);
  }

  @Override
  public Step origin(Target.ByOrigin target) {
    return leaf(target);
  }

  @Override
  public Step category(Target.ByCategory target) {
    return leaf(target);
  }

  @Override
  public Step listed(Target.Listed target) {
    return leaf(target);
  }

  @Override
  CompoundEvaluator negated() {
    return this;
  }

  private Step leaf(Target leaf) {
    boolean open = strict && TargetFacts.of(leaf, catalogs).mayMeanUnrecognised();
    return new Step.Unrecognised(open ? Truth.UNKNOWN : Truth.NO);
  }
}
