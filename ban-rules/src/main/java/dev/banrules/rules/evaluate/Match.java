package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.identity.Part;

/**
 * Whether a device is in the scope of a ban and software matches its target, and why.
 *
 * @param truth whether both are so
 * @param scope the answer of the scope
 * @param target whether some part of the software matches the target
 * @param answers the answers of the target, by part and identity
 */
record Match(Truth truth, Step scope, Truth target, ImmutableList<PartAnswer> answers) {

  static Match of(Step scope, ImmutableList<PartAnswer> answers) {
    Truth target = Truth.NO;
    for (PartAnswer answer : answers) {
      target = target.or(answer.truth());
    }
    return new Match(scope.truth().and(target), scope, target, answers);
  }

  /** The answers of the parts that match, surely or possibly. */
  ImmutableList<PartAnswer> matching() {
    if (answers.size() == 1 && target != Truth.NO) {
      return answers; // as nearly all software
    }
    ImmutableList.Builder<PartAnswer> matching = ImmutableList.builder();
    for (PartAnswer answer : answers) {
      if (answer.truth() != Truth.NO) {
        matching.add(answer);
      }
    }
    return matching.build();
  }

  /** The first part with the surest answer: the software itself comes before its parts. */
  PartAnswer surest() {
    for (PartAnswer answer : answers) {
      if (answer.truth() == target) {
        return answer;
      }
    }
    throw new AssertionError(this);
  }

  /**
   * Whether one part of the software matches the target.
   *
   * @param part the part
   * @param truth whether some identity of it matches
   * @param steps the answer of each identity; of an unrecognised part, its one answer
   */
  record PartAnswer(Part part, Truth truth, ImmutableList<Step> steps) {

    static PartAnswer of(Part part, ImmutableList<Step> steps) {
      Truth truth = Truth.NO;
      for (Step step : steps) {
        truth = truth.or(step.truth());
      }
      return new PartAnswer(part, truth, steps);
    }

    /** The position of the first identity with the surest answer. */
    int surest() {
      for (int i = 0; i < steps.size(); i++) {
        if (steps.get(i).truth() == truth) {
          return i;
        }
      }
      throw new AssertionError(this);
    }
  }
}
