package dev.banrules.verify.definition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.verify.definition.identity.Part;
import java.util.function.Predicate;

/** Semantics §4 step 4 and §5, "What is allowed": a target, asked of unrecognised software. */
final class UnrecognisedSteps implements Target.Visitor<Step> {

  private final AuditInput input;
  private final Part part;

  private UnrecognisedSteps(AuditInput input, Part part) {
    this.input = input;
    this.part = part;
  }

  /**
   * "it matches no target, ... but for one in which {@code anything} stands. In the strict mode ...
   * any other target in which an origin, a category or a list that is not complete stands matches
   * it with unknown."
   */
  static ImmutableList<Step> matches(AuditInput input, Target target, Part part) {
    UnrecognisedSteps steps = new UnrecognisedSteps(input, part);
    if (has(target, leaf -> leaf instanceof Target.Anything)) {
      return ImmutableList.of(target.accept(steps));
    }
    return input.strict() && has(target, steps::mayMeanIt)
        ? ImmutableList.of(new Step.Unrecognised(Truth.UNKNOWN))
        : ImmutableList.of();
  }

  private static boolean has(Target target, Predicate<Target> leaf) {
    if (target instanceof Target.AllOf all) {
      return all.targets().stream().anyMatch(part -> has(part, leaf));
    }
    if (target instanceof Target.AnyOf any) {
      return any.targets().stream().anyMatch(part -> has(part, leaf));
    }
    if (target instanceof Target.Not not) {
      return has(not.target(), leaf);
    }
    return leaf.test(target);
  }

  private boolean mayMeanIt(Target leaf) {
    return leaf instanceof Target.ByOrigin
        || leaf instanceof Target.ByCategory
        || (leaf instanceof Target.Listed listed
            && !input.catalogs().list(listed.list()).orElseThrow().complete());
  }

  /**
   * "all its other leaves answer no of it, in the strict mode an origin, a category and a list that
   * is not complete unknown". What may be like anything may match any leaf.
   */
  private Step leaf(Target leaf) {
    boolean open = !part.settled() || (input.strict() && mayMeanIt(leaf));
    return new Step.Unrecognised(open ? Truth.UNKNOWN : Truth.NO);
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
  public Step anything(Target.Anything target) {
    return new Step.Anything(Truth.YES);
  }

  @Override
  public Step allOf(Target.AllOf target) {
    return Steps.all(
        target.targets().stream().map(each -> each.accept(this)).collect(toImmutableList()));
  }

  @Override
  public Step anyOf(Target.AnyOf target) {
    return Steps.any(
        target.targets().stream().map(each -> each.accept(this)).collect(toImmutableList()));
  }

  @Override
  public Step not(Target.Not target) {
    return Steps.not(target.target().accept(this));
  }
}
