package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.identity.Part;

/**
 * Whether device and software are what a ban is about, and why, on all days of a period in which
 * nothing changes that bears on it.
 *
 * @param truth the answer
 * @param scope how the scope was answered
 * @param matches the disjunction of the answers
 * @param answers how the target was answered, by part and identity
 */
record Match(Truth truth, Step scope, Truth matches, ImmutableList<PartAnswer> answers) {

  static Match of(Step scope, ImmutableList<PartAnswer> answers) {
    Truth matches = Truth.NO;
    for (PartAnswer answer : answers) {
      matches = matches.or(answer.truth());
    }
    return new Match(scope.truth().and(matches), scope, matches, answers);
  }

  /** The parts that matched, surely or possibly. */
  ImmutableList<Part> matchedParts() {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (PartAnswer answer : answers) {
      if (answer.truth() != Truth.NO) {
        parts.add(answer.part());
      }
    }
    return parts.build();
  }

  /** Of the parts with the surest answer the first: the software itself comes before its parts. */
  PartAnswer surest() {
    for (PartAnswer answer : answers) {
      if (answer.truth() == matches) {
        return answer;
      }
    }
    throw new AssertionError(this);
  }

  /**
   * How one part answered.
   *
   * @param part the part
   * @param truth the disjunction of its identities' answers
   * @param steps the answer of each identity; of an unrecognised part its one answer
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
