package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;

/** Semantics §1: steps that join others. */
final class Steps {

  private Steps() {}

  static Step all(ImmutableList<Step> steps) {
    return new Step.All(steps.stream().map(Step::truth).reduce(Truth.YES, Truth::and), steps);
  }

  static Step any(ImmutableList<Step> steps) {
    return new Step.Any(steps.stream().map(Step::truth).reduce(Truth.NO, Truth::or), steps);
  }

  static Step not(Step step) {
    return new Step.Not(step.truth().not(), step);
  }

  /** The leaf below whatever bounds its answer. */
  static Step leaf(Step step) {
    return step instanceof Step.Bounded bounded ? leaf(bounded.step()) : step;
  }
}
