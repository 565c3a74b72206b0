package dev.banrules.rules.target;

import dev.banrules.model.ban.Target;
import java.util.List;

/**
 * What a target asks about.
 *
 * @param asksOriginOrCategory whether it has an origin or a category
 * @param asksOwners whether stakes in a vendor, in its owners and predecessors may decide it
 * @param asksAffiliates whether stakes in any vendor connected with it may
 * @param asksSuccessors whether applications' successions may
 */
public record TargetFacts(
    boolean asksOriginOrCategory,
    boolean asksOwners,
    boolean asksAffiliates,
    boolean asksSuccessors) {

  private static final TargetFacts NOTHING = new TargetFacts(false, false, false, false);
  private static final Collector COLLECTOR = new Collector();

  /**
   * {@return what a target asks about}
   *
   * @param target the target
   */
  public static TargetFacts of(Target target) {
    return target.accept(COLLECTOR);
  }

  private TargetFacts or(TargetFacts other) {
    return new TargetFacts(
        asksOriginOrCategory || other.asksOriginOrCategory,
        asksOwners || other.asksOwners,
        asksAffiliates || other.asksAffiliates,
        asksSuccessors || other.asksSuccessors);
  }

  private static final class Collector implements Target.Visitor<TargetFacts> {
    @Override
    public TargetFacts application(Target.ByApplication target) {
      return new TargetFacts(false, false, false, target.successors());
    }

    @Override
    public TargetFacts vendor(Target.ByVendor target) {
      return new TargetFacts(false, !target.reach().isSelf(), target.reach().affiliates(), false);
    }

    @Override
    public TargetFacts origin(Target.ByOrigin target) {
      return new TargetFacts(true, target.ownedFrom().isPresent(), false, false);
    }

    @Override
    public TargetFacts category(Target.ByCategory target) {
      return new TargetFacts(true, false, false, false);
    }

    @Override
    public TargetFacts allOf(Target.AllOf target) {
      return any(target.targets());
    }

    @Override
    public TargetFacts anyOf(Target.AnyOf target) {
      return any(target.targets());
    }

    @Override
    public TargetFacts not(Target.Not target) {
      return target.target().accept(this);
    }

    private TargetFacts any(List<Target> targets) {
      TargetFacts facts = NOTHING;
      for (Target target : targets) {
        facts = facts.or(target.accept(this));
      }
      return facts;
    }
  }
}
