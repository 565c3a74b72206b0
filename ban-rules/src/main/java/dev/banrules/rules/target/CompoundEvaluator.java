package dev.banrules.rules.target;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;

/** Asks the parts of a target and joins their answers (semantics §1). */
abstract class CompoundEvaluator implements Target.Visitor<Step> {

  @Override
  public final Step anything(Target.Anything target) {
    return new Step.Anything(Truth.YES);
  }

  @Override
  public final Step allOf(Target.AllOf target) {
    ImmutableList<Step> steps = parts(target.targets());
    Truth truth = Truth.YES;
    for (Step step : steps) {
      truth = truth.and(step.truth());
    }
    return new Step.All(truth, steps);
  }

  @Override
  public final Step anyOf(Target.AnyOf target) {
    ImmutableList<Step> steps = parts(target.targets());
    Truth truth = Truth.NO;
    for (Step step : steps) {
      truth = truth.or(step.truth());
    }
    return new Step.Any(truth, steps);
  }

  @Override
  public final Step not(Target.Not target) {
    Step step = target.target().accept(negated());
    return new Step.Not(step.truth().not(), step);
  }

  /** What asks the part of a {@code not}. */
  abstract CompoundEvaluator negated();

  private ImmutableList<Step> parts(ImmutableList<Target> parts) {
    ImmutableList.Builder<Step> steps = ImmutableList.builderWithExpectedSize(parts.size());
    for (Target target : parts) {
      steps.add(target.accept(this));
    }
    return steps.build();
  }
}
