package dev.banrules.verify.definition;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;

/** Semantics §1: "and = minimum, or = maximum, not swaps yes and no". */
final class Steps {

  private Steps() {}

  static Step all(ImmutableList<Step> steps) {
    return new Step.All(steps.stream().map(Step::truth).reduce(Truth.YES, Truth::and), steps);
  }

  static Step any(ImmutableList<Step> steps) {
    return new Step.Any(some(steps), steps);
  }

  static Step not(Step step) {
    return new Step.Not(step.truth().not(), step);
  }

  static Truth some(ImmutableList<Step> steps) {
    return steps.stream().map(Step::truth).reduce(Truth.NO, Truth::or);
  }
}
